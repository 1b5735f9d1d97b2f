package dk.snitflade.gateway.tilbagemelding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing a fagsystem is told (oir.md 3.6).
 *
 * @param noegle the movement's id, or one of its own for a state; the same in every try
 * @param delfordring null for a state
 * @param post the post of the notification it comes from; null for none
 * @param kode DaekningType, AfskrivningAarsag, or the new state
 * @param foer the state before; null for a movement
 * @param beloeb kroner, positive; null for a state
 * @param restance kroner left of the part-claim after the movement; null for a state
 * @param reference the claim id at the debt collector; null when it is not told
 * @param tekst null without one
 */
public record Tilbagemelding(
        UUID noegle,
        Art art,
        String kommune,
        UUID fagsystem,
        UUID konto,
        UUID krav,
        UUID delfordring,
        UUID post,
        String kode,
        String foer,
        BigDecimal beloeb,
        LocalDate dato,
        boolean tilbagefoert,
        BigDecimal restance,
        String reference,
        String tekst) {

    /** What it tells. */
    public enum Art {
        DAEKNING,
        AFSKRIVNING,
        STATUS
    }

    static Tilbagemelding status(
            UUID noegle, Oirkrav krav, String foer, String nu, LocalDate dato, String reference, String tekst) {
        return new Tilbagemelding(
                noegle,
                Art.STATUS,
                krav.kommune(),
                krav.fagsystem(),
                krav.konto(),
                krav.krav(),
                null,
                null,
                nu,
                foer,
                null,
                dato,
                false,
                null,
                reference,
                tekst);
    }
}
