/**
 * The only places where people are looked up or a stored message is read in full: with a reason, and written down in the audit
 * before anything is shown (operations.md 7).
 */
package dk.snitflade.gateway.drift.indsigt;
