package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that has made a part-claim smaller.
 *
 * @param beloeb kroner, positive
 * @param aarsag the fagsystem's reason code, or the means of payment
 * @param dato the day it takes effect
 * @param tekst null without one
 * @param aktion the action that told the back end; null when the claim was at home
 */
record Bevaegelse(
        UUID identifikation,
        UUID delfordring,
        Art art,
        BigDecimal beloeb,
        String aarsag,
        LocalDate dato,
        String tekst,
        Long aktion) {

    /** Taken off by the fagsystem, or paid to the municipality. */
    enum Art {
        NEDREGULERING,
        INDBETALING
    }

    /** Whether the two say the same of the same thing, wherever the claim was. */
    boolean samme(Bevaegelse anden) {
        return art == anden.art
                && delfordring.equals(anden.delfordring)
                && beloeb.compareTo(anden.beloeb) == 0
                && aarsag.equals(anden.aarsag)
                && dato.equals(anden.dato);
    }

    Bevaegelse medAktion(Long valgt) {
        return new Bevaegelse(identifikation, delfordring, art, beloeb, aarsag, dato, tekst, valgt);
    }
}
