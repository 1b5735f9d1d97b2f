package dk.snitflade.gateway.drift.overblik;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Values as text for one reader: Danish time, the reader's language. Templates call it as {@code vis}.
 *
 * @param nu the moment that ages are counted to
 */
public record Visning(MessageSource tekster, Locale sprog, Instant nu) {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(DANMARK);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter NOEJAGTIG =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss.SSS").withZone(DANMARK);

    /** dd.MM.yyyy HH:mm:ss. */
    public String tid(Instant tid) {
        return TID.format(tid);
    }

    /** dd.MM.yyyy. */
    public String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** With milliseconds, for telling our time from theirs. */
    public String noejagtig(Instant tid) {
        return NOEJAGTIG.format(tid);
    }

    /** How long ago, in the two largest units. */
    public String siden(Instant tid) {
        return varighed(Duration.between(tid, nu));
    }

    /** In the two largest units; a negative one, from two clocks, is zero. */
    public String varighed(Duration varighed) {
        Duration hel = varighed.isNegative() ? Duration.ZERO : varighed;
        if (hel.toDays() > 0) {
            return tekst("varighed.dage", hel.toDays(), hel.toHoursPart());
        } else if (hel.toHours() > 0) {
            return tekst("varighed.timer", hel.toHours(), hel.toMinutesPart());
        } else if (hel.toMinutes() > 0) {
            return tekst("varighed.minutter", hel.toMinutes(), hel.toSecondsPart());
        }
        return tekst("varighed.sekunder", hel.toSeconds());
    }

    /** With the thousands separator of the language. */
    public String antal(long antal) {
        return NumberFormat.getIntegerInstance(sprog).format(antal);
    }

    /** The word for a code, or the code itself when there is none: an unknown mode must not break the page. */
    public String ord(String slags, Object kode) {
        return tekster.getMessage(slags + "." + kode, null, String.valueOf(kode), sprog);
    }

    public String tekst(String noegle, Object... vaerdier) {
        return tekster.getMessage(noegle, vaerdier, sprog);
    }
}
