/**
 * Reads the claim-type catalogue from YAML and checks it. {@code Katalogloader} is the only class that reads files; the
 * rest works on text handed in and collects every error with its file and line.
 */
package dk.snitflade.gateway.fordringstype.indlaesning;
