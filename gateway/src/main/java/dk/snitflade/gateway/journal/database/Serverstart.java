package dk.snitflade.gateway.journal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** One start of the server through zonky, by the rules of {@code stack.md 6}. */
final class Serverstart {

    /** Recovery of 2 GB of log takes minutes on a slow disk; a dead server is noticed by {@link Opstartsvagt}. */
    private static final Duration LAENGSTE_GENDANNELSE = Duration.ofMinutes(15);

    private Serverstart() {}

    /**
     * @param mapper where binaries, data and the server's log are
     * @param server looks up the living server on the data folder
     * @return a server that answers
     * @throws Startfejl when it does not come up
     */
    static EmbeddedPostgres koer(Databasemapper mapper, EfterladtPostgres server) {
        // Zonky clears old folders in its working directory: give it our own instead of a shared one under /tmp.
        System.setProperty("ot.epg.working-dir", mapper.pgbin().toString());
        Redirect log = Redirect.appendTo(mapper.log().toFile());
        EmbeddedPostgres.Builder bygger = EmbeddedPostgres.builder()
                .setDataDirectory(mapper.pgdata())
                .setOverrideWorkingDirectory(mapper.pgbin().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LAENGSTE_GENDANNELSE)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        PostgresIndstillinger.HOLDBARHED.forEach(bygger::setServerConfig);
        PostgresIndstillinger.DRIFT.forEach(bygger::setServerConfig);
        PostgresIndstillinger.SPROG.forEach(bygger::setLocaleConfig);
        return start(bygger, mapper, server);
    }

    private static EmbeddedPostgres start(
            EmbeddedPostgres.Builder bygger, Databasemapper mapper, EfterladtPostgres server) {
        AtomicReference<Opstartsvagt> vagt = new AtomicReference<>();
        // Called between initdb and the start of the server.
        bygger.setDataDirectoryCustomizer(pgdata -> vagt.set(new Opstartsvagt(server)));
        EmbeddedPostgres postgres;
        try {
            postgres = bygger.start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError fejl) {
            throw mislykket(mapper, fejl);
        } finally {
            if (vagt.get() != null) {
                vagt.get().close();
            }
            mapper.lukBinaerer();
        }
        if (vagt.get().serverDoed()) {
            luk(postgres);
            throw mislykket(mapper, null);
        }
        return postgres;
    }

    /** Gives zonky's lock back; there is no server to stop. */
    private static void luk(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    private static Startfejl mislykket(Databasemapper mapper, Throwable aarsag) {
        return new Startfejl(
                "Databasen i " + mapper.pgdata() + " kunne ikke starte. Årsagen står sidst i " + mapper.log() + ".",
                aarsag);
    }
}
