/** The operator's desk: what delivery cannot settle by itself, and the acts that settle it. Never an edit of a payload. */
package dk.snitflade.gateway.afsendelse.bord;
