package dk.snitflade.gateway.brud.indgang.nymf;

import dk.snitflade.gateway.brud.indgang.oeir.Konto;

/** Breaks: the doors never know each other. */
record NymfKenderOeir(Konto konto) {}
