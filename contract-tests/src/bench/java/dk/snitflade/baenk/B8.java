package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More than it can take: nothing accepted is lost, and who is turned away is told so at once. */
final class B8 implements Maaling {

    private static final Pattern AKTION = Pattern.compile("ModtagFordringAktionIdentifikator>(\\d+)<");
    private static final int KLIENTER = 500;
    private static final int BYTES = 100_000;
    private static final long HELT_SEKUNDER = 20;
    private static final double HOEJST_MS = 1000;
    private static final int TAALMODIGHED = 60_000;

    @Override
    public String id() {
        return "B8";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        Set<String> leverede = ConcurrentHashMap.newKeySet();
        Set<String> accepterede = ConcurrentHashMap.newKeySet();
        var afviste = new AtomicLong();
        var ubesvarede = new AtomicLong();
        var laengste = new AtomicLong();
        boolean lever;
        boolean hukommelse;
        try (var psrm = new Psrmstub(0, (aktion, tid) -> leverede.add(aktion));
                var gateway = Maaltgateway.start(vilkaar, "b8", List.of("-Xmx512m"), psrm.adresse(), Map.of())) {
            Beskeder beskeder = Beskeder.paa(BYTES);
            var klient = new Klient(gateway.indberet(), TAALMODIGHED);
            long slut = System.nanoTime() + TimeUnit.SECONDS.toNanos(vilkaar.hurtig() ? 5 : HELT_SEKUNDER);
            ExecutorService klienter = Executors.newFixedThreadPool(KLIENTER);
            for (int nr = 0; nr < KLIENTER; nr++) {
                klienter.execute(() -> {
                    while (System.nanoTime() < slut) {
                        long start = System.nanoTime();
                        try {
                            Klient.Svar svar = klient.post(beskeder.ny());
                            Matcher aktion = AKTION.matcher(new String(svar.krop(), UTF_8));
                            if (svar.status() == 200 && aktion.find()) {
                                accepterede.add(aktion.group(1));
                            } else {
                                afviste.incrementAndGet();
                                laengste.accumulateAndGet(System.nanoTime() - start, Math::max);
                            }
                        } catch (IOException e) {
                            ubesvarede.incrementAndGet();
                        }
                    }
                });
            }
            klienter.shutdown();
            if (!klienter.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Klienterne blev ikke færdige");
            }
            long frist = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!leverede.containsAll(accepterede) && System.nanoTime() < frist) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            lever = gateway.lever();
            hukommelse = gateway.log().contains("OutOfMemory");
        }
        if (accepterede.isEmpty()) {
            throw new IllegalStateException("Intet blev accepteret: %d afvist, %d uden svar"
                    .formatted(afviste.get(), ubesvarede.get()));
        }
        accepterede.removeAll(leverede);
        double afvistMs = laengste.get() / 1e6;
        boolean ingenTabt = accepterede.isEmpty() && lever && !hukommelse && ubesvarede.get() == 0;
        var resultat = Resultat.om(id(), "Overlast: 500 klienter × 100 KB, heap 512 MB")
                .tal("leveret", leverede.size())
                .tal("accepteret og tabt", accepterede.size())
                .tal("afvist", afviste.get())
                .tal("længste afvisning ms", afvistMs)
                .tal("uden svar", ubesvarede.get())
                .bemaerk(hukommelse ? "OutOfMemoryError!" : "");
        if (ingenTabt && afviste.get() == 0) {
            return resultat.bemaerk("Intet tabt, men ingen blev afvist: mærket er ikke afgjort.")
                    .udenMaerke();
        }
        return resultat.maerke(
                "0 tabt, ingen OutOfMemoryError, alle besvaret, afvist ≤ 1 s", ingenTabt && afvistMs <= HOEJST_MS);
    }
}
