package dk.snitflade.mocks.underretning;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The order of one notification about a claim; everything but type and claim has a default.
 *
 * @param beloeb kroner: what is settled, covered, added, written off or returned; the whole rest when left out
 * @param rente kroner of interest in an allocation; none when left out
 * @param daekningstype DækningTypeKode; FORDKORR marks the echo of a claim correction, which moves no balance here
 * @param betaling DMIIndbetalingAktivitetType, how it was paid; INDB when left out
 * @param betalingId DMIIndbetalingID; one of its own when left out
 * @param ophaevet the coverage is undone
 * @param dato the day it takes effect; today when left out
 * @param tid when it became a notification, Danish local time; now when left out. An earlier time makes a late one
 * @param nummer the back end's own number; the next one when left out. One that is there already makes a repeat
 * @param aarsag reason code of a write-off or a return
 * @param tekst text of a return
 * @param detaljeret interest day by day
 * @param andenId another claimant's id (administrator), or the debtor's new CPR
 */
public record Bestilling(
        Type type,
        long fordringId,
        BigDecimal beloeb,
        BigDecimal rente,
        String daekningstype,
        String betaling,
        Long betalingId,
        boolean ophaevet,
        LocalDate dato,
        String tid,
        Long nummer,
        String aarsag,
        String tekst,
        boolean detaljeret,
        String andenId) {

    static Bestilling af(Type type, long fordringId, BigDecimal beloeb) {
        return new Bestilling(
                type, fordringId, beloeb, null, null, null, null, false, null, null, null, null, null, false, null);
    }

    Bestilling medBetaling(long id) {
        return new Bestilling(
                type,
                fordringId,
                beloeb,
                rente,
                daekningstype,
                betaling,
                id,
                ophaevet,
                dato,
                tid,
                nummer,
                aarsag,
                tekst,
                detaljeret,
                andenId);
    }

    boolean fordringskorrektion() {
        return "FORDKORR".equals(daekningstype);
    }
}
