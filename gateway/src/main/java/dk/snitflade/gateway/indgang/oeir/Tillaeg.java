package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Decides what OpretDebitorkonto adds to an account that exists, apart from whole new claims (oir.md 3.3, 5.4). */
final class Tillaeg {

    private Tillaeg() {}

    static Afgoerelse tilfoej(Afgoerelse hidtil, Konto objekter, Vilkaar vilkaar) {
        Afgoerelse nu = Partstillaeg.tilfoej(parter(hidtil, objekter), objekter);
        nu = haeftelser(nu, objekter.haeftelser(), vilkaar);
        for (Til<Delfordring> del : objekter.dele()) {
            nu = Reguleringer.foejTil(nu, del.krav(), del.objekt(), vilkaar);
        }
        return objekter.opkraevning() == null ? nu : opkraevning(nu, objekter.opkraevning(), vilkaar);
    }

    private static Afgoerelse parter(Afgoerelse hidtil, Konto objekter) {
        Afgoerelse nu = hidtil;
        for (Part part : objekter.parter().values()) {
            Part kendt = nu.konto().parter().get(part.identifikation());
            if (kendt != null && !sammePerson(kendt, part)) {
                throw new OirAfvist(OirFejl.om(
                        OirFejlId.IDENTIFIKATION_GENBRUGT,
                        "PartIdentifikation er brugt før til en anden part",
                        "PartIdentifikation",
                        part.identifikation()));
            }
            if (part.fra() != null && part.til() != null && part.til().isBefore(part.fra())) {
                throw new OirAfvist(OirFejl.om(
                        OirFejlId.DATO,
                        "Partens slutdato ligger før dens startdato",
                        "PartIdentifikation",
                        part.identifikation()));
            }
            nu = kendt == null ? nu.med(nu.konto().med(part)) : nu;
        }
        return nu;
    }

    private static boolean sammePerson(Part en, Part anden) {
        return en.rolle() == anden.rolle() && Objects.equals(en.skyldner(), anden.skyldner());
    }

    /** A claim that is away is recalled once, however many debtors it gets (HAFT, psrm.md 4.5). */
    private static Afgoerelse haeftelser(Afgoerelse hidtil, List<Til<Haeftelsesdel>> nye, Vilkaar vilkaar) {
        Afgoerelse nu = hidtil;
        Set<UUID> udvidede = new LinkedHashSet<>();
        for (Til<Haeftelsesdel> ny : nye) {
            Kendtkrav krav = nu.aabent(ny.krav());
            Haeftelsesdel kendt = krav.haeftelser().stream()
                    .filter(del -> del.identifikation().equals(ny.objekt().identifikation()))
                    .findFirst()
                    .orElse(null);
            if (kendt != null) {
                if (!kendt.part().equals(ny.objekt().part())) {
                    throw new OirAfvist(OirFejl.om(
                            OirFejlId.IDENTIFIKATION_GENBRUGT,
                            "HaeftelseIdentifikation er brugt før til en anden hæftelse",
                            "HaeftelseIdentifikation",
                            ny.objekt().identifikation()));
                }
                nu = nu.fandtes("HaeftelseIdentifikation", ny.objekt().identifikation());
                continue;
            }
            List<OirFejl> fejl = new ArrayList<>();
            Haeftelseskontrol.kontroller(
                    krav.identifikation(), ny.objekt(), nu.konto().parter(), fejl);
            if (!fejl.isEmpty()) {
                throw new OirAfvist(fejl);
            }
            nu = nu.med(krav.med(ny.objekt()));
            udvidede.add(ny.krav());
        }
        for (UUID udvidet : udvidede) {
            Kendtkrav nyt = nu.konto().krav().get(udvidet);
            if (nyt.sted() == Sted.UDE) {
                nu = Tilstandsskifte.kaldHjem(nu, nyt, "HAFT", vilkaar.dag(), vilkaar);
            }
        }
        return nu;
    }

    /** Claims are not at the debt collector while an instalment agreement or respite runs (oir.md 4.2). */
    private static Afgoerelse opkraevning(Afgoerelse hidtil, Opkraevning ny, Vilkaar vilkaar) {
        Opkraevning gammel = hidtil.konto().opkraevning();
        Afgoerelse nu = hidtil.med(hidtil.konto().med(ny));
        boolean aftale = ny.afdrag() && !gammel.afdrag();
        boolean henstand = loeber(ny, vilkaar) && !loeber(gammel, vilkaar);
        if (!aftale && !henstand) {
            return nu;
        }
        for (Kendtkrav krav : hidtil.konto().krav().values()) {
            if (krav.sted() == Sted.UDE && !krav.tilstand().equals("ANNULLERET")) {
                nu = vilkaar.profil().apply(krav.stam().klasse()).statsrefunderet()
                        ? nu.og(Tilstandsskifte.statsrefunderet(
                                krav,
                                aftale ? "omfattet af en afdragsordning" : "omfattet af henstand",
                                aftale ? "BORD" : "HENS"))
                        : Tilstandsskifte.kaldHjem(nu, krav, aftale ? "BORD" : "HENS", null, vilkaar);
            }
        }
        return nu;
    }

    private static boolean loeber(Opkraevning opkraevning, Vilkaar vilkaar) {
        return opkraevning.henstandTil() != null && !opkraevning.henstandTil().isBefore(vilkaar.dag());
    }
}
