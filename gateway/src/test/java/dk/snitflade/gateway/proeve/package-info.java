/** What the tests of the doors share: a whole gateway with a database and free ports of its own. */
package dk.snitflade.gateway.proeve;
