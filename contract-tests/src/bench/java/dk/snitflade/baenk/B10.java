package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Database;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two nodes on one database: the cores are shared here, so what counts is that the second makes no action dearer. */
final class B10 implements Maaling {

    private static final int TRAADE = 2;
    private static final int HELT = 8_000;
    private static final double HOEJST = 1.1;
    private static final String MANGLER = "aktion where tilstand not in ('UDFOERT', 'AFVIST')";
    private static final long LAENGSTE_BOGFOERING = TimeUnit.MINUTES.toNanos(1);

    @Override
    public String id() {
        return "B10";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int antal = vilkaar.antal(HELT);
        URI psrm = Psrmstub.ledigAdresse();
        try (Database database = Database.start("b10");
                var foerste = node(vilkaar, "b10-1", psrm, database)) {
            long postgres = postgres(database);
            Maal to;
            try (var anden = node(vilkaar, "b10-2", psrm, database)) {
                List<Maaltgateway> begge = List.of(foerste, anden);
                // Both compilers must be done, or the two pay for what the one that goes on has behind it.
                toem(psrm, begge, database, postgres, antal * 2);
                to = toem(psrm, begge, database, postgres, antal);
            }
            Maal en = toem(psrm, List.of(foerste), database, postgres, antal);
            double forhold = to.cpu() / en.cpu();
            return Resultat.om(id(), "Kø tømt af to noder, 2 kald ad gangen hver, mod én, på samme database")
                    .tal("to/s", to.iSekundet())
                    .tal("en/s", en.iSekundet())
                    .tal("forhold i fart", to.iSekundet() / en.iSekundet())
                    .tal("to: CPU-s pr. 1.000 i gateway", to.gateway())
                    .tal("to: i PostgreSQL", to.postgres())
                    .tal("en: CPU-s pr. 1.000 i gateway", en.gateway())
                    .tal("en: i PostgreSQL", en.postgres())
                    .tal("forhold i CPU", forhold)
                    .maerke("CPU pr. aktion ≤ 1,1 gange én nodes", forhold <= HOEJST);
        }
    }

    /** @param gateway seconds of processor per 1,000 actions; so, too, postgres */
    private record Maal(double iSekundet, double gateway, double postgres) {

        double cpu() {
            return gateway + postgres;
        }
    }

    private static Maaltgateway node(Vilkaar vilkaar, String navn, URI psrm, Database database) throws IOException {
        var alle = Koe.indstillinger(TRAADE);
        alle.putAll(database.indstillinger());
        return Maaltgateway.start(vilkaar, navn, Maaltgateway.FLAG, psrm, alle);
    }

    /** From the moment PSRM is there until the last answer is booked. */
    private static Maal toem(URI psrm, List<Maaltgateway> noder, Database database, long postgres, int antal)
            throws IOException, InterruptedException {
        var koe = new Koe(psrm, noder);
        koe.fyld(antal);
        double gatewayFoer = gateways(noder);
        double postgresFoer = Forbrug.cpuMedBoern(postgres);
        double iSekundet = koe.toemFyldt(antal, () -> bogfoert(database));
        double tusinder = antal / 1000.0;
        return new Maal(
                iSekundet,
                (gateways(noder) - gatewayFoer) / tusinder,
                (Forbrug.cpuMedBoern(postgres) - postgresFoer) / tusinder);
    }

    private static void bogfoert(Database database) throws IOException, InterruptedException {
        long frist = System.nanoTime() + LAENGSTE_BOGFOERING;
        while (database.antal(MANGLER) > 0) {
            if (System.nanoTime() > frist) {
                throw new IOException(database.antal(MANGLER) + " aktioner blev aldrig udført");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static double gateways(List<Maaltgateway> noder) throws IOException {
        double sum = 0;
        for (Maaltgateway node : noder) {
            sum += Forbrug.cpu(node.pid());
        }
        return sum;
    }

    /** The process that started the one behind a connection. */
    private static long postgres(Database database) throws SQLException {
        try (Connection forbindelse = database.forbindelse();
                var svar = forbindelse.createStatement().executeQuery("select pg_backend_pid()")) {
            svar.next();
            return ProcessHandle.of(svar.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }
}
