/**
 * Personal data at rest: what is kept of people is encrypted before it reaches the database, with keys from configuration,
 * and found by a keyed hash (operations.md 7 and 9). {@link dk.snitflade.gateway.sikkerhed.kryptering.Felt} decides column by
 * column.
 */
package dk.snitflade.gateway.sikkerhed.kryptering;
