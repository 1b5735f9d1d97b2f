/**
 * The contracts as a caller can fetch them: {@code ?wsdl} with its schemas beside it, {@code ?wsdl&flad} with everything in
 * one document, both with {@code &dialekt=oio} for NyMF, and with the addresses the caller can reach.
 */
package dk.snitflade.gateway.indgang.wsdl;
