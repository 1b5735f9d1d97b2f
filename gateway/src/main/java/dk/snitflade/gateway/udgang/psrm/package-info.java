/** The way to PSRM: one call per action, with our MFAktionID as the key that makes a repeat harmless (psrm.md 3.1). */
package dk.snitflade.gateway.udgang.psrm;
