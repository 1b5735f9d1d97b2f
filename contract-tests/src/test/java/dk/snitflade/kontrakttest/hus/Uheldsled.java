package dk.snitflade.kontrakttest.hus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between a gateway and the back ends, or NyMF, and lets chance decide which calls meet with an accident. One call per
 * connection.
 */
public final class Uheldsled implements AutoCloseable {

    private static final HttpClient VIDERE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServerSocket doer;
    private final URI bagved;
    private final Random tilfaelde;
    private final ExecutorService traade = Executors.newCachedThreadPool();
    private final Set<Socket> aabne = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tilbage = new AtomicInteger();
    private final AtomicInteger skete = new AtomicInteger();
    private volatile Uheld uheld;
    private volatile String kun = "";

    /** @param bagved where the back ends are */
    public Uheldsled(URI bagved, Random tilfaelde) {
        this.bagved = bagved;
        this.tilfaelde = tilfaelde;
        try {
            doer = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        traade.execute(this::lyt);
    }

    public int port() {
        return doer.getLocalPort();
    }

    /** From now on so many calls meet with it: the first, and about every second after that. */
    public void bestil(Uheld art, int antal) {
        bestil("", art, antal);
    }

    /**
     * The same of calls to the address only.
     *
     * @param sti how its path begins
     */
    public void bestil(String sti, Uheld art, int antal) {
        kun = sti;
        uheld = art;
        skete.set(0);
        tilbage.set(antal);
    }

    public int skete() {
        return skete.get();
    }

    private void lyt() {
        while (!doer.isClosed()) {
            try {
                Socket forbindelse = doer.accept();
                aabne.add(forbindelse);
                traade.execute(() -> betjen(forbindelse));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void betjen(Socket forbindelse) {
        try (forbindelse) {
            Forespoergsel ind = kun.isEmpty() ? null : Forespoergsel.laes(forbindelse.getInputStream());
            Uheld nu = ind == null || ind.sti().startsWith(kun) ? traek() : null;
            if (nu == Uheld.RESET_FOER_LAESNING) {
                nulstil(forbindelse);
                return;
            }
            if (ind == null) {
                ind = Forespoergsel.laes(forbindelse.getInputStream());
            }
            byte[] svar = nu == null || nu.behandler() ? videre(ind) : new byte[0];
            if (nu == null) {
                forbindelse.getOutputStream().write(svar);
            } else {
                ramt(nu, ind, svar, forbindelse);
            }
        } catch (IOException e) {
            // The caller has gone; that is what accidents are about.
            aabne.remove(forbindelse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            aabne.remove(forbindelse);
        }
    }

    private Uheld traek() {
        boolean rammer;
        synchronized (tilfaelde) {
            rammer = tilfaelde.nextBoolean() || skete.get() == 0;
        }
        if (!rammer || tilbage.getAndUpdate(n -> Math.max(0, n - 1)) == 0) {
            return null;
        }
        skete.incrementAndGet();
        return uheld;
    }

    private void ramt(Uheld nu, Forespoergsel ind, byte[] svar, Socket forbindelse)
            throws IOException, InterruptedException {
        OutputStream ud = forbindelse.getOutputStream();
        switch (nu) {
            case RESET_EFTER_LAESNING, RESET_EFTER_BEHANDLING -> nulstil(forbindelse);
            case TAVS -> forbindelse.getInputStream().read();
            case DRYPPER -> dryp(svar, ud);
            case TOM -> ud.write(http(200, "text/xml", "", ""));
            case VROEVL -> ud.write(http(200, "text/xml", "\u0001\u0002<<<&", ""));
            case HTML200 -> ud.write(http(200, "text/html", "<html><body>Log ind</body></html>", ""));
            case SOAPFEJL, SOAPFEJL_EFTER -> ud.write(http(500, "text/xml", ind.fejl(), ""));
            case RETRY_AFTER -> ud.write(http(503, "text/html", "<html/>", "Retry-After: 1\r\n"));
            case PROXYFEJL -> ud.write(http(502, "text/html", "<html/>", ""));
            case ANDEN_AKTION -> ud.write(andet(svar));
            case FINDES_ALLEREDE -> ud.write(http(200, "text/xml", ind.findes(), ""));
            default -> ud.flush();
        }
    }

    /** The same answer with every action id another; the length stays. */
    private static byte[] andet(byte[] svar) {
        return new String(svar, StandardCharsets.UTF_8)
                .replaceAll("(MFAktionID>)8", "$19")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void dryp(byte[] svar, OutputStream ud) throws IOException, InterruptedException {
        for (byte en : svar) {
            ud.write(en);
            ud.flush();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private byte[] videre(Forespoergsel ind) throws IOException, InterruptedException {
        HttpResponse<byte[]> svar = VIDERE.send(
                HttpRequest.newBuilder(bagved.resolve(ind.sti()))
                        .header("Content-Type", ind.type())
                        .header("SOAPAction", "\"\"")
                        .POST(BodyPublishers.ofByteArray(ind.krop()))
                        .build(),
                BodyHandlers.ofByteArray());
        return http(
                svar.statusCode(),
                svar.headers().firstValue("Content-Type").orElse("text/xml; charset=UTF-8"),
                new String(svar.body(), StandardCharsets.UTF_8),
                "");
    }

    private static byte[] http(int status, String type, String krop, String ekstra) {
        byte[] bytes = krop.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ud.writeBytes(("HTTP/1.1 " + status + " x\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                        + "\r\nConnection: close\r\n" + ekstra + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        ud.writeBytes(bytes);
        return ud.toByteArray();
    }

    private static void nulstil(Socket forbindelse) throws IOException {
        forbindelse.setSoLinger(true, 0);
        forbindelse.close();
    }

    @Override
    public void close() {
        try {
            doer.close();
            for (Socket forbindelse : aabne) {
                forbindelse.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        traade.shutdownNow();
    }

    /** A whole HTTP request. */
    private record Forespoergsel(String sti, String type, byte[] krop) {

        static Forespoergsel laes(InputStream ind) throws IOException {
            ByteArrayOutputStream hoved = new ByteArrayOutputStream();
            while (!hoved.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int en = ind.read();
                if (en < 0) {
                    throw new IOException("The request ended");
                }
                hoved.write(en);
            }
            String[] linjer = hoved.toString(StandardCharsets.ISO_8859_1).split("\r\n");
            int laengde = 0;
            String type = "text/xml; charset=UTF-8";
            for (String linje : linjer) {
                if (linje.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    laengde = Integer.parseInt(linje.substring(15).strip());
                } else if (linje.toLowerCase(Locale.ROOT).startsWith("content-type:")) {
                    type = linje.substring(13).strip();
                }
            }
            return new Forespoergsel(linjer[0].split(" ")[1], type, ind.readNBytes(laengde));
        }

        String fejl() {
            return kuvert(
                    "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Uheld</faultstring></soap:Fault>");
        }

        /** AFVIST with 600 on every action of the call, in the shape of the operation's own answer. */
        String findes() {
            String besked = new String(krop, StandardCharsets.UTF_8);
            String rod = besked.replaceAll("(?s).*?<soap:Body><o:(\\w+)_I.*", "$1");
            String navnerum = besked.replaceAll("(?s).*?xmlns:o=\"([^\"]+)\".*", "$1");
            StringBuilder svar = new StringBuilder();
            Matcher ider = Pattern.compile("MFAktionID>(\\d+)<").matcher(besked);
            while (ider.find()) {
                svar.append("<MFAktionStruktur><MFAktionID>")
                        .append(ider.group(1))
                        .append("</MFAktionID><MFAktionStatusKode>AFVIST</MFAktionStatusKode><AfvistÅrsagSamling>"
                                + "<MFAktionAfvistStruktur><MFAktionAfvistNummer>600</MFAktionAfvistNummer>"
                                + "</MFAktionAfvistStruktur></AfvistÅrsagSamling></MFAktionStruktur>");
            }
            return kuvert("<o:" + rod + "_O xmlns:o=\"" + navnerum + "\">" + svar + "</o:" + rod + "_O>");
        }

        private static String kuvert(String indhold) {
            return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + indhold
                    + "</soap:Body></soap:Envelope>";
        }
    }
}
