/** Høring from the front door to PSRM and back, over real HTTP with the mocks in the same process. */
package dk.snitflade.gateway.hoering;
