package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Eksempel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How fast a queue is emptied once PSRM is back: the gateway against a bare loop of the same HTTP client. */
final class B3 implements Maaling {

    private static final int SAMTIDIGE = 16;
    private static final int HELT = 20_000;
    private static final double MAERKE = 0.5;
    private static final double MINDST = 1_000;

    @Override
    public String id() {
        return "B3";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int antal = vilkaar.antal(HELT);
        URI psrm = Psrmstub.ledigAdresse();
        double koe;
        try (var gateway =
                Maaltgateway.start(vilkaar, "b3", Maaltgateway.FLAG, psrm, Koe.indstillinger(SAMTIDIGE))) {
            var fuld = new Koe(psrm, List.of(gateway));
            fuld.toem(antal / 4);
            koe = fuld.toem(antal);
        }
        double loekke = loekke(antal);
        return Resultat.om(id(), "En kø tømt til en PSRM, der svarer straks, 16 kald ad gangen, mod en bar løkke")
                .tal("gateway/s", koe)
                .tal("bar løkke/s", loekke)
                .tal("forhold", koe / loekke)
                .maerke("forhold ≥ 0,5 og ≥ 1.000/s", koe / loekke >= MAERKE && koe >= MINDST);
    }

    private static double loekke(int antal) throws IOException, InterruptedException {
        byte[] besked = ("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                        + new String(Eksempel.bytes("psrm/modtag-fordring-aktion.xml"), StandardCharsets.UTF_8)
                                .replaceFirst("<\\?.*\\?>", "")
                        + "</s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
        try (var psrm = new Psrmstub(0, (aktion, tid) -> {})) {
            HttpClient klient = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            loekke(klient, psrm.adresse(), besked, antal / 2);
            long start = System.nanoTime();
            loekke(klient, psrm.adresse(), besked, antal);
            return antal * 1e9 / (System.nanoTime() - start);
        }
    }

    private static void loekke(HttpClient klient, URI adresse, byte[] besked, int antal) throws InterruptedException {
        var mangler = new CountDownLatch(antal);
        HttpRequest kald = HttpRequest.newBuilder(adresse)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(besked))
                .build();
        for (int nr = 0; nr < SAMTIDIGE; nr++) {
            var traad = new Thread(() -> {
                try {
                    while (mangler.getCount() > 0) {
                        klient.send(kald, BodyHandlers.ofByteArray());
                        mangler.countDown();
                    }
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            traad.setDaemon(true);
            traad.start();
        }
        if (!mangler.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Den bare løkke blev ikke færdig");
        }
    }
}
