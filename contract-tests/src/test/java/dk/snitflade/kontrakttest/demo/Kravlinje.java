package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Aktion;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One claim of the table. */
record Kravlinje(String afsender, Aktion aktion) {

    /** The names of the columns. */
    static final List<String> KOLONNER =
            List.of("Afsender", "Fordring", "Fordringstype", "Til", "Hvorfor", "Status", "Tid");

    private static final DateTimeFormatter KLOKKEN =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));
    private static final Locale DANSK = Locale.forLanguageTag("da");

    /** The texts of the columns. */
    List<String> felter() {
        return List.of(
                afsender,
                tekst(aktion.reference()),
                tekst(aktion.fordringstype()),
                tekst(aktion.maal()),
                tekst(aktion.hvorfor()),
                tekst(aktion.status()),
                tid());
    }

    /** When it came in, and how long it took until the status. */
    private String tid() {
        double sekunder =
                Duration.between(aktion.modtaget(), aktion.tilstandSiden()).toMillis() / 1000.0;
        return KLOKKEN.format(aktion.modtaget()) + String.format(DANSK, " + %.1f s", sekunder);
    }

    private static String tekst(String felt) {
        return felt == null ? "–" : felt;
    }
}
