package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.util.List;

/**
 * One action in {@code GET /api/aktioner}.
 *
 * @param afsender SE number or it-system instance
 * @param status what the sender sees of the state
 * @param venterPaa a Danish sentence; null when nothing holds it
 * @param afvisninger empty unless rejected
 */
record Aktionssvar(
        long aktionId,
        String leveranceId,
        Kanal kanal,
        String afsender,
        String afsenderNavn,
        Aktionskode kode,
        Long fordringId,
        long fordringshaver,
        String reference,
        String fordringstype,
        Maal maal,
        String hvorfor,
        Tilstand tilstand,
        Aktionsstatus status,
        Instant modtaget,
        Instant tilstandSiden,
        String venterPaa,
        List<Afvisning> afvisninger) {

    static Aktionssvar af(Aktionsvisning visning) {
        Aktionsraekke aktion = visning.aktion();
        return new Aktionssvar(
                aktion.id(),
                aktion.leveranceId(),
                aktion.kanal(),
                aktion.afsender(),
                visning.afsender(),
                aktion.kode(),
                aktion.fordring(),
                aktion.fordringshaver(),
                aktion.reference(),
                aktion.type(),
                aktion.maal(),
                aktion.hvorfor(),
                aktion.tilstand(),
                aktion.status(),
                aktion.modtaget(),
                aktion.tilstandSiden(),
                visning.venterPaa(),
                aktion.afvisninger());
    }
}
