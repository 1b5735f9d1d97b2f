package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One claim, or increase of one, in {@code GET /api/hoering}.
 *
 * @param tilstand HOERING when PSRM has it; else where it is on its way there
 * @param begyndt when PSRM was first known to have it; null until then
 * @param frist the 14th day after; null like begyndt
 * @param dageTilbage to frist, negative when it has passed; null like begyndt
 */
record Hoeringssvar(
        long aktionId,
        Aktionskode kode,
        Long fordringId,
        long fordringshaver,
        String fordringshaverNavn,
        String reference,
        String fordringstype,
        Kanal kanal,
        String afsender,
        String afsenderNavn,
        Instant modtaget,
        Tilstand tilstand,
        Hoeringsstatus hoeringsstatus,
        Instant statusSiden,
        Instant begyndt,
        LocalDate frist,
        Long dageTilbage,
        List<Regelbrud> regler) {

    static Hoeringssvar af(Hoeringsvisning visning) {
        Hoeringsraekke hoering = visning.hoering();
        Hoeringsfrist frist = visning.frist();
        return new Hoeringssvar(
                hoering.aktion(),
                hoering.kode(),
                hoering.fordring(),
                hoering.fordringshaver(),
                visning.haver(),
                hoering.reference(),
                hoering.type(),
                hoering.kanal(),
                hoering.afsender(),
                visning.afsender(),
                hoering.modtaget(),
                hoering.tilstand(),
                hoering.status(),
                hoering.statusSiden(),
                hoering.begyndt(),
                frist == null ? null : frist.frist(),
                frist == null ? null : frist.dageTilbage(),
                hoering.brud());
    }
}
