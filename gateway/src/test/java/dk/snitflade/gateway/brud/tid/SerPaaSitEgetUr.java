package dk.snitflade.gateway.brud.tid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Breaks, in one way per method: time only from an injected Clock. */
final class SerPaaSitEgetUr {

    Instant nu() {
        return Instant.now();
    }

    LocalDate dag() {
        return LocalDate.now();
    }

    ZonedDateTime iDanmark() {
        return ZonedDateTime.now(ZoneId.of("Europe/Copenhagen"));
    }

    long millisekunder() {
        return System.currentTimeMillis();
    }

    Date gammeldags() {
        return new Date();
    }

    Supplier<Instant> henvisning() {
        return Instant::now;
    }

    Clock ur() {
        return Clock.systemUTC();
    }
}
