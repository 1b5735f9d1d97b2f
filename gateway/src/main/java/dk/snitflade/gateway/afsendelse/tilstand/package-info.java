/** Whether a back end may be called now: pause, window, breaker and draining, shared by all nodes (operations.md 7). */
package dk.snitflade.gateway.afsendelse.tilstand;
