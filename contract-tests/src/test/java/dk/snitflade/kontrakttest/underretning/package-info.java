/** The story of a claim after it was delivered: notifications out to debtor systems, coverage back to fagsystemer. */
package dk.snitflade.kontrakttest.underretning;
