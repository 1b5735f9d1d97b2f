/**
 * The first operations surface: can systems send, can we deliver, and where is each action and why (operations.md 10).
 * Reads only; everything comes from the journal's own rows.
 */
package dk.snitflade.gateway.drift.overblik;
