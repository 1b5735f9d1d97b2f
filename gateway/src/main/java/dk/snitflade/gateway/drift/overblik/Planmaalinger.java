package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Prognoser;
import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.afsendelse.tilstand.Vinduesart;
import dk.snitflade.gateway.fordring.Maal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How fast is drained, and how far it is to the planned windows (operations.md 5). Looked up once per scrape; NaN while the
 * database does not answer, and where no window is planned.
 */
@Component
class Planmaalinger implements MeterBinder {

    private static final Duration HOLDER = Duration.ofSeconds(2);

    private final Prognoser prognoser;
    private final Clock ur;
    private Instant maalt = Instant.EPOCH;
    private Map<Maal, Plan> planer = Map.of();

    /** @param tempo actions per second while draining */
    private record Plan(double tempo, List<Vindue> vinduer) {}

    Planmaalinger(Prognoser prognoser, Clock ur) {
        this.prognoser = prognoser;
        this.ur = ur;
    }

    @Override
    public void bindTo(MeterRegistry register) {
        for (Maal maal : Maal.values()) {
            gauge("gateway.drain.rate", maal, Plan::tempo)
                    .description("Actions sent per second while draining; 0 when nothing is drained")
                    .register(register);
            for (Vinduesart art : Vinduesart.values()) {
                gauge("gateway.window.seconds.to.start", maal, plan -> til(plan, art, true))
                        .tag("kind", art.name().toLowerCase(Locale.ROOT))
                        .description("To the beginning of the next window; 0 in it")
                        .register(register);
                gauge("gateway.window.seconds.to.end", maal, plan -> til(plan, art, false))
                        .tag("kind", art.name().toLowerCase(Locale.ROOT))
                        .description("To the end of the window that is next or going on")
                        .register(register);
            }
        }
    }

    private Gauge.Builder<Planmaalinger> gauge(String navn, Maal maal, ToDoubleFunction<Plan> vaerdi) {
        return Gauge.builder(navn, this, selv -> {
                    Plan plan = selv.nu().get(maal);
                    return plan == null ? Double.NaN : vaerdi.applyAsDouble(plan);
                })
                .tag("backend", maal.name().toLowerCase(Locale.ROOT));
    }

    private double til(Plan plan, Vinduesart art, boolean begyndelse) {
        return plan.vinduer().stream()
                .filter(vindue -> vindue.art() == art)
                .findFirst()
                .map(vindue -> Duration.between(ur.instant(), begyndelse ? vindue.fra() : vindue.til()))
                .map(rest -> (double) Math.max(0, rest.toSeconds()))
                .orElse(Double.NaN);
    }

    private synchronized Map<Maal, Plan> nu() {
        Instant nu = ur.instant();
        if (nu.isBefore(maalt) || !nu.isBefore(maalt.plus(HOLDER))) {
            planer = hent(nu);
            maalt = nu;
        }
        return planer;
    }

    private Map<Maal, Plan> hent(Instant nu) {
        try {
            Map<Maal, Plan> hentet = new EnumMap<>(Maal.class);
            for (Maal maal : Maal.values()) {
                hentet.put(maal, new Plan(prognoser.draenet(maal, nu), prognoser.vinduer(maal, nu)));
            }
            return hentet;
        } catch (DataAccessException | TransactionException e) {
            // The overview says it in the log already.
            return Map.of();
        }
    }
}
