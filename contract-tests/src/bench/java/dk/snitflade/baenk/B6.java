package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;

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
        Modtagelse modtagelse = Modtagelse.maal(vilkaar, "b6", KLIENTER, Beskeder.paa(BYTES));
        Niveau gemt = modtagelse.gemt();
        var resultat = Resultat.om(id(), "Én aktion, 10 KB, 100 klienter: gemt")
                .tal("gateway/s", gemt.iSekundet())
                .tal("p50 ms", gemt.p50())
                .tal("p99 ms", gemt.p99());
        return modtagelse
                .tilfoej(resultat.tal("p99 ms mens der leveres", modtagelse.medLevering().p99()), 1)
                .maerke("≥ 759/s og p99 ≤ 311 ms", gemt.iSekundet() >= MINDST && gemt.p99() <= HOEJST_P99);
    }
}
