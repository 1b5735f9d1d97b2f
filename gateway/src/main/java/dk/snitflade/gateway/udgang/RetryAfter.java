package dk.snitflade.gateway.udgang;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The header, as seconds or as a time (RFC 9110 10.2.3). */
final class RetryAfter {

    /** A typing error at the other side must not hold a claim for weeks. */
    private static final Duration LAENGST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Zero without a header, and for what cannot be read: backoff decides then. */
    static Duration vent(String hoved, Instant nu) {
        if (hoved == null) {
            return Duration.ZERO;
        } else if (hoved.matches("[0-9]{1,6}")) {
            return hoejst(Duration.ofSeconds(Long.parseLong(hoved)));
        }
        try {
            Instant da = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(hoved));
            return da.isAfter(nu) ? hoejst(Duration.between(nu, da)) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private static Duration hoejst(Duration bedt) {
        return bedt.compareTo(LAENGST) > 0 ? LAENGST : bedt;
    }
}
