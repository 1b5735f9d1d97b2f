package dk.snitflade.gateway.afsendelse;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one call gave.
 *
 * @param httpStatus null when no answer came
 * @param udfald an outcome for every action of the call, by action id
 */
public record Kaldsvar(
        Forsendelse forsendelse, Instant begyndt, Instant svar, Integer httpStatus, Map<Long, Udfald> udfald) {

    public Kaldsvar {
        udfald = Map.copyOf(udfald);
    }

    /** The same call with each outcome read again. */
    public Kaldsvar laest(BiFunction<Long, Udfald, Udfald> laesning) {
        Map<Long, Udfald> nye = new HashMap<>(udfald);
        nye.replaceAll(laesning);
        return new Kaldsvar(forsendelse, begyndt, svar, httpStatus, nye);
    }

    /** The same outcome for every action. */
    public static Map<Long, Udfald> alle(Forsendelse forsendelse, Udfald udfald) {
        return forsendelse.sager().stream()
                .map(Forsendelse.Sag::aktion)
                .collect(Collectors.toMap(Function.identity(), aktion -> udfald));
    }

    /** What kept the back end from taking part, whatever it said of the content; null when it did. */
    String fejl() {
        return udfald.values().stream()
                .filter(u -> u instanceof Udfald.Senere || u instanceof Udfald.Ukendt || u instanceof Udfald.Fejl)
                .findFirst()
                .map(Udfald::forklaring)
                .orElse(null);
    }

    /** How many actions it settled or took in. */
    int leveret() {
        return (int) udfald.values().stream()
                .filter(u -> u instanceof Udfald.Accepteret || u instanceof Udfald.Afvist)
                .count();
    }
}
