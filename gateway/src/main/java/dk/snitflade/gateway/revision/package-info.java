/** The audit: who changed what, when and why, written in the transaction of the change itself (operations.md 7). */
package dk.snitflade.gateway.revision;
