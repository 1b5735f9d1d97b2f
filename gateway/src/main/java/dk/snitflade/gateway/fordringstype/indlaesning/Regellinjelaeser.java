package dk.snitflade.gateway.fordringstype.indlaesning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the lines of a rule set or of a type's own rules. */
final class Regellinjelaeser {

    private static final Set<String> NOEGLER = Set.of("rule", "value", "outcome", "since", "guard_evidence", "note");

    private final Map<String, Regelskabelon> skabeloner;
    private final LocalDate gyldigFra;

    Regellinjelaeser(Map<String, Regelskabelon> skabeloner, LocalDate gyldigFra) {
        this.skabeloner = skabeloner;
        this.gyldigFra = gyldigFra;
    }

    /** The lines under a key of a block, by rule. A rule may stand once only: the second would win unseen. */
    Map<String, Regellinje> laes(Blok blok, String noegle) {
        Map<String, Regellinje> linjer = new LinkedHashMap<>();
        for (Blok linje : blok.blokke(noegle, "rule")) {
            Regelskabelon skabelon = skabeloner.get(linje.kun(NOEGLER).tekst("rule"));
            if (skabelon == null) {
                linje.fejl("rule", "ukendt regel " + linje.valgfriTekst("rule"));
            } else if (linjer.put(skabelon.noegle(), linje(linje, skabelon)) != null) {
                linje.fejl("rule", "reglen står to gange i " + noegle);
            }
        }
        return linjer;
    }

    private Regellinje linje(Blok blok, Regelskabelon skabelon) {
        LocalDate siden = blok.valgfriDato("since");
        if (siden != null && siden.isAfter(gyldigFra)) {
            blok.fejl("since", "since " + siden + " ligger efter versionens første dag; lav en ny version fra den dag");
        }
        if (blok.har("guard_evidence") && skabelon.vaern() == null) {
            blok.fejl("guard_evidence", "guard_evidence, men reglen har ingen guard");
        }
        return new Regellinje(
                skabelon,
                skabelon.brugbar() && blok.har("value") ? Skabelonlaeser.vaerdi(blok, skabelon.vaerdiart()) : null,
                blok.har("outcome") ? blok.valg("outcome", Skabelonlaeser.UDFALD, null) : null,
                siden,
                blok.har("guard_evidence") ? blok.valg("guard_evidence", Skabelonlaeser.UDLEDT, null) : null,
                blok);
    }
}
