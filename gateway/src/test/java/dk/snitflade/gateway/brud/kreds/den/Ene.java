package dk.snitflade.gateway.brud.kreds.den;

import dk.snitflade.gateway.brud.kreds.anden.To;

/** Breaks, with the class it points at: no cycles between packages. */
public record Ene(To to) {}
