package dk.snitflade.mocks.proeve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Plays the gateway's address for PSRM's news: keeps what comes, and answers as told, at last with a receipt. */
public final class Modtager implements AutoCloseable {

    public static final String KVITTERING = "<psrm:ModtagStatusOpdatering_O/>";

    private final HttpServer server;
    private final BlockingQueue<String> breve = new LinkedBlockingQueue<>();
    private final Queue<String> svar = new ConcurrentLinkedQueue<>();

    public Modtager() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::modtag);
        server.start();
    }

    public String adresse() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nyt";
    }

    /** The next answer is this; "500" is an error. */
    public void svarFoerst(String tekst) {
        svar.add(tekst);
    }

    /** The next message; fails when none comes. */
    public String naeste() throws InterruptedException {
        String brev = breve.poll(10, TimeUnit.SECONDS);
        if (brev == null) {
            throw new AssertionError("Intet brev");
        }
        return brev;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void modtag(HttpExchange kald) throws IOException {
        String brev = new String(kald.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String bestilt = svar.poll();
        byte[] krop = (bestilt == null ? KVITTERING : bestilt).getBytes(StandardCharsets.UTF_8);
        kald.sendResponseHeaders("500".equals(bestilt) ? 500 : 200, krop.length);
        kald.getResponseBody().write(krop);
        kald.close();
        breve.add(brev);
    }
}
