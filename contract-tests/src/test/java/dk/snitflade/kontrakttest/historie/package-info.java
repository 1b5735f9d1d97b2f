/** The whole story of a claim per fagsystem, with three books that must agree at every step. */
package dk.snitflade.kontrakttest.historie;
