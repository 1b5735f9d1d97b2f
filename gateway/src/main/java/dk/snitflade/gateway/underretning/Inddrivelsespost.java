package dk.snitflade.gateway.underretning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a line of a notification tells of one claim (psrm.md 5.3).
 *
 * @param id the same however often the notification is read
 * @param type of the notification
 * @param fordring claim id
 * @param hovedstol kroner of principal, never negative
 * @param rente kroner of interest, never negative
 * @param ophaevet an earlier coverage is undone
 * @param korrektion the echo of a claim correction (FORDKORR), which was booked when it was executed
 * @param betaling DMIIndbetalingID; null without one
 * @param middel DMIIndbetalingAktivitetType, how it was paid; null when it is not told
 * @param dato the day it takes effect; the first day of a period of interest
 * @param til last day of a period of interest; else null
 * @param aarsag reason code of a write-off or a return; else null
 * @param tekst text of a return; else null
 * @param rest what the back end says is left; null when it does not
 */
public record Inddrivelsespost(
        UUID id,
        Underretningstype type,
        long fordring,
        BigDecimal hovedstol,
        BigDecimal rente,
        boolean ophaevet,
        boolean korrektion,
        String betaling,
        String middel,
        LocalDate dato,
        LocalDate til,
        String aarsag,
        String tekst,
        BigDecimal rest) {

    /** What it does to the claim. */
    public enum Slags {
        DAEKNING,
        AFSKRIVNING,
        RENTE,
        RETUR,
        /** Nothing the gateway keeps account of. */
        ANDET
    }

    public Slags slags() {
        return switch (type) {
            case UDLIGNING, ALLOKERING, AFREGNING -> Slags.DAEKNING;
            case AFSKRIVNING -> Slags.AFSKRIVNING;
            case RENTE -> Slags.RENTE;
            case RETUR -> Slags.RETUR;
            case NY_TRANSPORT_ADMINISTRATOR, KUNDE_AENDRING -> Slags.ANDET;
        };
    }

    /** What is added to the claim's balance, in kroner: less by coverage and write-off, more when it is undone. */
    BigDecimal saldo() {
        return switch (slags()) {
            case DAEKNING, AFSKRIVNING -> korrektion ? BigDecimal.ZERO : ophaevet ? hovedstol : hovedstol.negate();
            case RENTE, RETUR, ANDET -> BigDecimal.ZERO;
        };
    }
}
