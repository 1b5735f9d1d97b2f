/** The main job: a claim comes in over SOAP and reaches PSRM or DMI. */
package dk.snitflade.kontrakttest.hovedopgave;
