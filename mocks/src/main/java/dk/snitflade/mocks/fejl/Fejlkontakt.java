package dk.snitflade.mocks.fejl;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The switch that makes one back end misbehave. At most one fault is ordered at a time. Safe for many threads. */
public final class Fejlkontakt {

    private final AtomicReference<Fejl> bestilt = new AtomicReference<>();

    /** Orders a fault; replaces the one ordered before. */
    public void bestil(Fejl fejl) {
        bestilt.set(fejl);
    }

    /** Clears the ordered fault, if any. */
    public void ryd() {
        bestilt.set(null);
    }

    /** The fault as ordered now, with what is left of it; empty when there is none. */
    public Optional<Fejl> vis() {
        return Optional.ofNullable(bestilt.get());
    }

    /** The fault that hits the call at hand, and counts it; empty when the call goes free. */
    public Optional<Fejl> ramEtKald() {
        return Optional.ofNullable(bestilt.getAndUpdate(fejl -> fejl == null ? null : fejl.efterEt()));
    }
}
