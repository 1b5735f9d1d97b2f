package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstand;
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
     * @param modtaget when it counts as received
     * @param usikker whether an earlier try ended in silence
     * @param indhold the canonical message, compressed
     * @param foersteForsoeg when the first of its tries began
     * @param hoering the høring our own filter wanted; null when it wanted none
     * @param spoergsmaal how many times it has been asked about since it was last sent, this one included
     */
    public record Sag(
            long aktion,
            Aktionskode kode,
            Long fordring,
            Long hovedfordring,
            Instant modtaget,
            int forsoeg,
            boolean usikker,
            byte[] indhold,
            Instant foersteForsoeg,
            Hoeringsstand hoering,
            int spoergsmaal) {

        /** An action without a høring, tried since it was received. */
        public Sag(
                long aktion,
                Aktionskode kode,
                Long fordring,
                Long hovedfordring,
                Instant modtaget,
                int forsoeg,
                boolean usikker,
                byte[] indhold) {
            this(aktion, kode, fordring, hovedfordring, modtaget, forsoeg, usikker, indhold, modtaget, null, 0);
        }

        /** Whether it must be heard before it can be received. */
        public boolean skalHoeres() {
            return hoering != null && !hoering.status().afgjort();
        }
    }
}
