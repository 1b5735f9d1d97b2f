package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.drift.overblik.Underretningsstand.Tilbageholdt;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.Register;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Measures where notifications are, once for page, API and scrapes, and shows the gauges (operations.md 5). NaN while the
 * journal does not answer.
 */
@Component
class Underretningsmaaler implements MeterBinder {

    private static final Duration HOLDER = Duration.ofSeconds(10);

    private final UnderretningsstandLager lager;
    private final Register register;
    private final Clock ur;
    private Underretningsstand seneste;

    Underretningsmaaler(UnderretningsstandLager lager, Register register, Clock ur) {
        this.lager = lager;
        this.register = register;
        this.ur = ur;
    }

    /** As it is now. */
    Underretningsstand nu() {
        Instant nu = ur.instant();
        List<Tilbageholdt> tilbageholdte =
                lager.tilbageholdte(fagsystem -> register.kommuner().fagsystem(fagsystem));
        return new Underretningsstand(
                nu,
                lager.kilder(),
                lager.uhentede(nu),
                lager.uplacerede(),
                antal(tilbageholdte, "VENTER"),
                tilbageholdte.stream()
                        .filter(t -> t.tilstand().equals("VENTER"))
                        .map(Tilbageholdt::aeldste)
                        .min(Instant::compareTo)
                        .orElse(null),
                antal(tilbageholdte, "MANUEL"),
                tilbageholdte);
    }

    @Override
    public void bindTo(MeterRegistry register) {
        for (Maal maal : Maal.values()) {
            gauge("gateway.notification.unfetched", stand -> stand.advarsler(maal), maal, register, "warning");
            gauge("gateway.notification.unfetched", stand -> stand.alarmer(maal), maal, register, "alarm");
            Gauge.builder("gateway.notification.oldest.age", this, maaler -> maaler.tal(stand -> alder(stand, maal)))
                    .tag("backend", maal.name().toLowerCase(Locale.ROOT))
                    .baseUnit("seconds")
                    .description("Of the oldest notification its reporting system has not fetched; 0 when all are")
                    .register(register);
        }
        Gauge.builder(
                        "gateway.feedback.messages",
                        this,
                        maaler -> maaler.tal(Underretningsstand::tilbagemeldingerVenter))
                .tag("state", "waiting")
                .description("Messages to fagsystemer by where they stand")
                .register(register);
        Gauge.builder(
                        "gateway.feedback.messages",
                        this,
                        maaler -> maaler.tal(Underretningsstand::tilbagemeldingerManuel))
                .tag("state", "dead")
                .description("Messages to fagsystemer by where they stand")
                .register(register);
    }

    private void gauge(
            String navn, ToDoubleFunction<Underretningsstand> vaerdi, Maal maal, MeterRegistry register, String grad) {
        Gauge.builder(navn, this, maaler -> maaler.tal(vaerdi))
                .tag("backend", maal.name().toLowerCase(Locale.ROOT))
                .tag("severity", grad)
                .description("Notifications not fetched after 60 days (warning) and 80 days (alarm)")
                .register(register);
    }

    private double tal(ToDoubleFunction<Underretningsstand> vaerdi) {
        return gemt().map(vaerdi::applyAsDouble).orElse(Double.NaN);
    }

    /** A scrape reads many gauges; they share one measurement. */
    private synchronized Optional<Underretningsstand> gemt() {
        try {
            if (seneste == null
                    || Duration.between(seneste.tidspunkt(), ur.instant()).compareTo(HOLDER) > 0) {
                seneste = nu();
            }
            return Optional.of(seneste);
        } catch (DataAccessException | TransactionException e) {
            seneste = null;
            return Optional.empty();
        }
    }

    private static double alder(Underretningsstand stand, Maal maal) {
        Instant aeldste = stand.aeldste(maal);
        return aeldste == null
                ? 0
                : Math.max(0, Duration.between(aeldste, stand.tidspunkt()).toSeconds());
    }

    private static long antal(List<Tilbageholdt> tilbageholdte, String tilstand) {
        return tilbageholdte.stream()
                .filter(t -> t.tilstand().equals(tilstand))
                .mapToLong(Tilbageholdt::antal)
                .sum();
    }
}
