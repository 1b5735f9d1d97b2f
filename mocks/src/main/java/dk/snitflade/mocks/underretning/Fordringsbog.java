package dk.snitflade.mocks.underretning;

import dk.snitflade.mocks.aktion.Aktion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The claims one back end holds, with their balances. Safe for use by many threads. */
public final class Fordringsbog {

    private final Map<Long, Fordring> fordringer = new HashMap<>();

    /** Books an action that was taken in and not rejected. */
    public synchronized void noter(Aktion aktion) {
        if (aktion.kode().opretter()) {
            fordringer.putIfAbsent(aktion.fordringId(), Fordring.af(aktion));
        } else if (aktion.beloeb() != null) {
            String kode = aktion.kode().name();
            // All write-downs begin with NEDSKRIV and all write-ups with OPSKRIV (nymf.md 3.6).
            if (kode.startsWith("NEDSKRIV")) {
                flyt(aktion.henvistFordringId(), aktion.beloeb().negate());
            } else if (kode.startsWith("OPSKRIV")) {
                flyt(aktion.henvistFordringId(), aktion.beloeb());
            }
        }
    }

    /** Adds to the balance; gives the claim as it is then. */
    synchronized Optional<Fordring> flyt(Long fordringId, BigDecimal beloeb) {
        return Optional.ofNullable(fordringer.computeIfPresent(
                fordringId, (id, f) -> f.med(f.rest().add(beloeb))));
    }

    synchronized Optional<Fordring> find(long fordringId) {
        return Optional.ofNullable(fordringer.get(fordringId));
    }

    synchronized void nulstil() {
        fordringer.clear();
    }
}
