/**
 * What the gateway talks about: leverance, aktion, fordring, haeftelse, skyldner, beloeb and the codes. Records and
 * sealed types only; this package knows no Spring, no XML and no SQL, and depends on nothing else of ours.
 */
package dk.snitflade.gateway.fordring;
