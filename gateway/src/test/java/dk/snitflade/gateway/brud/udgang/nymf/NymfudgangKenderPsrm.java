package dk.snitflade.gateway.brud.udgang.nymf;

import dk.snitflade.gateway.brud.udgang.psrm.Kald;

/** Breaks: the ways out never know each other. */
record NymfudgangKenderPsrm(Kald kald) {}
