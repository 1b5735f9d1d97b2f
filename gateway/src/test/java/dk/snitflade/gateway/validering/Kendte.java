package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Kendskab.Oprettet;
import dk.snitflade.gateway.fordring.Kendskab.Stand;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Tilstand;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Claims and actions the journal knows already. */
final class Kendte {

    static final Long ID = 110000500101L;
    static final Long ANDEN_ID = 110000500102L;
    static final Long INDBETALING = 810000001L;
    static final Long REGULERING = 810000002L;
    static final Long OPSKRIVNING = 810000003L;
    static final Long ANNULLERING = 810000004L;
    static final LocalDate MODTAGET = LocalDate.of(2026, 1, 10);

    private Kendte() {}

    /** A live claim of 1,000 kroner in PSRM. */
    static KendtFordring fordring() {
        return fordring("INDR", Maal.PSRM, stand(null));
    }

    static KendtFordring fordring(String art, Maal hjem, Stand stand) {
        return new KendtFordring(ID, ID, ID, Sag.FORDRINGSHAVER, "LIMEDIE", art, hjem, false, oprettet(1), stand);
    }

    static KendtFordring medFlereHaeftere() {
        return new KendtFordring(
                ID, ID, ID, Sag.FORDRINGSHAVER, "LIMEDIE", "INDR", Maal.PSRM, false, oprettet(2), stand(null));
    }

    static KendtFordring tilbagekaldt(String aarsag) {
        return fordring("INDR", Maal.PSRM, stand(aarsag));
    }

    static KendtFordring afvist() {
        return new KendtFordring(ID, ID, ID, Sag.FORDRINGSHAVER, "LIMEDIE", "INDR", Maal.PSRM, true);
    }

    /** Another fordringshaver's claim under the same id. */
    static KendtFordring andens(String tilbagekaldt) {
        return new KendtFordring(
                ID, ID, ID, 9999, "LIMEDIE", "INDR", Maal.PSRM, false, oprettet(1), stand(tilbagekaldt));
    }

    static KendtFordring afType(String type) {
        return new KendtFordring(
                ID, ID, ID, Sag.FORDRINGSHAVER, type, "INDR", Maal.PSRM, false, oprettet(1), stand(null));
    }

    static KendtFordring anden(String tilbagekaldt) {
        return new KendtFordring(
                ANDEN_ID,
                ANDEN_ID,
                ANDEN_ID,
                Sag.FORDRINGSHAVER,
                "LIMEDIE",
                "INDR",
                Maal.PSRM,
                false,
                oprettet(1),
                stand(tilbagekaldt));
    }

    static Oprettet oprettet(int haeftere) {
        Fordringsdata data = Proevefordring.ny().data();
        return new Oprettet(data.reference(), MODTAGET, data.stiftelse(), data.forfald(), data.periode(), haeftere);
    }

    static Stand stand(String tilbagekaldt) {
        return new Stand(new BigDecimal("1000"), new BigDecimal("1000"), tilbagekaldt, false, false, false);
    }

    static Stand returneret() {
        return new Stand(new BigDecimal("1000"), new BigDecimal("1000"), null, true, false, false);
    }

    static Stand konverteret() {
        return new Stand(new BigDecimal("1000"), new BigDecimal("1000"), null, false, true, false);
    }

    static Stand medOpdelte() {
        return new Stand(new BigDecimal("1000"), new BigDecimal("1000"), null, false, false, true);
    }

    static KendtAktion indbetaling() {
        return nedskrivning(INDBETALING, "INDB", Aktioner.INDBETALT, Tilstand.UDFOERT, Maal.PSRM);
    }

    static KendtAktion regulering() {
        return nedskrivning(REGULERING, "REGU", null, Tilstand.UDFOERT, Maal.PSRM);
    }

    static KendtAktion nedskrivning(Long id, String aarsag, LocalDate virkning, Tilstand tilstand, Maal maal) {
        return aktion(id, Aktionskode.NEDSKRIV, aarsag, virkning, tilstand, maal);
    }

    static KendtAktion opskrivning() {
        return aktion(OPSKRIVNING, Aktionskode.OPSKRIVNINGREGULERING, null, null, Tilstand.UDFOERT, Maal.PSRM);
    }

    /** An OANI, which an NAOI may undo. */
    static KendtAktion annullering() {
        return aktion(
                ANNULLERING,
                Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                null,
                Aktioner.INDBETALT,
                Tilstand.UDFOERT,
                Maal.PSRM);
    }

    static KendtAktion paaAndenFordring(Long fordringshaver) {
        return new KendtAktion(
                INDBETALING,
                Aktionskode.NEDSKRIV,
                ANDEN_ID,
                ANDEN_ID,
                Maal.PSRM,
                Tilstand.UDFOERT,
                fordringshaver,
                new BigDecimal("500"),
                "INDB",
                Aktioner.INDBETALT,
                null,
                false);
    }

    private static KendtAktion aktion(
            Long id, Aktionskode kode, String aarsag, LocalDate virkning, Tilstand tilstand, Maal maal) {
        return new KendtAktion(
                id,
                kode,
                ID,
                ID,
                maal,
                tilstand,
                Sag.FORDRINGSHAVER,
                new BigDecimal("500"),
                aarsag,
                virkning,
                null,
                false);
    }
}
