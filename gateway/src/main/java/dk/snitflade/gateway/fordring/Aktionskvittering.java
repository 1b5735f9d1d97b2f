package dk.snitflade.gateway.fordring;

import java.time.Instant;
import java.util.List;

/**
 * What a caller is told of one action (MFAktionStruktur, nymf.md 3.7).
 *
 * @param leveranceId the sender's id of the delivery it came in
 * @param fordringId allotted or referenced claim id; null when there is none
 * @param hovedfordringId the main claim's id, its own for a main claim; null without a known claim
 * @param reference the fordringshaver's own reference; null for actions that carry none
 * @param rute null for a rejected action
 */
public record Aktionskvittering(
        int nr,
        String leveranceId,
        long aktionId,
        Long fordringId,
        Long hovedfordringId,
        String reference,
        Aktionskode kode,
        long fordringshaver,
        Aktionsstatus status,
        Instant statusAendret,
        Instant modtaget,
        List<Afvisning> afvisninger,
        Rute rute) {

    public Aktionskvittering {
        afvisninger = List.copyOf(afvisninger);
    }
}
