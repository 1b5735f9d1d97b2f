/**
 * The database under the journal: the PostgreSQL the gateway brings itself, durable and restartable, or a server somebody
 * else runs ({@code stack.md 6}).
 */
package dk.snitflade.gateway.journal.database;
