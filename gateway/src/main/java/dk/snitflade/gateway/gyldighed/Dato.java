package dk.snitflade.gateway.gyldighed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days in Danish text. */
public final class Dato {

    private static final DateTimeFormatter DANSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Dato() {}

    /** As 31.01.2026. */
    public static String tekst(LocalDate dag) {
        return DANSK.format(dag);
    }
}
