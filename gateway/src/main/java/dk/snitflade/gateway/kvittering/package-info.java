/** Receipts: stored raw first, given meaning later, harmless when they come twice (architecture, interpret later). */
package dk.snitflade.gateway.kvittering;
