package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that has moved what is left of a part-claim. Nothing is ever taken away again: what undoes a movement is a
 * movement of the same kind.
 *
 * @param beloeb kroner, positive
 * @param aarsag the fagsystem's reason code, or the means of payment
 * @param dato the day it takes effect
 * @param tekst null without one
 * @param aktion the action that told the back end; null when the claim was at home
 * @param indbetaling the payment it is part of; null for what is none
 * @param tilbagefoerer the movement it undoes; null when it undoes none
 */
record Bevaegelse(
        UUID identifikation,
        UUID delfordring,
        Art art,
        BigDecimal beloeb,
        String aarsag,
        LocalDate dato,
        String tekst,
        Long aktion,
        UUID indbetaling,
        UUID tilbagefoerer) {

    /** What has happened. */
    enum Art {
        /** Taken off by the fagsystem. */
        NEDREGULERING,
        /** Paid to the municipality. */
        INDBETALING,
        /** Covered at the debt collector. */
        DAEKNING,
        /** Written off at the debt collector. */
        AFSKRIVNING,
        /** Interest the debt collector has added; no part of the claim itself. */
        RENTE
    }

    /** What it takes off what is left, in kroner; negative when it undoes another. */
    BigDecimal formindsker() {
        if (art == Art.RENTE) {
            return BigDecimal.ZERO;
        }
        return tilbagefoerer == null ? beloeb : beloeb.negate();
    }

    /** Whether the two say the same of the same thing, wherever the claim was. */
    boolean samme(Bevaegelse anden) {
        return art == anden.art
                && delfordring.equals(anden.delfordring)
                && beloeb.compareTo(anden.beloeb) == 0
                && aarsag.equals(anden.aarsag)
                && dato.equals(anden.dato);
    }

    /** What undoes it, on a day of its own. */
    Bevaegelse omvendt(LocalDate dag, String hvorfor) {
        return new Bevaegelse(
                Udledt.id(identifikation, "tilbagefoert"),
                delfordring,
                art,
                beloeb,
                aarsag,
                dag,
                hvorfor,
                null,
                indbetaling,
                identifikation);
    }
}
