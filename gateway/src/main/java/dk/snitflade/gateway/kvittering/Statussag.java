package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What we know of an action that a back end speaks of.
 *
 * @param maal null when it was rejected at the door
 * @param forsoeg how many times it has been sent
 * @param hoering null when it is in no høring
 * @param egen whether our own filter wanted the høring
 * @param hoeringTid since when the høring stands so; null without one
 */
record Statussag(
        long aktion,
        Maal maal,
        Aktionskode kode,
        Tilstand tilstand,
        int forsoeg,
        Instant modtaget,
        List<Afvisning> afvisninger,
        Hoeringsstatus hoering,
        boolean egen,
        Instant hoeringTid) {

    boolean iHoering() {
        return hoering != null && !hoering.afgjort();
    }

    /** One line for an operator. */
    String tekst() {
        String grunde = afvisninger.stream()
                .map(grund -> grund.nummer() + " " + grund.tekst())
                .collect(Collectors.joining("; "));
        return tilstand + (hoering == null ? "" : ", høring " + hoering) + (grunde.isEmpty() ? "" : ": " + grunde);
    }
}
