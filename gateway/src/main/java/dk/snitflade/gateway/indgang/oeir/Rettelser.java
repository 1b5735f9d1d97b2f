package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;

/**
 * Decides RetDebitorkonto and RetFordring: descriptive data without effect on amounts (oir.md 3.3). What the debt collector
 * has been told of a claim cannot be changed there (537), so it is changed here only and the sender is told.
 */
final class Rettelser {

    private Rettelser() {}

    static Afgoerelse ret(Afgoerelse hidtil, Hensigt.RetKonto ret) {
        Kendetegn foer = hidtil.konto().kendetegn();
        Kendetegn ny = ret.kendetegn();
        return hidtil.med(hidtil.konto()
                .med(new Kendetegn(
                        foer.type(),
                        eller(ny.noegle(), foer.noegle()),
                        eller(ny.sag(), foer.sag()),
                        eller(ny.kleEmne(), foer.kleEmne()),
                        eller(ny.kleFacet(), foer.kleFacet()),
                        eller(ny.tekst(), foer.tekst()))));
    }

    static Afgoerelse ret(Afgoerelse hidtil, Hensigt.RetKrav ret) {
        Kendtkrav krav = hidtil.aabent(ret.krav());
        Kendtkrav.Stamdata foer = krav.stam();
        Grundlag ny = ret.grundlag();
        boolean afgoerelse = ny.afgoerelseDato() != null;
        boolean fundament = ny.fundament() != null;
        Grundlag rettet = new Grundlag(
                eller(ny.retsgrundlag(), foer.grundlag().retsgrundlag()),
                foer.grundlag().foraeldelse(),
                foer.grundlag().periodeFra(),
                foer.grundlag().periodeTil(),
                afgoerelse ? ny.afgoerelseDato() : foer.grundlag().afgoerelseDato(),
                afgoerelse ? ny.afgoerelse() : foer.grundlag().afgoerelse(),
                afgoerelse ? ny.afgoerelseId() : foer.grundlag().afgoerelseId(),
                fundament ? ny.fundament() : foer.grundlag().fundament(),
                fundament ? ny.fundamentDato() : foer.grundlag().fundamentDato());
        Kendtkrav nyt = krav.med(foer.med(eller(ret.tekst(), foer.tekst()), rettet));
        Afgoerelse efter = hidtil.med(nyt);
        return krav.sted() == Sted.UDE && !nyt.stam().equals(foer)
                ? efter.advis(OirFejl.omKrav(
                        OirFejlId.KUN_HER,
                        "Fordringen er til inddrivelse. Rettelsen gælder her, men kan ikke meldes til inddrivelsen",
                        ret.krav()))
                : efter;
    }

    private static <T> T eller(T ny, T foer) {
        return ny == null ? foer : ny;
    }
}
