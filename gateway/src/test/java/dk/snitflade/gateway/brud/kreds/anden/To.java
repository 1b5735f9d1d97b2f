package dk.snitflade.gateway.brud.kreds.anden;

import dk.snitflade.gateway.brud.kreds.den.Ene;

/** The other half of the cycle. */
public record To(Ene ene) {}
