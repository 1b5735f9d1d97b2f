package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import java.util.List;

/**
 * What goes in one call: a single action to PSRM, a sub-leverance to ex-MF (nymf.md 6.4).
 *
 * @param mappetLeverance our delivery id towards ex-MF, the same on every try; null towards PSRM
 */
public record Forsendelse(Maal maal, Long mappetLeverance, List<Sag> sager) {

    public Forsendelse {
        sager = List.copyOf(sager);
    }

    /**
     * One leased action.
     *
     * @param forsoeg which try this is, from 1; guards the booking against a lease that was taken over
     * @param usikker whether an earlier try ended in silence
     * @param indhold the canonical message, compressed
     */
    public record Sag(
            long aktion,
            Aktionskode kode,
            Long fordring,
            Long hovedfordring,
            Instant modtaget,
            int forsoeg,
            boolean usikker,
            byte[] indhold) {}
}
