package dk.snitflade.gateway.journal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the server that a gateway left running when it was killed. pg_ctl detaches the server, so {@code kill -9} of
 * the gateway does not reach it ({@code stack.md 6} rule 5). Call with the data folder locked.
 */
final class EfterladtPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(EfterladtPostgres.class);
    private static final Duration PAENT = Duration.ofSeconds(20);
    private static final Duration BESTEMT = Duration.ofSeconds(10);

    private final Path pgdata;
    private final Duration paent;

    EfterladtPostgres(Path pgdata) {
        this(pgdata, PAENT);
    }

    /**
     * @param pgdata the database folder as it stands on the command line of the server: absolute, without links
     * @param paent how long the server may wait for its clients
     */
    EfterladtPostgres(Path pgdata, Duration paent) {
        this.pgdata = pgdata;
        this.paent = paent;
    }

    /**
     * @return the living server on this data folder, or empty
     */
    Optional<ProcessHandle> find() {
        return procesnummer().flatMap(ProcessHandle::of).filter(this::erVores);
    }

    /**
     * Stops the server if there is one, first asking (SIGTERM, 20 s), then telling it (SIGINT, 10 s).
     *
     * @throws Startfejl when it does not stop
     */
    void stop() {
        Optional<ProcessHandle> efterladt = find();
        if (efterladt.isEmpty()) {
            glemFremmedProces();
            return;
        }
        ProcessHandle proces = efterladt.get();
        LOG.info("Stopper den database, som en tidligere gateway efterlod (proces {})", proces.pid());
        proces.destroy();
        if (vent(proces, paent)) {
            return;
        }
        // SIGTERM waits for every client, such as a forgotten psql; SIGINT disconnects them.
        afbryd(proces.pid());
        if (!vent(proces, BESTEMT)) {
            throw new Startfejl("Databasen fra en tidligere gateway (proces " + proces.pid()
                    + ") stopper ikke. Stop processen, og start gatewayen igen.");
        }
    }

    /**
     * A process number is reused, quickly so in containers. The server would take the stranger for its predecessor and
     * refuse to start. It still protects itself by the shared memory key of the folder.
     */
    private void glemFremmedProces() {
        if (procesnummer().flatMap(ProcessHandle::of).isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(pidfil());
        } catch (IOException fejl) {
            throw new Startfejl("Filen " + pidfil() + " kan ikke slettes. Ret rettighederne, og start igen.", fejl);
        }
    }

    private Optional<Long> procesnummer() {
        try {
            String foerste = Files.readAllLines(pidfil()).stream().findFirst().orElse("");
            return Optional.of(Long.parseLong(foerste.strip()));
        } catch (IOException | NumberFormatException ingen) {
            return Optional.empty();
        }
    }

    private Path pidfil() {
        return pgdata.resolve("postmaster.pid");
    }

    /** A process that ended but is not collected by its parent has no command line, and so is nobody's. */
    private boolean erVores(ProcessHandle proces) {
        boolean postgres = proces.info().command().orElse("").endsWith("/postgres");
        String linje = proces.info().commandLine().orElse("") + " ";
        return postgres && linje.contains(" -D " + pgdata + " ");
    }

    private boolean vent(ProcessHandle proces, Duration laengst) {
        for (long ms = 0; ms < laengst.toMillis(); ms += 50) {
            if (!erVores(proces)) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }

    /** Java sends SIGTERM and SIGKILL only; kill is built into every sh. */
    private static void afbryd(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException fejl) {
            LOG.warn("Proces {} kunne ikke afbrydes: {}", pid, fejl.getMessage());
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
        }
    }
}
