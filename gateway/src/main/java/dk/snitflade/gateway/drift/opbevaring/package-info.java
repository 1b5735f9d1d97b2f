/** How long the content of messages is kept (operations.md 7: payloads N days, then metadata only). */
package dk.snitflade.gateway.drift.opbevaring;
