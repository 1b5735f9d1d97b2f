/**
 * The claim-type catalogue and its entry filter. Everything here decides without I/O: the catalogue is loaded by
 * {@code indlaesning}, and a claim is judged on values and a day handed in. The rules are Gældsstyrelsen's, as
 * {@code fordringstyper/} holds them (psrm.md 3.4 and 4); the language they are written in is in {@code udtryk}.
 */
package dk.snitflade.gateway.fordringstype;
