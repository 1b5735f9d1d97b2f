/** The contracts as a client fetches them. */
package dk.snitflade.kontrakttest.kontrakt;
