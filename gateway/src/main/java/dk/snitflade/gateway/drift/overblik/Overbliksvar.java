package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Prognose;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The answer of {@code GET /api/overblik}. */
record Overbliksvar(Instant tidspunkt, List<Backendsvar> backends) {

    /**
     * One back end.
     *
     * @param venter accepted, due, and not known to have arrived
     * @param aeldsteSekunder since acceptance of the oldest of them; null when nothing waits
     * @param forventetTom when nothing waits any more; null when nothing does, or it cannot be told
     * @param forudsaetning what that rests on; null when nothing waits
     */
    record Backendsvar(
            Maal maal,
            String tilstand,
            long venter,
            Long aeldsteSekunder,
            Instant sidsteSucces,
            Instant sidsteFejl,
            String sidsteFejlTekst,
            Instant forventetTom,
            String forudsaetning) {}

    static Overbliksvar af(Overblik overblik) {
        return new Overbliksvar(
                overblik.tidspunkt(),
                overblik.backends().stream()
                        .map(stand -> backend(stand, overblik.tidspunkt()))
                        .toList());
    }

    private static Backendsvar backend(Backendstand stand, Instant nu) {
        Prognose prognose = stand.prognose();
        Instant aeldste = stand.koe().aeldste();
        return new Backendsvar(
                stand.maal(),
                stand.puls().tilstand(),
                stand.koe().venter(),
                aeldste == null
                        ? null
                        : Math.max(0, Duration.between(aeldste, nu).toSeconds()),
                stand.puls().succes(),
                stand.puls().fejl(),
                stand.puls().fejltekst(),
                prognose == null ? null : prognose.tom(),
                prognose == null ? null : prognose.forudsaetning());
    }
}
