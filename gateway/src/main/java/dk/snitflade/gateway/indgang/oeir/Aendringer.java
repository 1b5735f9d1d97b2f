package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.util.List;
import java.util.UUID;

/** Decides the operations that end, correct or hand over what an account holds (oir.md 3.3, 4.2, 5.4). */
final class Aendringer {

    private Aendringer() {}

    static Afgoerelse afgoer(Afgoerelse hidtil, Hensigt hensigt, Vilkaar vilkaar) {
        if (hensigt instanceof Hensigt.AfslutHaeftelse afslut) {
            return afslut(hidtil, afslut, vilkaar);
        } else if (hensigt instanceof Hensigt.AfslutPart afslut) {
            return afslut(hidtil, afslut);
        } else if (hensigt instanceof Hensigt.NytNummer nyt) {
            return nytNummer(hidtil, nyt);
        } else if (hensigt instanceof Hensigt.SkiftEjer skift) {
            return Ejerskifte.skift(hidtil, skift, vilkaar);
        } else if (hensigt instanceof Hensigt.AfslutAdresse afslut) {
            return Partstillaeg.afslut(hidtil, afslut);
        } else if (hensigt instanceof Hensigt.AfslutAbonnement afslut) {
            return Partstillaeg.afslut(hidtil, afslut);
        } else if (hensigt instanceof Hensigt.RetKonto ret) {
            return Rettelser.ret(hidtil, ret);
        } else if (hensigt instanceof Hensigt.RetKrav ret) {
            return Rettelser.ret(hidtil, ret);
        } else if (hensigt instanceof Hensigt.Overdragelse) {
            return hidtil.med(hidtil.konto().medTilstand("OVERDRAGET"));
        }
        throw new IllegalArgumentException(hensigt.getClass().getSimpleName());
    }

    private static Afgoerelse afslut(Afgoerelse hidtil, Hensigt.AfslutHaeftelse afslut, Vilkaar vilkaar) {
        for (Kendtkrav krav : hidtil.konto().krav().values()) {
            for (Haeftelsesdel del : krav.haeftelser()) {
                if (del.identifikation().equals(afslut.haeftelse())) {
                    return afslut(hidtil, hidtil.aabent(krav.identifikation()), del, afslut, vilkaar);
                }
            }
        }
        throw omHaeftelse(OirFejlId.UKENDT, "Hæftelsen findes ikke på kontoen", afslut);
    }

    private static Afgoerelse afslut(
            Afgoerelse hidtil, Kendtkrav krav, Haeftelsesdel del, Hensigt.AfslutHaeftelse afslut, Vilkaar vilkaar) {
        if (afslut.til().isBefore(del.fra())) {
            throw omHaeftelse(OirFejlId.DATO, "Hæftelsens slutdato ligger før dens startdato", afslut);
        }
        Kendtkrav nyt = krav.med(del.medTil(afslut.til()));
        if (nyt.haeftelser().stream().noneMatch(anden -> anden.til() == null)) {
            throw omHaeftelse(OirFejlId.HAEFTELSE, "Fordringen skal have mindst én åben hæftelse", afslut);
        }
        return vilkaar.skyldnerskifte().gennemfoer(hidtil, nyt, vilkaar);
    }

    private static Afgoerelse afslut(Afgoerelse hidtil, Hensigt.AfslutPart afslut) {
        Part part = Partstillaeg.part(hidtil, afslut.part());
        if (part.rolle() != afslut.rolle()) {
            throw omPart(OirFejlId.UKENDT, "Parten har en anden rolle på kontoen", afslut.part());
        }
        if (part.fra() != null && afslut.til().isBefore(part.fra())) {
            throw omPart(OirFejlId.DATO, "Partens slutdato ligger før dens startdato", afslut.part());
        }
        return hidtil.med(hidtil.konto().med(part.medTil(afslut.til())));
    }

    /** Same debtor, other number. At the back end a person does it: no message is known for it (oir.md 5.4). */
    private static Afgoerelse nytNummer(Afgoerelse hidtil, Hensigt.NytNummer nyt) {
        Part part = Partstillaeg.part(hidtil, nyt.part());
        if (nyt.ny().skyldner() == null) {
            throw omPart(OirFejlId.MANGLER, "Parten skal have et CPR-, CVR-, SE- eller AKR-nummer", nyt.part());
        }
        if (nyt.ny().skyldner().equals(part.skyldner())) {
            return hidtil.fandtes("PartIdentifikation", nyt.part());
        }
        if (part.skyldner() != null && !part.skyldner().equals(nyt.gammel().skyldner())) {
            throw omPart(OirFejlId.UKENDT, "Parten har ikke det nummer, der skal rettes fra", nyt.part());
        }
        Afgoerelse rettet = hidtil.med(
                hidtil.konto().med(part.medNummer(nyt.ny().skyldner(), nyt.ny().pEnhed())));
        for (UUID krav : ude(hidtil.konto(), nyt.part())) {
            rettet = rettet.og(new Opgave(
                    Opgave.Art.PARTNUMMER,
                    krav,
                    "En skyldner har fået et andet nummer, mens fordringen er til inddrivelse. Kontakt"
                            + " Fordringshaversupport, så nummeret også rettes dér."));
        }
        return rettet;
    }

    /** The claims at the debt collector the party is liable for. */
    private static List<UUID> ude(Kendtkonto konto, UUID part) {
        return konto.krav().values().stream()
                .filter(krav -> krav.sted() == Sted.UDE
                        && krav.haeftelser().stream().anyMatch(del -> del.part().equals(part)))
                .map(Kendtkrav::identifikation)
                .sorted()
                .toList();
    }

    private static OirAfvist omPart(OirFejlId id, String tekst, UUID part) {
        return new OirAfvist(OirFejl.om(id, tekst, "PartIdentifikation", part));
    }

    private static OirAfvist omHaeftelse(OirFejlId id, String tekst, Hensigt.AfslutHaeftelse afslut) {
        return new OirAfvist(OirFejl.om(id, tekst, "HaeftelseIdentifikation", afslut.haeftelse()));
    }
}
