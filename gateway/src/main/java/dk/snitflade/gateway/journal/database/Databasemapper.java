package dk.snitflade.gateway.journal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of the embedded server. Siblings, because zonky removes what it takes for old data folders inside its
 * working directory ({@code stack.md 6} rule 2).
 *
 * @param pgdata the database itself
 * @param pgbin the unpacked server; may be deleted at any time when the gateway is stopped
 * @param log what the server says
 */
record Databasemapper(Path pgdata, Path pgbin, Path log) {

    private static final Logger LOG = LoggerFactory.getLogger(Databasemapper.class);

    /**
     * @param datamappe absolute, as the command line of the server is later compared with it
     */
    static Databasemapper i(Path datamappe) {
        return new Databasemapper(
                datamappe.resolve("pgdata"), datamappe.resolve("pgbin"), datamappe.resolve("postgres.log"));
    }

    /**
     * Makes ready for a start: begins a new log of the server and removes a database that was never finished.
     *
     * @throws Startfejl when the folder cannot be written
     */
    void ryd() {
        try {
            nyLog();
            if (Files.isDirectory(pgdata) && aldrigStartet()) {
                slet(pgdata);
            }
        } catch (IOException fejl) {
            throw new Startfejl("Datamappen " + pgdata.getParent() + " kan ikke skrives. Ret rettighederne.", fejl);
        }
    }

    /** Keeps the log before, which may tell why the last run ended. */
    private void nyLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(log);
        rettigheder(log, "rw-------");
    }

    /**
     * The first start was cut off inside initdb. A server writes postmaster.opts each time it starts, so a folder
     * without it has held no claim; a restored base backup lacks it too, but has a backup_label.
     */
    private boolean aldrigStartet() {
        return Stream.of("postmaster.opts", "backup_label").noneMatch(fil -> Files.exists(pgdata.resolve(fil)));
    }

    private static void slet(Path mappe) throws IOException {
        List<Path> alt;
        try (Stream<Path> stier = Files.walk(mappe)) {
            alt = stier.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path sti : alt) {
            Files.delete(sti);
        }
    }

    /**
     * Zonky opens the folder of the binaries to everyone's writing; on a shared machine that is a way in.
     *
     * @throws Startfejl when the folder cannot be written
     */
    void lukBinaerer() {
        try {
            if (Files.exists(pgbin)) {
                rettigheder(pgbin, "rwxr-xr-x");
            }
        } catch (IOException fejl) {
            throw new Startfejl("Mappen " + pgbin + " kan ikke skrives. Ret rettighederne.", fejl);
        }
    }

    private static void rettigheder(Path sti, String rettigheder) throws IOException {
        if (Files.getFileStore(sti).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString(rettigheder));
        }
    }

    /** The first start takes seconds; say what they are spent on. */
    void fortaelHvadDerMangler() {
        if (!Files.isDirectory(pgbin)) {
            LOG.info("Pakker PostgreSQL ud …");
        }
        if (!Files.isDirectory(pgdata)) {
            LOG.info("Opretter databasen i {} …", pgdata);
        }
    }
}
