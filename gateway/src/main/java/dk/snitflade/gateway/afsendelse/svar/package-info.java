/** What a back end's answer means: one table, and nothing else decides it (architecture, outcomes of a call). */
package dk.snitflade.gateway.afsendelse.svar;
