package dk.snitflade.gateway.fordringstype.indlaesning;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the errors of one file, so that a catalogue is put right in one go. */
final class Fejlliste {

    private final String fil;
    /** A field may be read twice; its error is one. */
    private final Set<Linjefejl> fejl = new LinkedHashSet<>();

    Fejlliste(String fil) {
        this.fil = fil;
    }

    /**
     * @param sted the type, rule or section concerned; empty for the file itself
     */
    void fejl(int linje, String sted, String besked) {
        fejl.add(new Linjefejl(fil, linje, sted.isEmpty() ? besked : sted + ": " + besked));
    }

    List<Linjefejl> alle() {
        return fejl.stream().sorted(Comparator.comparing(Linjefejl::linje)).toList();
    }
}
