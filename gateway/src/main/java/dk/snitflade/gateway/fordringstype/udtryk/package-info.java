/**
 * The expression language of the claim-type catalogue (fordringstyper.yaml 1): typed expressions, their reader and the
 * facts they are judged on. Expressions are built and type-checked once, at load; judging one reads facts only, cannot
 * fail and depends on nothing but its arguments.
 */
package dk.snitflade.gateway.fordringstype.udtryk;
