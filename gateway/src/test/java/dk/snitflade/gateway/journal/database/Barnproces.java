package dk.snitflade.gateway.journal.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real JVM beside the test, with the same class path. What it prints is kept in files. */
public final class Barnproces implements AutoCloseable {

    private static final Duration LAENGST = Duration.ofSeconds(60);

    private final Process proces;
    private final Path ud;
    private final Path fejl;

    private Barnproces(Process proces, Path ud, Path fejl) {
        this.proces = proces;
        this.ud = ud;
        this.fejl = fejl;
    }

    /**
     * @param mappe where its output goes
     * @param klasse has the main method
     * @param argumenter of the main method
     */
    public static Barnproces start(Path mappe, Class<?> klasse, String... argumenter) {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                klasse.getName()));
        kommando.addAll(List.of(argumenter));
        try {
            Path ud = Files.createTempFile(mappe, "ud", ".txt");
            Path fejl = Files.createTempFile(mappe, "fejl", ".txt");
            Process proces = new ProcessBuilder(kommando)
                    .redirectOutput(Redirect.to(ud.toFile()))
                    .redirectError(Redirect.to(fejl.toFile()))
                    .start();
            return new Barnproces(proces, ud, fejl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end and returns the exit code. */
    public int slut() throws InterruptedException {
        if (!proces.waitFor(LAENGST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running: " + ud() + fejl());
        }
        return proces.exitValue();
    }

    /** Waits until it has printed the text. */
    public void ventPaa(String tekst) {
        await().atMost(LAENGST).until(() -> {
            if (!proces.isAlive() && !ud().contains(tekst)) {
                throw new AssertionError("Ended early: " + ud() + fejl());
            }
            return ud().contains(tekst);
        });
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    public void draeb() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    public String ud() {
        return laes(ud);
    }

    public String fejl() {
        return laes(fejl);
    }

    private static String laes(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }
}
