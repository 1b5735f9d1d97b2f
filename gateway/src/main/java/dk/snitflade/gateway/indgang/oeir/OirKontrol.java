package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.Kaldere;
import dk.snitflade.gateway.register.Register;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks the request as a whole: header, municipality and who owns the account (oir.md 2.2, 4.2, 5.2). */
@Component
class OirKontrol {

    private final Register register;
    private final KontoLager lager;
    private final Dom dom;
    private final Kaldere kaldere;

    OirKontrol(Register register, KontoLager lager, Dom dom, Kaldere kaldere) {
        this.register = register;
        this.dom = dom;
        this.lager = lager;
        this.kaldere = kaldere;
    }

    public OirSag kontrollerHoved(OirSag sag) {
        kraevRequestId(sag.hoved());
        long fordringshaver = fordringshaver(sag.hoved());
        return sag.medKommune(fordringshaver, lager.find(sag.hensigt().konto()));
    }

    /** Payments may be reported by any system the municipality has an agreement with, on any fagsystem's claims. */
    public Betalingssag kontrollerBetaling(Betalingssag sag) {
        if (!(sag.oenske() instanceof Betalingsoenske.Soeg)) {
            kraevRequestId(sag.hoved());
        }
        long fordringshaver = fordringshaver(sag.hoved());
        kraevAftale(sag.hoved(), fordringshaver, sag.modtaget());
        return sag.hos(fordringshaver);
    }

    /** Who asks; an enquiry changes nothing and needs no RequestId. */
    public Forespoergsel kontrollerForespoergsel(Forespoergsel forespoergsel) {
        kraevAftale(forespoergsel.hoved(), fordringshaver(forespoergsel.hoved()), forespoergsel.modtaget());
        return forespoergsel;
    }

    private static void kraevRequestId(Hoved hoved) {
        if (hoved.requestId() == null) {
            throw afvist(OirFejlId.SKEMA, "RequestId mangler i HovedOplysninger");
        }
    }

    /** The municipality's fordringshaver id, when the header names one that is served. */
    private long fordringshaver(Hoved hoved) {
        if (hoved.rute() == null) {
            throw afvist(OirFejlId.SKEMA, "Rute mangler i HovedOplysninger");
        }
        String kommune = hoved.rute().modtagerOrganisation();
        if (!kaldere.maaTaleFor(kommune)) {
            throw afvist(OirFejlId.ANDEN_KOMMUNE, "Certifikatet må ikke tale for kommunen i Rute/ModtagerOrganisation");
        }
        long fordringshaver = register.kommuner()
                .fordringshaver(kommune)
                .orElseThrow(() -> afvist(OirFejlId.RUTE, "Der er ingen rute til kommunen med CVR " + kommune));
        if (hoved.kommuneIKontekst() != null && !hoved.kommuneIKontekst().equals(kommune)) {
            throw afvist(OirFejlId.ANDEN_KOMMUNE, "AuthorityContext og Rute peger på hver sin kommune");
        }
        return fordringshaver;
    }

    /** Who the municipality has no agreement with is told nothing of its debtors. */
    private void kraevAftale(Hoved hoved, long fordringshaver, Instant modtaget) {
        boolean naevnt = register.aftaler()
                .gaeldende(fordringshaver, dom.dag(modtaget))
                .map(aftale -> aftale.indberettere()
                        .contains(hoved.rute().afsenderInstans().toString()))
                .orElse(false);
        if (!naevnt) {
            throw afvist(OirFejlId.ANDET_FAGSYSTEM, "Systemet har ingen aftale med kommunen");
        }
    }

    public OirSag kontrollerKonto(OirSag sag) {
        UUID konto = sag.hensigt().konto();
        Hoved.Rute rute = sag.hoved().rute();
        Kendtkonto kendt = sag.kendt();
        if (sag.hensigt() instanceof Hensigt.Opret opret && opret.objekter().helKonto()) {
            kontroller(opret.objekter().fagsystem(), opret.objekter().ejer(), rute, konto);
        } else if (!kendt.findes()) {
            throw omKonto(OirFejlId.UKENDT, "Kontoen findes ikke", konto);
        }
        if (kendt.findes()) {
            kontroller(kendt.fagsystem(), kendt.kommune(), rute, konto);
        }
        if (!kendt.aaben()) {
            throw omKonto(OirFejlId.TILSTAND, "Kontoen er " + kendt.tilstand().toLowerCase(Locale.ROOT), konto);
        }
        return sag;
    }

    private static void kontroller(UUID fagsystem, String kommune, Hoved.Rute rute, UUID konto) {
        if (!fagsystem.equals(rute.afsenderInstans())) {
            throw omKonto(OirFejlId.ANDET_FAGSYSTEM, "Kontoen ejes af et andet fagsystem", konto);
        }
        if (!kommune.equals(rute.modtagerOrganisation())) {
            throw omKonto(OirFejlId.RUTE, "Kontoen hører til en anden kommune end modtageren i Rute", konto);
        }
    }

    private static OirAfvist afvist(OirFejlId id, String tekst) {
        return new OirAfvist(OirFejl.af(id, tekst));
    }

    private static OirAfvist omKonto(OirFejlId id, String tekst, UUID konto) {
        return new OirAfvist(OirFejl.om(id, tekst, "DebitorkontoIdentifikation", konto));
    }
}
