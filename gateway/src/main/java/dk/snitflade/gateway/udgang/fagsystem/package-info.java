/** The way to the fagsystemer: ØIR messages the other way (oir.md 3.6). */
package dk.snitflade.gateway.udgang.fagsystem;
