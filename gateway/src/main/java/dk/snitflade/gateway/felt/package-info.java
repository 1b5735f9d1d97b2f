/** Reading what people have typed: every field is looked at, and all that is wrong is told at once, in Danish. */
package dk.snitflade.gateway.felt;
