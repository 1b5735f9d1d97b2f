/**
 * The way to PSRM for a creditor outside UFST: through NyMF, in the OIO dialect over SOAP 1.2, a leverance per call, its
 * receipts fetched (psrm.md 3.1). What stands at the other end may be another gateway.
 */
package dk.snitflade.gateway.udgang.nymf;
