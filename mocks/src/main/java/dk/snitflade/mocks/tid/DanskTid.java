package dk.snitflade.mocks.tid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The time the back ends live in: Danish wall clock time with millisecond precision, read from one injected clock.
 *
 * @param clock the only source of time in the module
 */
public record DanskTid(Clock clock) {

    /** The zone in which the back ends decide what "today" is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter TIDSPUNKT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");
    private static final DateTimeFormatter MED_FORSKYDNING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    public DanskTid {
        Objects.requireNonNull(clock, "clock");
    }

    /** Now, in Danish time and whole milliseconds. */
    public OffsetDateTime nu() {
        return OffsetDateTime.ofInstant(clock.instant(), ZONE).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A time stamp as the contract writes it: Danish local time, milliseconds, no offset ({@code nymf.md} 2.5). */
    public static String tekst(LocalDateTime tid) {
        return TIDSPUNKT.format(tid);
    }

    /** A time stamp for the control API: the same with its offset. */
    public static String tekst(OffsetDateTime tid) {
        return MED_FORSKYDNING.format(tid);
    }

    /** Today's date in Denmark. */
    public LocalDate iDag() {
        return nu().toLocalDate();
    }
}
