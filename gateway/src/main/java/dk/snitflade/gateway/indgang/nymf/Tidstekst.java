package dk.snitflade.gateway.indgang.nymf;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A point in time as a Danish caller reads it in a sentence. */
final class Tidstekst {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("'den' dd.MM.yyyy 'kl.' HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));

    private Tidstekst() {}

    static String af(Instant tid) {
        return FORM.format(tid);
    }
}
