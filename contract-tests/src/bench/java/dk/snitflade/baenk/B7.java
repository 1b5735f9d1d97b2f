package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;
import dk.snitflade.kontrakttest.hus.Database;

/** Whether a claim becomes slower to accept as the journal grows old. */
final class B7 implements Maaling {

    private static final int KLIENTER = 64;
    private static final int HELT = 5_000_000;
    private static final double MAERKE = 0.9;

    @Override
    public String id() {
        return "B7";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int aktioner = vilkaar.antal(HELT);
        try (Database database = Database.start("b7");
                var gateway = Maaltgateway.start(
                        vilkaar, "b7", Maaltgateway.FLAG, Psrmstub.ledigAdresse(), database.indstillinger())) {
            var last = new Last(vilkaar, KLIENTER, new Indsender(gateway.indberet(), Beskeder.af(1)));
            // Warms the compiler, or the second of the two would win by that alone.
            last.koer();
            Journalfyld.falderTilRo(database);
            Niveau tom = last.koer();
            long foer = Journalfyld.bytes(database);
            long start = System.nanoTime();
            Journalfyld.fyld(database, aktioner);
            double fyldt = (System.nanoTime() - start) / 1e9;
            double bytes = (Journalfyld.bytes(database) - foer) / (double) aktioner;
            Journalfyld.falderTilRo(database);
            Niveau fuld = last.koer();
            double forhold = fuld.iSekundet() / tom.iSekundet();
            return Resultat.om(id(), "B1 med %,d aktioner i journalen, mod en næsten tom".formatted(aktioner))
                    .tal("fuld/s", fuld.iSekundet())
                    .tal("fuld p99 ms", fuld.p99())
                    .tal("tom/s", tom.iSekundet())
                    .tal("tom p99 ms", tom.p99())
                    .tal("forhold", forhold)
                    .tal("fyldt på s", fyldt)
                    .tal("bytes pr. aktion", bytes)
                    .bemaerk(fuld.forbehold("Den fulde"))
                    .bemaerk(tom.forbehold("Den tomme"))
                    .bemaerk("Uden hændelser og forsøg i det fyldte.")
                    .maerke("forhold ≥ 0,9", forhold >= MAERKE);
        }
    }
}
