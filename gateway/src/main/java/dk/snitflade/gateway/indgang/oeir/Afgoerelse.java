package dk.snitflade.gateway.indgang.oeir;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a request leads to: the account as it becomes, what the back ends are told, and remarks to the sender.
 *
 * @param konto the account after the change
 * @param advis remarks to an accepted request (oir.md 4.1)
 * @param opgaver what only a person can do
 */
record Afgoerelse(Kendtkonto konto, List<Oversat> aktioner, List<OirFejl> advis, List<Opgave> opgaver) {

    Afgoerelse {
        aktioner = List.copyOf(aktioner);
        advis = List.copyOf(advis);
        opgaver = List.copyOf(opgaver);
    }

    static Afgoerelse uaendret(Kendtkonto konto) {
        return new Afgoerelse(konto, List.of(), List.of(), List.of());
    }

    Afgoerelse med(Kendtkonto ny) {
        return new Afgoerelse(ny, aktioner, advis, opgaver);
    }

    Afgoerelse med(Kendtkrav krav) {
        return med(konto.med(krav));
    }

    Afgoerelse og(List<Oversat> flere) {
        List<Oversat> alle = new ArrayList<>(aktioner);
        alle.addAll(flere);
        return new Afgoerelse(konto, alle, advis, opgaver);
    }

    /** Remarks that the object is there already and says the same. */
    Afgoerelse fandtes(String elementnavn, UUID identifikation) {
        return med(OirFejl.om(
                OirFejlId.OBJEKT_FANDTES, "Findes i forvejen med samme indhold", elementnavn, identifikation));
    }

    /** A remark about the account. */
    Afgoerelse advis(OirFejlId id, String tekst, UUID kontoId) {
        return med(OirFejl.om(id, tekst, "DebitorkontoIdentifikation", kontoId));
    }

    Afgoerelse advis(OirFejl bemaerkning) {
        return med(bemaerkning);
    }

    private Afgoerelse med(OirFejl bemaerkning) {
        List<OirFejl> alle = new ArrayList<>(advis);
        alle.add(bemaerkning);
        return new Afgoerelse(konto, aktioner, alle, opgaver);
    }

    /** With work for a person. */
    Afgoerelse og(Opgave opgave) {
        List<Opgave> alle = new ArrayList<>(opgaver);
        alle.add(opgave);
        return new Afgoerelse(konto, aktioner, advis, alle);
    }

    /** The claim, when it is known and may still be changed. */
    Kendtkrav aabent(UUID krav) {
        Kendtkrav kendt = konto.krav().get(krav);
        if (kendt == null) {
            throw new OirAfvist(OirFejl.omKrav(OirFejlId.UKENDT, "Fordringen findes ikke på kontoen", krav));
        }
        if (kendt.tilstand().equals("ANNULLERET")) {
            throw new OirAfvist(OirFejl.omKrav(OirFejlId.TILSTAND, "Fordringen er annulleret", krav));
        }
        if (kendt.sted() == Kendtkrav.Sted.STANDSET) {
            throw new OirAfvist(OirFejl.omKrav(OirFejlId.TILSTAND, "Fordringen er afvist af inddrivelsen", krav));
        }
        return kendt;
    }
}
