package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Regel;
import dk.snitflade.gateway.fordringstype.Styrke;
import dk.snitflade.gateway.fordringstype.Typefilter;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelseslaeser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds a type's rules: the sets it inherits in order, less those it does without, then its own; the last one wins. */
final class Filterlaeser {

    private static final Map<String, Styrke> STYRKER = Map.of(
            "officiel", Styrke.OFFICIEL, "officiel_uden_numre", Styrke.OFFICIEL_UDEN_NUMRE, "udledt", Styrke.UDLEDT);
    private static final Set<String> NOEGLER = Set.of("status", "inherit", "without", "rules");

    private final Map<String, Map<String, Regellinje>> saet;
    private final Regellinjelaeser linjelaeser;

    /** Types share most of their rules, and equal text gives equal expressions. */
    private final Map<String, Betingelse> laeste = new HashMap<>();

    Filterlaeser(Map<String, Map<String, Regellinje>> saet, Regellinjelaeser linjelaeser) {
        this.saet = saet;
        this.linjelaeser = linjelaeser;
    }

    /**
     * @param arter the kinds the type allows: the value of R_1_1
     */
    Typefilter laes(Blok type, List<String> arter) {
        Blok filter = type.blok("filter").kun(NOEGLER);
        Map<String, Regellinje> linjer = new TreeMap<>(Regelorden.EFTER_NUMMER);
        for (String navn : filter.ord("inherit")) {
            if (saet.containsKey(navn)) {
                linjer.putAll(saet.get(navn));
            } else {
                filter.fejl("inherit", "ukendt regelsæt " + navn);
            }
        }
        for (String noegle : filter.ord("without")) {
            if (linjer.remove(noegle) == null) {
                filter.fejl("without", "reglen " + noegle + " i without er ikke arvet");
            }
        }
        linjer.putAll(linjelaeser.laes(filter, "rules"));
        return new Typefilter(filter.valg("status", STYRKER, Styrke.UDLEDT), regler(type, linjer, arter));
    }

    private List<Regel> regler(Blok type, Map<String, Regellinje> linjer, List<String> arter) {
        List<Regel> regler = new ArrayList<>();
        for (Regellinje linje : linjer.values()) {
            Regelvaerdi vaerdi = vaerdi(linje, arter);
            if (vaerdi == null && linje.skabelon().vaerdiart() != null) {
                mangler(type, linje);
            } else if (linje.skabelon().brugbar()) {
                regler.add(regel(linje, vaerdi));
            }
        }
        return regler;
    }

    private static Regelvaerdi vaerdi(Regellinje linje, List<String> arter) {
        if (linje.skabelon().vaerdiart() == Regelvaerdi.Art.ARTER) {
            return new Regelvaerdi.Arter(arter);
        }
        return linje.vaerdi() == null ? linje.skabelon().standard() : linje.vaerdi();
    }

    private static void mangler(Blok type, Regellinje linje) {
        // A value that is there but wrong has been noted where it stands.
        if (!linje.blok().har("value")) {
            linje.blok()
                    .fejl(
                            "rule",
                            "value mangler for " + type.sted() + ": reglen skal have "
                                    + linje.skabelon().vaerdiart().navn());
        }
    }

    private Regel regel(Regellinje linje, Regelvaerdi vaerdi) {
        Regelskabelon skabelon = linje.skabelon();
        return new Regel(
                skabelon.noegle(),
                skabelon.id(),
                laeste.computeIfAbsent(skabelon.medVaerdi(vaerdi), Betingelseslaeser::laes),
                skabelon.vaern(),
                linje.vaernUdledt() == null ? skabelon.vaernUdledt() : linje.vaernUdledt(),
                linje.udfald() == null ? skabelon.udfald() : linje.udfald(),
                skabelon.saetning(vaerdi),
                linje.siden(),
                skabelon.vigerFor());
    }
}
