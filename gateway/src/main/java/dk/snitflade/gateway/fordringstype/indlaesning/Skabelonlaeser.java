package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Udfald;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelseslaeser;
import dk.snitflade.gateway.fordringstype.udtryk.Udtryksfejl;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the section {@code regler}: every rule once, its expressions checked with a value of each kind. */
final class Skabelonlaeser {

    static final Map<String, Udfald> UDFALD = Map.of("AFVIST", Udfald.AFVIST, "HOERING", Udfald.HOERING);
    static final Map<String, Boolean> UDLEDT = Map.of("inferred", true, "confirmed", false);

    private static final Set<String> NOEGLER =
            Set.of("id", "condition", "value", "guard", "guard_evidence", "outcome", "text_da", "viger_for");

    private Skabelonlaeser() {}

    static Map<String, Regelskabelon> laes(Blok fil) {
        Map<String, Blok> blokke = fil.underblokke("regler");
        Map<String, Regelskabelon> skabeloner = new LinkedHashMap<>();
        blokke.forEach((noegle, blok) -> skabeloner.put(noegle, skabelon(noegle, blok.kun(NOEGLER))));
        blokke.forEach((noegle, blok) -> kontrollerViger(skabeloner, blok, skabeloner.get(noegle)));
        return skabeloner;
    }

    private static Regelskabelon skabelon(String noegle, Blok blok) {
        String betingelse = blok.tekst("condition");
        String saetning = blok.tekst("text_da");
        Regelvaerdi.Art art = art(betingelse);
        boolean brugbar = brugbar(blok, betingelse, art);
        if (brugbar && art == null && saetning.contains(Regelskabelon.PLADS)) {
            blok.fejl("text_da", "teksten har {value}, men det har condition ikke");
        }
        Betingelse vaern = blok.har("guard") ? vaern(blok) : null;
        if (!blok.har("guard") && blok.har("guard_evidence")) {
            blok.fejl("guard_evidence", "guard_evidence uden guard");
        }
        return new Regelskabelon(
                noegle,
                blok.tekst("id"),
                betingelse,
                brugbar,
                art,
                brugbar && blok.har("value") ? vaerdi(blok, art) : null,
                vaern,
                blok.har("guard_evidence") && blok.valg("guard_evidence", UDLEDT, false),
                blok.valg("outcome", UDFALD, Udfald.AFVIST),
                saetning,
                blok.valgfriTekst("viger_for"));
    }

    /** The value of a block when it is of the kind asked for; null, with the error noted, for anything else. */
    static Regelvaerdi vaerdi(Blok blok, Regelvaerdi.Art art) {
        String tekst = blok.valgfriTekst("value");
        try {
            Regelvaerdi laest = Regelvaerdi.laes(tekst);
            if (laest.art() == art) {
                return laest;
            }
            blok.fejl(
                    "value",
                    art == null ? "reglen tager ingen value" : "value skal være " + art.navn() + ", ikke " + tekst);
        } catch (Udtryksfejl e) {
            blok.fejl("value", "value: " + e.getMessage());
        }
        return null;
    }

    /** The kind of value the condition takes; null when it takes none, or when it fits with no kind at all. */
    private static Regelvaerdi.Art art(String betingelse) {
        return Arrays.stream(Regelvaerdi.Art.values())
                .filter(art -> betingelse.contains(Regelskabelon.PLADS) && fejl(betingelse, art) == null)
                .findFirst()
                .orElse(null);
    }

    private static boolean brugbar(Blok blok, String betingelse, Regelvaerdi.Art art) {
        if (art != null || betingelse.isEmpty()) {
            return art != null;
        }
        Udtryksfejl fejl = fejl(betingelse, Regelvaerdi.Art.FORSKYDNING);
        if (fejl != null) {
            blok.fejl("condition", "condition: " + fejl.getMessage());
        }
        return fejl == null;
    }

    /** What is wrong with the condition when a value of the kind is put in; null for nothing. */
    private static Udtryksfejl fejl(String betingelse, Regelvaerdi.Art art) {
        try {
            Betingelseslaeser.laes(betingelse.replace(Regelskabelon.PLADS, art.proeve()));
            return null;
        } catch (Udtryksfejl e) {
            return e;
        }
    }

    private static Betingelse vaern(Blok blok) {
        try {
            return Betingelseslaeser.laes(blok.tekst("guard"));
        } catch (Udtryksfejl e) {
            blok.fejl("guard", "guard: " + e.getMessage());
            return null;
        }
    }

    private static void kontrollerViger(Map<String, Regelskabelon> alle, Blok blok, Regelskabelon skabelon) {
        if (skabelon.vigerFor() == null) {
            return;
        }
        Regelskabelon anden = alle.get(skabelon.vigerFor());
        if (anden == null) {
            blok.fejl("viger_for", "ukendt regel " + skabelon.vigerFor());
        } else if (anden.vigerFor() != null) {
            blok.fejl("viger_for", anden.noegle() + " viger selv for en anden regel");
        }
    }
}
