package dk.snitflade.gateway.brud.udgang.fagsystem;

import dk.snitflade.gateway.brud.udgang.psrm.Kald;

/** Breaks: the ways out never know each other. */
record FagsystemKenderPsrm(Kald kald) {}
