/** The page vendors and case workers look a rejection number up on; rendered from the catalogue, never written by hand. */
package dk.snitflade.gateway.drift.afvisning;
