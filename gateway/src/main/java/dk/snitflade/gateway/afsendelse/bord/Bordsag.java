package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;

/**
 * One action on the desk.
 *
 * @param sendt how many times it has been sent
 * @param usikker whether a try ended in silence, so that the back end may have it
 * @param forbigaaet whether later actions on the claim pass it
 * @param grund why it stands here; null without a reason
 */
public record Bordsag(
        long aktion,
        Aktionskode kode,
        Long fordring,
        long fordringshaver,
        String reference,
        Maal maal,
        Tilstand tilstand,
        Instant siden,
        int sendt,
        boolean usikker,
        boolean forbigaaet,
        String grund) {

    /** Whether the back end may have it. */
    public boolean maaskeModtaget() {
        return usikker || sendt > 0 && (tilstand == Tilstand.MANUEL || tilstand == Tilstand.UKENDT);
    }
}
