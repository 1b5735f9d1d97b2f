package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Modus;
import dk.snitflade.gateway.fordring.Maal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The gauges of delivery (operations.md 5). NaN while the journal does not answer, and for what never happened. */
@Component
class Maalinger implements MeterBinder {

    /** The label {@code state} is a closed set. */
    private static final Map<String, ToLongFunction<Koe>> TILSTANDE = Map.of(
            "waiting", Koe::klar,
            "sending", Koe::sendes,
            "retrying", Koe::genforsoeg,
            "unknown", Koe::ukendt,
            "postponed", Koe::udskudt,
            "receipt_missing", Koe::hosModtager,
            "dead", Koe::manuel);

    private static final Map<Modus, String> MODI = Map.of(
            Modus.AABEN, "open",
            Modus.PAUSE, "paused",
            Modus.VINDUE, "window",
            Modus.DRAENER, "draining",
            Modus.AFBRUDT, "circuit_open");

    private final Maaler maaler;

    Maalinger(Maaler maaler) {
        this.maaler = maaler;
    }

    @Override
    public void bindTo(MeterRegistry register) {
        for (Maal maal : Maal.values()) {
            TILSTANDE.forEach((navn, antal) -> gauge(
                            "gateway.outbox.messages", maal, (stand, nu) -> antal.applyAsLong(stand.koe()))
                    .tag("state", navn)
                    .description("Unfinished actions by where they stand")
                    .register(register));
            gauge(
                            "gateway.outbox.oldest.age",
                            maal,
                            (stand, nu) -> sekunder(stand.koe().aeldste(), nu))
                    .baseUnit("seconds")
                    .description("Since acceptance of the oldest action due and not delivered; 0 when nothing waits")
                    .register(register);
            gauge(
                            "gateway.last.success.timestamp",
                            maal,
                            (stand, nu) -> tid(stand.puls().succes()))
                    .baseUnit("seconds")
                    .description("Last call the back end answered")
                    .register(register);
            gauge(
                            "gateway.last.failure.timestamp",
                            maal,
                            (stand, nu) -> tid(stand.puls().fejl()))
                    .baseUnit("seconds")
                    .description("Last call that failed")
                    .register(register);
            for (Modus modus : Modus.values()) {
                gauge("gateway.backend.mode", maal, (stand, nu) -> stand.erI(modus) ? 1 : 0)
                        .tag("mode", MODI.get(modus))
                        .description("1 for the mode the back end is in")
                        .register(register);
            }
            gauge(
                            "gateway.outbox.empty.timestamp",
                            maal,
                            (stand, nu) -> tid(
                                    stand.prognose() == null
                                            ? null
                                            : stand.prognose().tom()))
                    .baseUnit("seconds")
                    .description("Forecast: when nothing waits any more")
                    .register(register);
        }
    }

    private Gauge.Builder<Maaler> gauge(String navn, Maal maal, ToDoubleBiFunction<Backendstand, Instant> vaerdi) {
        return Gauge.builder(
                        navn,
                        maaler,
                        kilde -> kilde.nu()
                                .map(overblik -> vaerdi.applyAsDouble(overblik.stand(maal), overblik.tidspunkt()))
                                .orElse(Double.NaN))
                .tag("backend", maal.name().toLowerCase(Locale.ROOT));
    }

    private static double sekunder(Instant siden, Instant nu) {
        return siden == null ? 0 : Math.max(0, Duration.between(siden, nu).toSeconds());
    }

    private static double tid(Instant tid) {
        return tid == null ? Double.NaN : tid.toEpochMilli() / 1000.0;
    }
}
