package dk.snitflade.gateway.brud.udgang.dmi;

import dk.snitflade.gateway.brud.udgang.psrm.Kald;

/** Breaks: the ways out never know each other. */
record DmiKenderPsrm(Kald kald) {}
