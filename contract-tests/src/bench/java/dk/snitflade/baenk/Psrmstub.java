package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** A PSRM that carries out every action at once. It answers before it could know anything: the gateway is what is measured. */
final class Psrmstub implements AutoCloseable {

    private static final String SVAR = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><psrm:ModtagFordringAktion_O
             xmlns:psrm="urn:snitflade:psrm:1.0" xmlns:sbm="http://skat.dk/begrebsmodel/2009/01/15/"
             xmlns:k="http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/">
            <sbm:Kontekst><k:HovedOplysningerSvar><k:TransaktionsID>stub</k:TransaktionsID><k:ServiceID>FordringModtag</k:ServiceID>
            <k:TransaktionsTid>2026-09-01T06:45:01.080</k:TransaktionsTid><k:SvarReaktion/></k:HovedOplysningerSvar></sbm:Kontekst>
            <sbm:MFAktionStruktur><sbm:DMIFordringEFIFordringID>%1$s</sbm:DMIFordringEFIFordringID>
            <sbm:MFAktionID>%2$s</sbm:MFAktionID><sbm:MFAktionKode>%3$s</sbm:MFAktionKode>
            <sbm:DMIFordringHaverID>2345</sbm:DMIFordringHaverID><sbm:MFAktionStatusKode>UDFOERT</sbm:MFAktionStatusKode>
            <sbm:MFAktionStatusÆndretDato>2026-09-01T06:45:01.080</sbm:MFAktionStatusÆndretDato>
            <sbm:DMIFordringModtagelseDato>2026-09-01T06:45:00.112</sbm:DMIFordringModtagelseDato><sbm:AfvistÅrsagSamling/>
            </sbm:MFAktionStruktur></psrm:ModtagFordringAktion_O></soap:Body></soap:Envelope>
            """;

    static {
        // Head and body leave in two packets; without this the second waits 40 ms for the first to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService traade = Executors.newFixedThreadPool(32);

    /**
     * Listens on the port; 0 for a free one.
     *
     * @param modtaget told each action's id and when it came, on the clock of {@link System#nanoTime()}
     */
    Psrmstub(int port, BiConsumer<String, Long> modtaget) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        server.createContext("/", kald -> svar(kald, modtaget));
        server.setExecutor(traade);
        server.start();
    }

    URI adresse() {
        return adresse(server.getAddress().getPort());
    }

    static URI adresse(int port) {
        return URI.create("http://127.0.0.1:" + port + "/psrm/FordringModtagService");
    }

    /** An address where nobody listens, until a stub is started on its port. */
    static URI ledigAdresse() throws IOException {
        try (ServerSocket fri = new ServerSocket(0)) {
            return adresse(fri.getLocalPort());
        }
    }

    private static void svar(HttpExchange kald, BiConsumer<String, Long> modtaget) throws IOException {
        long nu = System.nanoTime();
        String besked = new String(kald.getRequestBody().readAllBytes(), UTF_8);
        String aktion = felt(besked, "MFAktionID>");
        byte[] svar = SVAR.formatted(felt(besked, "DMIFordringEFIFordringID>"), aktion, felt(besked, "MFAktionKode>"))
                .getBytes(UTF_8);
        kald.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
        kald.sendResponseHeaders(200, svar.length);
        kald.getResponseBody().write(svar);
        kald.close();
        modtaget.accept(aktion, nu);
    }

    private static String felt(String besked, String slut) {
        int fra = besked.indexOf(slut) + slut.length();
        return besked.substring(fra, besked.indexOf('<', fra));
    }

    @Override
    public void close() {
        server.stop(0);
        traade.shutdownNow();
    }
}
