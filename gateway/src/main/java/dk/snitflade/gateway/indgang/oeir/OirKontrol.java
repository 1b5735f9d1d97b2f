package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.register.Register;
import org.springframework.stereotype.Component;

/** Checks the request as a whole: header, municipality and who owns the account (oir.md 2.2, 4.2, 5.2). */
@Component
class OirKontrol {

    private final Register register;
    private final KontoLager lager;

    OirKontrol(Register register, KontoLager lager) {
        this.register = register;
        this.lager = lager;
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
        long fordringshaver = register.kommuner()
                .fordringshaver(kommune)
                .orElseThrow(() -> afvist("OIR-1101", "Der er ingen rute til kommunen med CVR " + kommune));
        if (hoved.kommuneIKontekst() != null && !hoved.kommuneIKontekst().equals(kommune)) {
            throw afvist("OIR-1102", "AuthorityContext og Rute peger på hver sin kommune");
        }
        return sag.medKommune(fordringshaver, lager.find(sag.konto().identifikation()));
    }

    public OirSag kontrollerKonto(OirSag sag) {
        Konto konto = sag.konto();
        Hoved.Rute rute = sag.hoved().rute();
        boolean fremmed = konto.helKonto() && !konto.fagsystem().equals(rute.afsenderInstans())
                || sag.kendt().findes() && !sag.kendt().fagsystem().equals(rute.afsenderInstans());
        if (fremmed) {
            throw omKonto("OIR-1103", "Kontoen ejes af et andet fagsystem", konto);
        }
        boolean andenKommune = konto.helKonto() && !konto.ejer().equals(rute.modtagerOrganisation())
                || sag.kendt().findes() && !sag.kendt().kommune().equals(rute.modtagerOrganisation());
        if (andenKommune) {
            throw omKonto("OIR-1101", "Kontoen hører til en anden kommune end modtageren i Rute", konto);
        }
        if (!konto.helKonto() && !sag.kendt().findes()) {
            throw omKonto("OIR-2001", "Kontoen findes ikke", konto);
        }
        if (konto.andreObjekter()) {
            throw omKonto(
                    "OIR-2003",
                    "Delfordringer, hæftelser og opkrævning kan ikke føjes til det, der allerede findes. Kun nye fordringer"
                            + " og parter kan",
                    konto);
        }
        return sag;
    }

    private static OirAfvist afvist(String id, String tekst) {
        return new OirAfvist(OirFejl.af(id, tekst));
    }

    private static OirAfvist omKonto(String id, String tekst, Konto konto) {
        return new OirAfvist(new OirFejl(
                id, tekst, "DebitorkontoIdentifikation", konto.identifikation().toString()));
    }
}
