package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;

/**
 * Which actions: those named, or those that stand so. Conditions that are null do not count.
 *
 * @param aktioner empty for a group
 */
public record Bordudvalg(List<Long> aktioner, Maal maal, Tilstand tilstand, String grund) {

    public Bordudvalg {
        aktioner = List.copyOf(aktioner);
    }

    public static Bordudvalg en(long aktion) {
        return new Bordudvalg(List.of(aktion), null, null, null);
    }

    /** Whether nothing narrows it: the whole queue is nobody's group. */
    public boolean tomt() {
        return aktioner.isEmpty() && (maal == null || tilstand == null);
    }
}
