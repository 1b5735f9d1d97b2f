/** Masking, and later certificates, WS-Security profiles and authorisation. */
package dk.snitflade.gateway.sikkerhed;
