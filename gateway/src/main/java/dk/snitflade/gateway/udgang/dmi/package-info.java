/** The way to DMI through ex-MF: one call per sub-leverance, its receipts fetched afterwards (psrm.md 3.2). */
package dk.snitflade.gateway.udgang.dmi;
