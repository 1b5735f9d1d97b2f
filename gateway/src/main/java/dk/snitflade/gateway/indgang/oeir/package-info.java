/** Front door ØIR: fagsystemer hand over accounts and claims, translated to the actions NyMF knows (oir.md 3, 5). */
package dk.snitflade.gateway.indgang.oeir;
