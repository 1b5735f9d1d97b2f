package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Decides RetFordringTilstand (oir.md 3.2, 5.4). A claim that is recalled is at once made ready to come again: it then waits
 * at home like one never sent, until the fagsystem sets it to AKTIV.
 */
final class Tilstandsskifte {

    private static final Set<String> FAGSYSTEMETS = Set.of("AKTIV", "BEROENDE", "KLAGE", "ANNULLERET");

    private Tilstandsskifte() {}

    static Afgoerelse skift(Afgoerelse hidtil, Hensigt.Tilstandsskift skift, Vilkaar vilkaar) {
        if (!FAGSYSTEMETS.contains(skift.tilstand())) {
            throw new OirAfvist(OirFejl.af(
                    OirFejlId.TILSTAND,
                    "Tilstanden " + skift.tilstand() + " sættes af debitorsystemet. Et fagsystem kan sætte AKTIV,"
                            + " BEROENDE, KLAGE og ANNULLERET"));
        }
        Afgoerelse nu = hidtil;
        for (UUID krav : skift.krav()) {
            nu = skift(nu, krav, skift.tilstand(), vilkaar);
        }
        return nu;
    }

    private static Afgoerelse skift(Afgoerelse hidtil, UUID kravId, String tilstand, Vilkaar vilkaar) {
        Kendtkrav kendt = hidtil.konto().krav().get(kravId);
        boolean igen = kendt != null && kendt.sted() == Sted.RETURNERET && tilstand.equals("AKTIV");
        if (kendt != null && kendt.tilstand().equals(tilstand) && !igen) {
            return hidtil.fandtes("FordringIdentifikation", kravId);
        }
        Kendtkrav krav = hidtil.aabent(kravId);
        if (tilstand.equals("ANNULLERET")) {
            return annuller(hidtil, krav, vilkaar);
        }
        Kendtkrav nyt = krav.medTilstand(tilstand);
        if (igen) {
            return sendIgen(hidtil, nyt, vilkaar);
        }
        if (krav.sted() == Sted.UDE
                && tilstand.equals("BEROENDE")
                && vilkaar.profil().apply(krav.stam().klasse()).statsrefunderet()) {
            return hidtil.med(nyt).og(statsrefunderet(krav, "stillet i bero", "HENS"));
        }
        if (krav.sted() == Sted.UDE && !tilstand.equals("AKTIV")) {
            return kaldHjem(hidtil, nyt, tilstand.equals("KLAGE") ? "KLAG" : "HENS", null, vilkaar);
        }
        return hidtil.med(nyt);
    }

    /** A claim that has been away is recalled as wrong, also when it had been recalled for another reason (603). */
    private static Afgoerelse annuller(Afgoerelse hidtil, Kendtkrav krav, Vilkaar vilkaar) {
        Afgoerelse annulleret = hidtil.med(krav.medTilstand("ANNULLERET").med(Sted.STANDSET));
        Long ude = krav.sted() == Sted.UDE ? Long.valueOf(krav.fordring()) : krav.tidligere();
        return ude == null
                ? annulleret
                : annulleret.og(List.of(Haendelser.tilbagekald(krav, ude, "FEJL", null, vilkaar)));
    }

    /**
     * Recalls a claim that is away and makes it ready to come again when it is ripe.
     *
     * @param nyt the claim after the change that makes the recall needed
     */
    static Afgoerelse kaldHjem(Afgoerelse hidtil, Kendtkrav nyt, String aarsag, LocalDate virkning, Vilkaar vilkaar) {
        Afgoerelse hjemme = hidtil.med(nyt.med(Sted.HJEMME));
        return hjemme.og(List.of(Haendelser.tilbagekald(nyt, nyt.fordring(), aarsag, virkning, vilkaar)))
                .og(Haendelser.genindsend(nyt, hjemme.konto(), vilkaar));
    }

    /** What was returned is sent again only when the fagsystem says so: somebody must have seen to why it came back. */
    private static Afgoerelse sendIgen(Afgoerelse hidtil, Kendtkrav nyt, Vilkaar vilkaar) {
        if (nyt.harEgneFordringer()) {
            return hidtil.og(new Opgave(
                    Opgave.Art.RETURNERET,
                    nyt.identifikation(),
                    "Fordringen er returneret fra inddrivelsen og har renter eller gebyrer, der er fordringer for sig."
                            + " Afgør, hvad der skal sendes igen, og opret det på ny."));
        }
        return hidtil.med(nyt.med(Sted.HJEMME)).og(List.of(Haendelser.opretIgen(nyt, hidtil.konto(), vilkaar)));
    }

    /** The debt collector allows FEJL and KLAG only for a claim the state refunds (oir.md 5.4). */
    static Opgave statsrefunderet(Kendtkrav krav, String hvad, String aarsag) {
        return new Opgave(
                Opgave.Art.STATSREFUNDERET,
                krav.identifikation(),
                "Fordringen er " + hvad
                        + ", men er til inddrivelse og refunderes af staten, så den kan ikke kaldes tilbage" + " med "
                        + aarsag + ". Afgør, om den skal kaldes tilbage som fejl eller klage.");
    }
}
