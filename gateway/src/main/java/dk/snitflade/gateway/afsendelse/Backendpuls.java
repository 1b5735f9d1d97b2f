package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers each back end's last success and last failure, and writes them once a second and not once a call. */
@Component
class Backendpuls {

    private record Slag(Instant succes, Instant fejl, String fejltekst) {}

    private final BackendtilstandLager lager;
    private final Map<Maal, Slag> nye = new EnumMap<>(Maal.class);

    Backendpuls(BackendtilstandLager lager) {
        this.lager = lager;
    }

    void slaa(Kaldsvar svar) {
        synchronized (nye) {
            Slag foer = nye.getOrDefault(svar.forsendelse().maal(), new Slag(null, null, null));
            nye.put(
                    svar.forsendelse().maal(),
                    svar.forbundet()
                            ? new Slag(svar.svar(), foer.fejl(), foer.fejltekst())
                            : new Slag(foer.succes(), svar.svar(), fejltekst(svar)));
        }
    }

    @Scheduled(fixedDelay = 1000)
    void skriv() {
        Map<Maal, Slag> afsted;
        synchronized (nye) {
            if (nye.isEmpty()) {
                return;
            }
            afsted = new EnumMap<>(nye);
            nye.clear();
        }
        afsted.forEach((maal, slag) -> lager.slag(maal, slag.succes(), slag.fejl(), slag.fejltekst()));
    }

    private static String fejltekst(Kaldsvar svar) {
        return svar.udfald().values().stream()
                .filter(udfald -> !(udfald instanceof Udfald.Accepteret || udfald instanceof Udfald.Afvist))
                .findFirst()
                .map(Udfald::forklaring)
                .orElse("");
    }
}
