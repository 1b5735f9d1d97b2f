/** Sorting to PSRM or DMI by what each fordringshaver is onboarded to. Decides from values, without I/O. */
package dk.snitflade.gateway.rutning;
