/** Agreements: which fordringshaver may send what, and which reporting systems may act for it (psrm.md 3.6). */
package dk.snitflade.gateway.aftale;
