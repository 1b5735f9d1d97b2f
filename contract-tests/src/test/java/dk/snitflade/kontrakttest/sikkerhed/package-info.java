/** Locks on everything: TLS both ways, and messages signed and encrypted. */
package dk.snitflade.kontrakttest.sikkerhed;
