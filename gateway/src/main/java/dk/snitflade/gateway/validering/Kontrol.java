package dk.snitflade.gateway.validering;

import java.util.function.Predicate;

/** The check behind one rejection number: true means that the action breaks it. */
record Kontrol(int nummer, Predicate<Grundlag> brudt) {}
