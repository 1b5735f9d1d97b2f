package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Drift;
import dk.snitflade.kontrakttest.hus.Javaproces;
import dk.snitflade.kontrakttest.hus.Mockstyring;
import dk.snitflade.kontrakttest.hus.Soap;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The running house: mocks and gateway as processes of their own, started from copies of their jars. */
final class Opstilling implements AutoCloseable {

    /** The folder of the gateway's database, below the demo's data. */
    static final String DATABASE = "gateway";

    private static final Duration LAENGSTE_START = Duration.ofSeconds(120);
    private static final Duration LAENGSTE_STOP = Duration.ofSeconds(20);

    private final Indstillinger opsaetning;
    /** The newest first. */
    private final Deque<Javaproces> processer = new ArrayDeque<>();

    private boolean lukket;

    Opstilling(Indstillinger opsaetning) {
        this.opsaetning = opsaetning;
    }

    /** Returns when the back ends answer. */
    void startMocks() {
        Javaproces mocks = start(
                opsaetning.mocksJar(),
                "mocks",
                "-Xmx256m",
                List.of("--port", Integer.toString(opsaetning.mocksport())));
        ventPaa(mocks, "Snitflades mocks er startet", "Mocks");
    }

    /** Returns when the gateway takes in claims. */
    void startGateway() {
        Javaproces gateway = start(
                opsaetning.gatewayJar(),
                "gateway",
                "-Xmx512m",
                List.of(
                        "--spring.profiles.active=demo",
                        "--server.port=" + opsaetning.soapport(),
                        "--snitflade.drift.port=" + opsaetning.driftsport(),
                        "--snitflade.data=" + opsaetning.data().resolve(DATABASE),
                        "--fagsystemer.vaert=" + bagsystem(""),
                        // So that a newcomer need not wait for what a real gateway fetches every five minutes.
                        "--snitflade.underretning.hver=2s",
                        "--snitflade.underretning.hvert-millisekund=500",
                        "--snitflade.backend.psrm=" + bagsystem(Stier.PSRM_FORDRING_MODTAG),
                        "--snitflade.backend.dmi=" + bagsystem(Stier.EXMF_LEVERANCE_MODTAG)));
        ventPaa(gateway, "Klar: ", "Gatewayen");
    }

    /** Not when Ctrl-C has come meanwhile: nobody would stop it. */
    private synchronized Javaproces start(Path jar, String navn, String hukommelse, List<String> argumenter) {
        if (lukket) {
            throw new Demofejl("Demoen er ved at stoppe.");
        }
        List<String> ord =
                new ArrayList<>(List.of(hukommelse, "-XX:TieredStopAtLevel=1", "-jar", kopi(jar, navn + ".jar")));
        ord.addAll(argumenter);
        Javaproces proces = Javaproces.start(opsaetning.data().resolve(navn + ".log"), ord);
        processer.push(proces);
        return proces;
    }

    private String bagsystem(String sti) {
        return "http://127.0.0.1:" + opsaetning.mocksport() + sti;
    }

    /** A later build replaces the jars, and a running program must not have its jar replaced. */
    private String kopi(Path jar, String navn) {
        Path kopi = opsaetning.data().resolve(navn);
        try {
            Files.copy(jar, kopi, StandardCopyOption.REPLACE_EXISTING);
            return kopi.toString();
        } catch (IOException e) {
            throw new Demofejl(
                    "Programmet " + jar + " findes ikke eller kan ikke kopieres. Kør mvn -Pdemo fra projektets rod.");
        }
    }

    private void ventPaa(Javaproces proces, String linje, String navn) {
        try {
            proces.ventPaaLinje(linje, LAENGSTE_START);
        } catch (IllegalStateException e) {
            String sidste = proces.log().lines().reduce((foer, efter) -> efter).orElse("");
            throw new Demofejl(navn + " kunne ikke starte: " + sidste + " Se loggen i " + opsaetning.data() + ".");
        }
    }

    Soap soap() {
        return new Soap(URI.create("http://127.0.0.1:" + opsaetning.soapport()));
    }

    Drift drift() {
        return new Drift(URI.create("http://127.0.0.1:" + opsaetning.driftsport()));
    }

    Mockstyring styring() {
        return new Mockstyring(URI.create("http://127.0.0.1:" + opsaetning.mocksport()));
    }

    /** Completed when one of them ends by itself. */
    synchronized CompletableFuture<Object> ende() {
        return CompletableFuture.anyOf(processer.stream().map(Javaproces::ende).toArray(CompletableFuture<?>[]::new));
    }

    /** Stops all, the gateway before the mocks; what does not stop in time is killed. Safe to call at any time. */
    @Override
    public synchronized void close() {
        lukket = true;
        processer.forEach(Opstilling::stop);
    }

    private static void stop(Javaproces proces) {
        proces.bedOmStop();
        try {
            proces.slut(LAENGSTE_STOP);
        } catch (IllegalStateException e) {
            proces.draeb();
        }
    }
}
