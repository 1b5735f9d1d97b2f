/**
 * The durable record: deliveries, actions, claims and attempts. A delivery is answered only after it is committed;
 * concurrent deliveries share a transaction.
 */
package dk.snitflade.gateway.journal;
