package dk.snitflade.gateway.afsendelse.tilstand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The mode that counts, and why. Pure.
 *
 * @param siden since when; null for open
 * @param til when it is expected to change by itself; null when nobody knows
 * @param hvorfor a sentence; null for open
 * @param hvem who decided it; null when the gateway did
 */
public record Modusdom(Modus modus, Instant siden, Instant til, String hvorfor, String hvem) {

    private static final Modusdom AABEN = new Modusdom(Modus.AABEN, null, null, null, null);

    /**
     * @param vinduer those that have not been closed, in any order
     * @param foer how long before a window nothing new is sent
     */
    public static Modusdom af(Backendtilstand tilstand, List<Vindue> vinduer, Instant nu, Duration foer) {
        Backendtilstand.Pause pause = tilstand.pause();
        if (pause != null && !pause.slut(nu)) {
            return new Modusdom(Modus.PAUSE, pause.siden(), pause.til(), pause.aarsag(), pause.hvem());
        }
        for (Vindue vindue : vinduer) {
            if (vindue.gaelder(nu, foer)) {
                return new Modusdom(Modus.VINDUE, vindue.fra(), vindue.til(), vindue.beskrivelse(), vindue.hvem());
            }
        }
        if (tilstand.afbrydelse() != null) {
            Backendtilstand.Afbrydelse afbrudt = tilstand.afbrydelse();
            return new Modusdom(Modus.AFBRUDT, afbrudt.siden(), afbrudt.naeste(), afbrudt.hvorfor(), null);
        }
        if (tilstand.draening() != null) {
            return new Modusdom(Modus.DRAENER, tilstand.draening().siden(), null, null, null);
        }
        return AABEN;
    }
}
