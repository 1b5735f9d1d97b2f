package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.TilPart;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Abonnement;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Adresse;
import java.time.LocalDate;
import java.util.UUID;

/** Decides what hangs on a party: addresses and subscriptions, which are never sent on (oir.md 3.3, 5.3). */
final class Partstillaeg {

    private Partstillaeg() {}

    static Afgoerelse tilfoej(Afgoerelse hidtil, Konto objekter) {
        Afgoerelse nu = hidtil;
        for (TilPart<Adresse> ny : objekter.adresser()) {
            Part part = part(nu, ny.part());
            nu = nu.med(nu.konto().med(part.med(part.detaljer().med(ny.objekt()))));
        }
        for (TilPart<Abonnement> nyt : objekter.abonnementer()) {
            Part part = part(nu, nyt.part());
            nu = nu.med(nu.konto().med(part.med(part.detaljer().med(nyt.objekt()))));
        }
        return nu;
    }

    static Afgoerelse afslut(Afgoerelse hidtil, Hensigt.AfslutAdresse afslut) {
        Part part = part(hidtil, afslut.part(), afslut.rolle());
        Adresse aaben = part.detaljer().adresser().stream()
                .filter(adresse -> adresse.til() == null)
                .reduce((foerste, anden) -> anden)
                .orElseThrow(() -> om(OirFejlId.UKENDT, "Parten har ingen gældende adresse", afslut.part()));
        kraevEfter(aaben.fra(), afslut.til(), "Adressens", afslut.part());
        return hidtil.med(hidtil.konto().med(part.med(part.detaljer().med(aaben.medTil(afslut.til())))));
    }

    static Afgoerelse afslut(Afgoerelse hidtil, Hensigt.AfslutAbonnement afslut) {
        Part part = part(hidtil, afslut.part(), afslut.rolle());
        Abonnement aabent = part.detaljer().abonnementer().stream()
                .filter(abonnement ->
                        abonnement.til() == null && abonnement.materiale().equals(afslut.materiale()))
                .reduce((foerste, andet) -> andet)
                .orElseThrow(() -> om(
                        OirFejlId.UKENDT, "Parten har intet åbent abonnement på " + afslut.materiale(), afslut.part()));
        kraevEfter(aabent.fra(), afslut.til(), "Abonnementets", afslut.part());
        return hidtil.med(hidtil.konto().med(part.med(part.detaljer().med(aabent.medTil(afslut.til())))));
    }

    private static void kraevEfter(LocalDate fra, LocalDate til, String hvis, UUID part) {
        if (til.isBefore(fra)) {
            throw om(OirFejlId.DATO, hvis + " slutdato ligger før startdatoen", part);
        }
    }

    private static Part part(Afgoerelse hidtil, UUID id, Konto.Rolle rolle) {
        Part part = part(hidtil, id);
        if (part.rolle() != rolle) {
            throw om(OirFejlId.UKENDT, "Parten har en anden rolle på kontoen", id);
        }
        return part;
    }

    /** The party, when the account has it. */
    static Part part(Afgoerelse hidtil, UUID id) {
        Part part = hidtil.konto().parter().get(id);
        if (part == null) {
            throw om(OirFejlId.UKENDT, "Parten findes ikke på kontoen", id);
        }
        return part;
    }

    private static OirAfvist om(OirFejlId id, String tekst, UUID part) {
        return new OirAfvist(OirFejl.om(id, tekst, "PartIdentifikation", part));
    }
}
