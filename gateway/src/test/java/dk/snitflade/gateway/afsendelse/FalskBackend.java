package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A back end in memory: takes actions in, remembers them, and fails as the test says. */
final class FalskBackend implements Backend {

    /** How it meets an action that is sent to it. */
    enum Moede {
        /** Taken in and answered UDFOERT. */
        UDFOERER,
        /** Taken in and answered MODTAGET; the receipt comes later. */
        MODTAGER,
        /** Rejected with 215, and with a new claim the claims below it. */
        AFVISER,
        /** Not taken in: it failed, and says so with 900. */
        FEJLER_TEKNISK,
        /** Not taken in: try later. */
        HAR_TRAVLT,
        /** Not taken in, and the answer is lost. */
        MISTER_BESKEDEN,
        /** Taken in, but the answer is lost. */
        MISTER_SVARET,
        /** Cannot read it. */
        KAN_IKKE_LAESE
    }

    private final Maal maal;
    private volatile Function<Sag, Moede> moede = sag -> Moede.UDFOERER;
    private volatile Function<Forsendelse, Moede> kaldsmoede = forsendelse -> null;
    private volatile Function<Sag, Boolean> svarerPaaSpoergsmaal = sag -> true;

    private final Map<Long, Udfald> optaget = new LinkedHashMap<>();
    private final Set<Long> afvisteFordringer = new HashSet<>();
    private final Map<Long, Integer> gentagelser = new HashMap<>();
    private final List<Forsendelse> sendt = Collections.synchronizedList(new ArrayList<>());
    private final List<Forsendelse> spurgt = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger underVejs = new AtomicInteger();
    private final AtomicInteger flestUnderVejs = new AtomicInteger();

    FalskBackend(Maal maal) {
        this.maal = maal;
    }

    FalskBackend moeder(Moede altid) {
        return moeder(sag -> altid);
    }

    FalskBackend moeder(Function<Sag, Moede> efterSag) {
        moede = efterSag;
        return this;
    }

    /** Meets the whole call in one way; null leaves it to the actions. */
    FalskBackend moederKald(Function<Forsendelse, Moede> efterKald) {
        kaldsmoede = efterKald;
        return this;
    }

    FalskBackend svarer(Function<Sag, Boolean> efterSag) {
        svarerPaaSpoergsmaal = efterSag;
        return this;
    }

    /** Has the action already, from before the test began. */
    synchronized void har(long aktion) {
        optaget.put(aktion, new Udfald.Accepteret(Tilstand.UDFOERT));
    }

    /** The actions taken in, in the order they were. */
    synchronized List<Long> optagne() {
        return List.copyOf(optaget.keySet());
    }

    /** Actions that were sent again although they were here already. */
    synchronized Map<Long, Integer> gentagelser() {
        return Map.copyOf(gentagelser);
    }

    List<Forsendelse> sendt() {
        return List.copyOf(sendt);
    }

    List<Forsendelse> spurgt() {
        return List.copyOf(spurgt);
    }

    int flestUnderVejs() {
        return flestUnderVejs.get();
    }

    @Override
    public Maal maal() {
        return maal;
    }

    @Override
    public Kaldsvar send(Forsendelse forsendelse) {
        flestUnderVejs.accumulateAndGet(underVejs.incrementAndGet(), Math::max);
        try {
            sendt.add(forsendelse);
            Map<Long, Udfald> udfald = new HashMap<>();
            Moede samlet = kaldsmoede.apply(forsendelse);
            forsendelse
                    .sager()
                    .forEach(sag -> udfald.put(sag.aktion(), modtag(sag, samlet == null ? moede.apply(sag) : samlet)));
            return svar(forsendelse, udfald);
        } finally {
            underVejs.decrementAndGet();
        }
    }

    private synchronized Udfald modtag(Sag sag, Moede valgt) {
        if (optaget.containsKey(sag.aktion())) {
            gentagelser.merge(sag.aktion(), 1, Integer::sum);
            return new Udfald.Afvist(List.of(new Afvisning(600, "AktionId eksisterer allerede.")));
        }
        if (afvisteFordringer.contains(sag.hovedfordring())) {
            return optag(sag, new Udfald.Afvist(List.of(new Afvisning(428, "Hovedfordringen er afvist."))));
        }
        return switch (valgt) {
            case UDFOERER -> optag(sag, new Udfald.Accepteret(Tilstand.UDFOERT));
            case MODTAGER -> optag(sag, new Udfald.Accepteret(Tilstand.SENDT));
            case AFVISER -> afvis(sag, new Udfald.Afvist(List.of(new Afvisning(215, "Beløbet er for lavt."))));
            case FEJLER_TEKNISK -> new Udfald.Afvist(List.of(new Afvisning(900, "Teknisk fejl.")));
            case HAR_TRAVLT -> new Udfald.Senere(Duration.ZERO, "HTTP 503");
            case MISTER_BESKEDEN -> new Udfald.Ukendt("Forbindelsen blev brudt");
            case MISTER_SVARET -> {
                optag(sag, new Udfald.Accepteret(Tilstand.UDFOERT));
                yield new Udfald.Ukendt("Ventetiden udløb");
            }
            case KAN_IKKE_LAESE -> new Udfald.Fejl("Modtageren kan ikke læse beskeden");
        };
    }

    private Udfald afvis(Sag sag, Udfald udfald) {
        if (sag.kode().giverNyFordring()) {
            afvisteFordringer.add(sag.fordring());
        }
        return optag(sag, udfald);
    }

    private Udfald optag(Sag sag, Udfald udfald) {
        optaget.put(sag.aktion(), udfald);
        return udfald;
    }

    @Override
    public synchronized Kaldsvar spoerg(Forsendelse forsendelse) {
        spurgt.add(forsendelse);
        Map<Long, Udfald> udfald = new HashMap<>();
        forsendelse
                .sager()
                .forEach(sag -> udfald.put(
                        sag.aktion(),
                        svarerPaaSpoergsmaal.apply(sag)
                                ? optaget.getOrDefault(sag.aktion(), new Udfald.IkkeModtaget())
                                : new Udfald.Ukendt("Ventetiden udløb")));
        return svar(forsendelse, udfald);
    }

    private static Kaldsvar svar(Forsendelse forsendelse, Map<Long, Udfald> udfald) {
        return new Kaldsvar(forsendelse, Instant.EPOCH, Instant.EPOCH, 200, udfald);
    }
}
