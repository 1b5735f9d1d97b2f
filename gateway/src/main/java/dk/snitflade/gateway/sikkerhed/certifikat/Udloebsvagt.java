package dk.snitflade.gateway.sikkerhed.certifikat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the days until each certificate in use expires, and says so in the log while there is time. */
@Component
class Udloebsvagt {

    /** Days left; negative when it has expired. */
    static final String MAALING = "snitflade.certifikat.dage";

    private static final Logger LOG = LoggerFactory.getLogger(Udloebsvagt.class);

    private final Pasbog pas;
    private final SikkerhedOpsaetning opsaetning;
    private final Clock ur;
    private final MultiGauge maaler;

    Udloebsvagt(Pasbog pas, SikkerhedOpsaetning opsaetning, Clock ur, MeterRegistry meter) {
        this.pas = pas;
        this.opsaetning = opsaetning;
        this.ur = ur;
        this.maaler = MultiGauge.builder(MAALING)
                .description("Dage til et certifikat i brug udløber")
                .register(meter);
    }

    /** One certificate somewhere in use. */
    private record Brug(String hvor, String alias, Virksomhedscertifikat certifikat, long dage) {}

    @Scheduled(initialDelay = 0, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    void se() {
        List<Brug> alle = pas.alle().stream()
                .flatMap(et -> et.certifikater().entrySet().stream().map(fundet -> {
                    Virksomhedscertifikat certifikat = new Virksomhedscertifikat(fundet.getValue());
                    long dage = Duration.between(ur.instant(), certifikat.udloeber())
                            .toDays();
                    return new Brug(et.navn(), fundet.getKey(), certifikat, dage);
                }))
                .toList();
        maaler.register(
                alle.stream()
                        .map(brug -> Row.of(Tags.of("brug", brug.hvor(), "alias", brug.alias()), brug.dage()))
                        .collect(Collectors.toList()),
                true);
        alle.stream()
                .filter(brug -> brug.dage() < opsaetning.varselDage())
                .forEach(brug -> LOG.warn(
                        "Certifikatet {} til {} udløber om {} dage: {}",
                        brug.alias(),
                        brug.hvor(),
                        brug.dage(),
                        brug.certifikat().beskrivelse()));
    }
}
