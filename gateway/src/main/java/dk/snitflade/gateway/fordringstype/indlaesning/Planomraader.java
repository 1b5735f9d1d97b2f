package dk.snitflade.gateway.fordringstype.indlaesning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the section {@code forretningsomraader}: the areas of the municipalities' plan, and what belongs to each. */
final class Planomraader {

    private final List<String> navne = new ArrayList<>();
    private final Map<String, String> efterType = new HashMap<>();
    private final Map<String, String> efterOmraade = new HashMap<>();
    private final Map<String, Blok> omraadeblokke = new HashMap<>();

    Planomraader(Blok fil, Henvisninger henvisninger) {
        for (Blok blok : fil.blokke("forretningsomraader", "navn")) {
            String navn = blok.kun(Set.of("navn", "omraader", "typer")).tekst("navn");
            if (navne.contains(navn)) {
                blok.fejl("navn", "forretningsområdet står to gange");
            }
            navne.add(navn);
            for (String kode : henvisninger.til(blok, "typer", Fordringskode.liste(blok, "typer"), null)) {
                tag(blok, "typer", kode, navn, efterType);
            }
            for (String omraade : blok.ord("omraader")) {
                tag(blok, "omraader", omraade, navn, efterOmraade);
                omraadeblokke.put(omraade, blok);
            }
        }
    }

    private static void tag(Blok blok, String noegle, String hvad, String navn, Map<String, String> efter) {
        String andet = efter.put(hvad, navn);
        if (andet != null) {
            blok.fejl(noegle, hvad + " hører også til " + andet);
        }
    }

    List<String> navne() {
        return navne;
    }

    /** The plan's area of a type; null for none. */
    String af(String kode, String omraade) {
        return efterType.getOrDefault(kode, efterOmraade.get(omraade));
    }

    /** Notes an error for every official area no type has. */
    void kontroller(Set<String> omraader) {
        omraadeblokke.forEach((omraade, blok) -> {
            if (!omraader.contains(omraade)) {
                blok.fejl("omraader", "ingen fordringstype har området " + omraade);
            }
        });
    }
}
