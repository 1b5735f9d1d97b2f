package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Dom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers enquiries from the gateway's own tables. A list may show others' accounts in few words; the whole account is for
 * the fagsystem that owns it, also when it is closed or handed over (oir.md 3.4, 4.2).
 */
@Component
class Kontoforespoergsel {

    private final OversigtLager oversigter;
    private final KontoLager konti;
    private final TilskrivningLager tilskrivninger;
    private final Dom dom;

    Kontoforespoergsel(OversigtLager oversigter, KontoLager konti, TilskrivningLager tilskrivninger, Dom dom) {
        this.oversigter = oversigter;
        this.konti = konti;
        this.tilskrivninger = tilskrivninger;
        this.dom = dom;
    }

    /** One more than asked for is fetched, to know whether there are more. */
    public Kontooversigt soeg(Forespoergsel.Soeg soeg) {
        LocalDate dag = dom.dag(soeg.modtaget());
        List<Kontooversigt.Raekke> fundne = new ArrayList<>(oversigter.find(soeg, dag));
        boolean flere = fundne.size() > soeg.hoejst();
        return new Kontooversigt(flere ? fundne.subList(0, soeg.hoejst()) : fundne, flere);
    }

    public Kontobillede hent(Forespoergsel.Hent hent) {
        Kendtkonto konto = konti.find(hent.konto());
        Hoved.Rute rute = hent.hoved().rute();
        if (!konto.findes() || !konto.kommune().equals(rute.modtagerOrganisation())) {
            throw om(OirFejlId.UKENDT, "Kontoen findes ikke", hent);
        }
        if (!konto.fagsystem().equals(rute.afsenderInstans())) {
            throw om(OirFejlId.ANDET_FAGSYSTEM, "Kontoen ejes af et andet fagsystem", hent);
        }
        return new Kontobillede(
                hent.konto(),
                konto,
                hent.medBevaegelser() ? tilskrivninger.paa(hent.konto(), konto.kommune()) : List.of(),
                hent.prDato(),
                hent.medBevaegelser());
    }

    private static OirAfvist om(OirFejlId id, String tekst, Forespoergsel.Hent hent) {
        return new OirAfvist(OirFejl.om(id, tekst, "DebitorkontoIdentifikation", hent.konto()));
    }
}
