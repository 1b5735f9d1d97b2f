package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Beskrivelseskrav;
import dk.snitflade.gateway.fordringstype.Beskrivelsesregel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what types ask of the description. */
final class Beskrivelseslaeser {

    private final Map<String, Beskrivelsesregel> regler = new LinkedHashMap<>();

    /** Reads the section {@code beskrivelse_regler}. */
    Beskrivelseslaeser(Blok fil) {
        fil.underblokke("beskrivelse_regler").forEach((noegle, blok) -> {
            blok.kun(Set.of("text_da", "advar_ved_moenster"));
            regler.put(noegle, new Beskrivelsesregel(noegle, blok.tekst("text_da"), moenster(blok)));
        });
    }

    private static Pattern moenster(Blok blok) {
        String tekst = blok.valgfriTekst("advar_ved_moenster");
        try {
            return tekst == null ? null : Pattern.compile(tekst);
        } catch (PatternSyntaxException e) {
            blok.fejl("advar_ved_moenster", "mønstret kan ikke læses: " + e.getDescription());
            return null;
        }
    }

    Beskrivelseskrav laes(Blok type) {
        Blok blok = type.blok("description").kun(Set.of("required", "max", "rules"));
        List<Beskrivelsesregel> krav = new ArrayList<>();
        for (String noegle : blok.ord("rules")) {
            if (regler.containsKey(noegle)) {
                krav.add(regler.get(noegle));
            } else {
                blok.fejl("rules", "ukendt beskrivelsesregel " + noegle);
            }
        }
        return new Beskrivelseskrav(blok.valgfriJaNej("required"), blok.tal("max"), krav);
    }
}
