package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Eksempel;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How fast a queue is emptied once PSRM is back: the gateway against a bare loop of the same HTTP client. */
final class B3 implements Maaling {

    private static final int SAMTIDIGE = 16;
    private static final int HELT = 20_000;
    private static final int I_HVER = 500;
    private static final double MAERKE = 0.5;
    private static final double MINDST = 1_000;

    /** Sixteen calls in flight, and no gentle beginning: the pace is what is measured. */
    private static final Map<String, String> INDSTILLINGER = Map.of(
            "snitflade.afsendelse.samtidige.psrm", Integer.toString(SAMTIDIGE),
            "snitflade.afsendelse.hoejst", "1s",
            "snitflade.afsendelse.tilstand.afbryder-foerste", "300ms",
            "snitflade.afsendelse.tilstand.afbryder-hoejst", "1s",
            "snitflade.afsendelse.tilstand.draening-start", "4096");

    @Override
    public String id() {
        return "B3";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int antal = vilkaar.antal(HELT);
        int port = frigivetPort();
        double koe;
        try (var gateway = Maaltgateway.start(
                vilkaar, "b3", Maaltgateway.FLAG, Psrmstub.adresse(port), INDSTILLINGER)) {
            toem(gateway, port, antal / 4);
            koe = toem(gateway, port, antal);
        }
        double loekke = loekke(antal);
        return Resultat.om(id(), "En kø tømt til en PSRM, der svarer straks, 16 kald ad gangen, mod en bar løkke")
                .tal("gateway/s", koe)
                .tal("bar løkke/s", loekke)
                .tal("forhold", koe / loekke)
                .maerke("forhold ≥ 0,5 og ≥ 1.000/s", koe / loekke >= MAERKE && koe >= MINDST);
    }

    /** Fills the queue while nobody listens, and then counts what comes in a second. */
    private static double toem(Maaltgateway gateway, int port, int antal) throws IOException, InterruptedException {
        var indsender = new Indsender(gateway.indberet(), Beskeder.af(I_HVER));
        for (int sendt = 0; sendt < antal; sendt += I_HVER) {
            indsender.send();
        }
        Set<String> sete = ConcurrentHashMap.newKeySet();
        var alle = new CountDownLatch(antal);
        var tider = new long[2];
        try (var psrm = new Psrmstub(port, (aktion, tid) -> {
            if (sete.add(aktion)) {
                if (alle.getCount() == antal) {
                    tider[0] = tid;
                }
                alle.countDown();
                tider[1] = tid;
            }
        })) {
            if (!alle.await(3, TimeUnit.MINUTES)) {
                throw new IOException("Kun " + sete.size() + " af " + antal + " kom frem");
            }
            return antal * 1e9 / (tider[1] - tider[0]);
        }
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
        mangler.await(2, TimeUnit.MINUTES);
    }

    private static int frigivetPort() throws IOException {
        try (ServerSocket fri = new ServerSocket(0)) {
            return fri.getLocalPort();
        }
    }
}
