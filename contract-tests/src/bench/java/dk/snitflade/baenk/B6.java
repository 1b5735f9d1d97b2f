package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;
import java.util.Map;

/** The setting of a published table of SOAP gateways, which did 759 calls a second on four cores and stored nothing. */
final class B6 implements Maaling {

    private static final int KLIENTER = 100;
    private static final int BYTES = 10_000;
    private static final double MINDST = 759;
    private static final double HOEJST_P99 = 311;

    @Override
    public String id() {
        return "B6";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        try (var psrm = new Psrmstub(0, (aktion, tid) -> {});
                var gateway = Maaltgateway.start(vilkaar, "b6", Maaltgateway.FLAG, psrm.adresse(), Map.of())) {
            Niveau niveau =
                    new Last(vilkaar, KLIENTER, new Indsender(gateway.indberet(), Beskeder.paa(BYTES))).koer();
            return Resultat.om(id(), "Én aktion, 10 KB, 100 klienter, gemt og leveret")
                    .tal("gateway/s", niveau.iSekundet())
                    .tal("p50 ms", niveau.p50())
                    .tal("p99 ms", niveau.p99())
                    .bemaerk(niveau.forbehold("Gatewayen"))
                    .maerke(
                            "≥ 759/s og p99 ≤ 311 ms",
                            niveau.iSekundet() >= MINDST && niveau.p99() <= HOEJST_P99);
        }
    }
}
