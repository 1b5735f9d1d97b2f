package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Kaldere;
import dk.snitflade.gateway.register.Register;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks the request as a whole: header, municipality and who owns the account (oir.md 2.2, 4.2, 5.2). */
@Component
class OirKontrol {

    private final Register register;
    private final KontoLager lager;
    private final Kaldere kaldere;

    OirKontrol(Register register, KontoLager lager, Kaldere kaldere) {
        this.register = register;
        this.lager = lager;
        this.kaldere = kaldere;
    }

    public OirSag kontrollerHoved(OirSag sag) {
        Hoved hoved = sag.hoved();
        if (hoved.requestId() == null) {
            throw afvist("OIR-1001", "RequestId mangler i HovedOplysninger");
        }
        if (hoved.rute() == null) {
            throw afvist("OIR-1001", "Rute mangler i HovedOplysninger");
        }
        String kommune = hoved.rute().modtagerOrganisation();
        if (!kaldere.maaTaleFor(kommune)) {
            throw afvist("OIR-1102", "Certifikatet må ikke tale for kommunen i Rute/ModtagerOrganisation");
        }
        long fordringshaver = register.kommuner()
                .fordringshaver(kommune)
                .orElseThrow(() -> afvist("OIR-1101", "Der er ingen rute til kommunen med CVR " + kommune));
        if (hoved.kommuneIKontekst() != null && !hoved.kommuneIKontekst().equals(kommune)) {
            throw afvist("OIR-1102", "AuthorityContext og Rute peger på hver sin kommune");
        }
        return sag.medKommune(fordringshaver, lager.find(sag.hensigt().konto()));
    }

    public OirSag kontrollerKonto(OirSag sag) {
        UUID konto = sag.hensigt().konto();
        Hoved.Rute rute = sag.hoved().rute();
        Kendtkonto kendt = sag.kendt();
        if (sag.hensigt() instanceof Hensigt.Opret opret && opret.objekter().helKonto()) {
            kontroller(opret.objekter().fagsystem(), opret.objekter().ejer(), rute, konto);
        } else if (!kendt.findes()) {
            throw omKonto("OIR-2001", "Kontoen findes ikke", konto);
        }
        if (kendt.findes()) {
            kontroller(kendt.fagsystem(), kendt.kommune(), rute, konto);
        }
        if (!kendt.aaben()) {
            throw omKonto("OIR-2003", "Kontoen er " + kendt.tilstand().toLowerCase(Locale.ROOT), konto);
        }
        return sag;
    }

    private static void kontroller(UUID fagsystem, String kommune, Hoved.Rute rute, UUID konto) {
        if (!fagsystem.equals(rute.afsenderInstans())) {
            throw omKonto("OIR-1103", "Kontoen ejes af et andet fagsystem", konto);
        }
        if (!kommune.equals(rute.modtagerOrganisation())) {
            throw omKonto("OIR-1101", "Kontoen hører til en anden kommune end modtageren i Rute", konto);
        }
    }

    private static OirAfvist afvist(String id, String tekst) {
        return new OirAfvist(OirFejl.af(id, tekst));
    }

    private static OirAfvist omKonto(String id, String tekst, UUID konto) {
        return new OirAfvist(OirFejl.om(id, tekst, "DebitorkontoIdentifikation", konto));
    }
}
