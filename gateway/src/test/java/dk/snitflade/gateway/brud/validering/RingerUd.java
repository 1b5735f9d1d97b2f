package dk.snitflade.gateway.brud.validering;

import java.net.URI;

/** Breaks: a check decides without I/O. */
record RingerUd(URI adresse) {}
