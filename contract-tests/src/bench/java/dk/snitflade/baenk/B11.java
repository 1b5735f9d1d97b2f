package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.baenk.Forsegling.Suite;
import dk.snitflade.kontrakttest.hus.Database;
import dk.snitflade.kontrakttest.hus.Sikkerhed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What signing and encrypting every message costs, over what a TLS connection with certificates costs by itself. */
final class B11 implements Maaling {

    private static final int KLIENTER = 8;
    private static final int HELT = 2_000;
    private static final int TAALMODIGHED = 60_000;
    private static final String INGEN = "ingen";

    @Override
    public String id() {
        return "B11";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int antal = vilkaar.antal(HELT);
        Sikkerhed sikkerhed = Sikkerhed.ny("b11");
        var forsegling = new Forsegling(sikkerhed);
        double tls = rate(vilkaar, antal, sikkerhed, forsegling, INGEN, besked -> besked);
        double moderne = rate(vilkaar, antal, sikkerhed, forsegling, Suite.MODERNE);
        double officiel = rate(vilkaar, antal, sikkerhed, forsegling, Suite.OFFICIEL);
        return Resultat.om(id(), "Én aktion, 3 KB, 8 klienter over TLS med certifikat: underskrevet og krypteret, begge veje")
                .tal("kun TLS/s", tls)
                .tal("nymf-b2b-modern/s", moderne)
                .tal("nymf-b2b-legacy/s", officiel)
                .tal("modern mod TLS", moderne / tls)
                .tal("legacy mod TLS", officiel / tls)
                .bemaerk("%,d beskeder hver efter lige så mange til opvarmning.".formatted(antal))
                .udenMaerke();
    }

    private static double rate(Vilkaar vilkaar, int antal, Sikkerhed sikkerhed, Forsegling forsegling, Suite suite)
            throws IOException, InterruptedException {
        return rate(
                vilkaar, antal, sikkerhed, forsegling, suite.profil(), besked -> forsegling.forsegl(besked, suite));
    }

    private static double rate(
            Vilkaar vilkaar,
            int antal,
            Sikkerhed sikkerhed,
            Forsegling forsegling,
            String profil,
            UnaryOperator<byte[]> pakning)
            throws IOException, InterruptedException {
        Map<String, String> indstillinger = sikkerhed.doer(profil);
        try (Database database = Database.start("b11")) {
            indstillinger.putAll(database.indstillinger());
            try (var gateway = Maaltgateway.start(
                    vilkaar, "b11-" + profil, Maaltgateway.FLAG, Psrmstub.ledigAdresse(), indstillinger)) {
                var klient = new Klient(gateway.indberet(), TAALMODIGHED, forsegling.tls());
                skyd(klient, pakket(antal, pakning));
                double rate = skyd(klient, pakket(antal, pakning));
                // The answers are encrypted for somebody we only pretend to be: the journal says whether they were yes.
                long taget = database.antal("aktion where modtagestatus = 'MODTAGET'");
                if (taget != 2L * antal) {
                    throw new IllegalStateException("%s: kun %d af %d blev modtaget".formatted(profil, taget, 2 * antal));
                }
                return rate;
            }
        }
    }

    /** Before the clock runs: each message once, since a repeat is refused, and young enough to be believed. */
    private static Queue<byte[]> pakket(int antal, UnaryOperator<byte[]> pakning) {
        Beskeder beskeder = Beskeder.af(1);
        List<byte[]> alle = IntStream.range(0, antal)
                .parallel()
                .mapToObj(nr -> pakning.apply(beskeder.ny()))
                .toList();
        return new ConcurrentLinkedQueue<>(alle);
    }

    private static double skyd(Klient klient, Queue<byte[]> beskeder) throws InterruptedException {
        int antal = beskeder.size();
        var fejl = new AtomicReference<Exception>();
        ExecutorService klienter = Executors.newFixedThreadPool(KLIENTER);
        long start = System.nanoTime();
        for (int nr = 0; nr < KLIENTER; nr++) {
            klienter.execute(() -> {
                try {
                    for (byte[] besked = beskeder.poll(); besked != null; besked = beskeder.poll()) {
                        Klient.Svar svar = klient.post(besked);
                        if (svar.status() != 200) {
                            throw new IOException("HTTP " + svar.status() + ": " + new String(svar.krop(), UTF_8));
                        }
                    }
                } catch (IOException e) {
                    fejl.set(e);
                    beskeder.clear();
                }
            });
        }
        klienter.shutdown();
        boolean faerdig = klienter.awaitTermination(3, TimeUnit.MINUTES);
        if (fejl.get() != null || !faerdig) {
            throw new IllegalStateException("Et kald gik galt, eller tiden løb ud", fejl.get());
        }
        return antal * 1e9 / (System.nanoTime() - start);
    }
}
