package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Decides SkiftEjerFordring: the open liabilities end the day before, and the new debtor carries the claim alone from the
 * day (oir.md 3.3, 5.4). A claim at the debt collector is recalled and comes again ({@link Skyldnerskifte}).
 */
final class Ejerskifte {

    private Ejerskifte() {}

    static Afgoerelse skift(Afgoerelse hidtil, Hensigt.SkiftEjer skift, Vilkaar vilkaar) {
        if (!skift.overfoerRestance()) {
            throw new OirAfvist(OirFejl.om(
                    OirFejlId.TILSTAND,
                    "Uden overførsel af restancen bliver fordringen hos den hidtidige skyldner. Opret en ny fordring på den"
                            + " nye",
                    "DebitorkontoIdentifikation",
                    skift.konto()));
        }
        Part ny = skift.ny();
        Part kendt = hidtil.konto().parter().get(ny.identifikation());
        if (kendt != null && !Objects.equals(kendt.skyldner(), ny.skyldner())) {
            throw new OirAfvist(OirFejl.om(
                    OirFejlId.IDENTIFIKATION_GENBRUGT,
                    "PartIdentifikation er brugt før til en anden part",
                    "PartIdentifikation",
                    ny.identifikation()));
        }
        if (ny.skyldner() == null) {
            throw new OirAfvist(OirFejl.om(
                    OirFejlId.HAEFTELSE,
                    "En udenlandsk part skal have et AKR-nummer, før fordringen kan sendes",
                    "PartIdentifikation",
                    ny.identifikation()));
        }
        Afgoerelse nu = kendt == null ? hidtil.med(hidtil.konto().med(ny)) : hidtil;
        for (UUID krav : omfattede(hidtil.konto(), skift)) {
            nu = vilkaar.skyldnerskifte().gennemfoer(nu, skift(nu.aabent(krav), skift), vilkaar);
        }
        return nu;
    }

    /** Without claims named, all that may still be changed. */
    private static List<UUID> omfattede(Kendtkonto konto, Hensigt.SkiftEjer skift) {
        if (!skift.krav().isEmpty()) {
            return skift.krav();
        }
        return konto.krav().values().stream()
                .filter(krav -> krav.sted() != Sted.STANDSET)
                .map(Kendtkrav::identifikation)
                .sorted()
                .toList();
    }

    private static Kendtkrav skift(Kendtkrav krav, Hensigt.SkiftEjer skift) {
        Kendtkrav nyt = krav;
        for (Haeftelsesdel del : new ArrayList<>(krav.haeftelser())) {
            if (del.til() == null) {
                nyt = nyt.med(del.medTil(senest(del, skift)));
            }
        }
        return nyt.med(new Haeftelsesdel(
                haeftelse(krav, skift), skift.ny().identifikation(), "SOLO", null, null, skift.virkning(), null));
    }

    private static LocalDate senest(Haeftelsesdel del, Hensigt.SkiftEjer skift) {
        LocalDate dagenFoer = skift.virkning().minusDays(1);
        return dagenFoer.isBefore(del.fra()) ? del.fra() : dagenFoer;
    }

    /** The fagsystem names no liability, so it gets an identification that follows from claim, party and day. */
    private static UUID haeftelse(Kendtkrav krav, Hensigt.SkiftEjer skift) {
        return Udledt.id(krav.identifikation(), skift.ny().identifikation(), skift.virkning());
    }
}
