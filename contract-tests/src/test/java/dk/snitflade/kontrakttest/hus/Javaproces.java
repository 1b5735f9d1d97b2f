package dk.snitflade.kontrakttest.hus;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** A JVM of its own. What it says goes to a file, so that it neither waits for us nor dies with us. */
public final class Javaproces implements AutoCloseable {

    private final Process proces;
    private final Path log;

    private Javaproces(Process proces, Path log) {
        this.proces = proces;
        this.log = log;
    }

    /**
     * Starts a JVM of the same kind as this one.
     *
     * @param log is overwritten
     * @param ord options and arguments, from the first JVM option on
     */
    public static Javaproces start(Path log, List<String> ord) {
        return start(Path.of(System.getProperty("java.home")), log, ord);
    }

    /**
     * As {@link #start(Path, List)}, of another kind.
     *
     * @param java home of the JDK to use
     */
    public static Javaproces start(Path java, Path log, List<String> ord) {
        List<String> kommando = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        kommando.addAll(ord);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process proces = new ProcessBuilder(kommando)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            return new Javaproces(proces, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it has printed a line that begins so, and gives the line.
     *
     * @throws IllegalStateException with its log, when it ends first or the time runs out
     */
    public String ventPaaLinje(String begyndelse, Duration laengst) {
        try {
            await().atMost(laengst)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !proces.isAlive() || linje(begyndelse) != null);
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException(
                    "»" + begyndelse + "« kom ikke inden for " + laengst.toSeconds() + " sekunder:\n" + log(), e);
        }
        String linje = linje(begyndelse);
        if (linje == null) {
            throw new IllegalStateException("Processen endte før »" + begyndelse + "«:\n" + log());
        }
        return linje;
    }

    private String linje(String begyndelse) {
        return log().lines()
                .filter(linje -> linje.startsWith(begyndelse))
                .findFirst()
                .orElse(null);
    }

    /** What it has said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number among the machine's processes. */
    public long pid() {
        return proces.pid();
    }

    /** Waits for its end and gives the exit code. */
    public int slut(Duration laengst) {
        try {
            if (!proces.waitFor(laengst.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Processen kører stadig:\n" + log());
            }
            return proces.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Afbrudt", e);
        }
    }

    public boolean lever() {
        return proces.isAlive();
    }

    /** Completed when it has ended, however it ended. */
    public CompletableFuture<Process> ende() {
        return proces.onExit();
    }

    /** SIGTERM. */
    public void bedOmStop() {
        proces.destroy();
    }

    /** SIGINT, as from Ctrl-C; Java itself sends SIGTERM and SIGKILL only. */
    public void afbryd() {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + proces.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    public void draeb() {
        proces.destroyForcibly();
        proces.onExit().join();
    }

    /** Kills it and what it has started. */
    @Override
    public void close() {
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        draeb();
    }
}
