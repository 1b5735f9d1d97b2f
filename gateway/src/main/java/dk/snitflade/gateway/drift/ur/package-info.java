/** A clock that a test moves, so that a year passes in seconds. It exists in the demo profile only. */
package dk.snitflade.gateway.drift.ur;
