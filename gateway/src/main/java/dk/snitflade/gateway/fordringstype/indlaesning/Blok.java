package dk.snitflade.gateway.fordringstype.indlaesning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One block of keys and values in a catalogue file. Reading never fails: what is wrong is noted with its line, and a
 * harmless value is read instead, so that the rest of the file is checked too.
 */
final class Blok {

    private final Map<String, Node> felter = new LinkedHashMap<>();
    private final Map<String, Integer> linjer = new LinkedHashMap<>();
    private final int linje;
    private final String sted;
    private final Fejlliste fejl;

    private Blok(int linje, String sted, Fejlliste fejl) {
        this.linje = linje;
        this.sted = sted;
        this.fejl = fejl;
    }

    /**
     * @param sted what its errors are prefixed with; may be empty
     */
    static Blok af(Node node, String sted, Fejlliste fejl) {
        if (!(node instanceof MappingNode indhold)) {
            fejl.fejl(linje(node), sted, "ventede en blok med nøgler");
            return tom(linje(node));
        }
        Blok blok = new Blok(linje(node), sted, fejl);
        indhold.getValue().forEach(blok::tag);
        return blok;
    }

    /** In place of a block that is missing or no block: what it lacks is not noted, its absence has been. */
    private static Blok tom(int linje) {
        return new Blok(linje, "", new Fejlliste(""));
    }

    private void tag(NodeTuple felt) {
        int feltlinje = linje(felt.getKeyNode());
        String noegle = felt.getKeyNode() instanceof ScalarNode skalar ? skalar.getValue() : "?";
        if (felter.put(noegle, felt.getValueNode()) != null) {
            fejl.fejl(feltlinje, sted, "nøglen " + noegle + " står to gange");
        }
        linjer.put(noegle, feltlinje);
    }

    private static int linje(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int linje() {
        return linje;
    }

    /** The line of a key; the block's own when it is not there. */
    int linje(String noegle) {
        return linjer.getOrDefault(noegle, linje);
    }

    String sted() {
        return sted;
    }

    Set<String> noegler() {
        return felter.keySet();
    }

    void fejl(String noegle, String besked) {
        fejl.fejl(linje(noegle), sted, besked);
    }

    /** Notes every key that is not known: a misspelt key would otherwise silently do nothing. */
    Blok kun(Set<String> kendte) {
        felter.keySet().stream()
                .filter(noegle -> !kendte.contains(noegle))
                .forEach(noegle -> fejl(noegle, "ukendt nøgle " + noegle));
        return this;
    }

    boolean har(String noegle) {
        Node node = felter.get(noegle);
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    /** A text that must be there; empty when it is not. */
    String tekst(String noegle) {
        String fundet = valgfriTekst(noegle);
        if (fundet == null || fundet.isBlank()) {
            fejl(noegle, noegle + " mangler");
            return "";
        }
        return fundet;
    }

    /** A text; null when the key is left out or null. */
    String valgfriTekst(String noegle) {
        if (!har(noegle)) {
            return null;
        }
        return skalar(noegle, felter.get(noegle));
    }

    /** true, false, or null for left out, null or wrong. */
    Boolean valgfriJaNej(String noegle) {
        String fundet = valgfriTekst(noegle);
        if (fundet == null) {
            return null;
        } else if (!fundet.equals("true") && !fundet.equals("false")) {
            fejl(noegle, noegle + " skal være true eller false, ikke " + fundet);
        }
        return fundet.equals("true");
    }

    /** A day; null when the key is left out or null, or holds something else. */
    LocalDate valgfriDato(String noegle) {
        String fundet = valgfriTekst(noegle);
        try {
            return fundet == null ? null : LocalDate.parse(fundet);
        } catch (DateTimeException e) {
            fejl(noegle, noegle + " er ikke en dato: " + fundet);
            return null;
        }
    }

    /** A whole number of at most six digits that must be there; 0 when it is not. */
    int tal(String noegle) {
        String fundet = tekst(noegle);
        if (fundet.isEmpty()) {
            return 0;
        } else if (!fundet.matches("[0-9]{1,6}")) {
            fejl(noegle, noegle + " er ikke et helt tal: " + fundet);
            return 0;
        }
        return Integer.parseInt(fundet);
    }

    /** One of the words that are allowed, as what it stands for; the fallback, with the error noted, for any other. */
    <T> T valg(String noegle, Map<String, T> muligheder, T ellers) {
        T valgt = muligheder.get(tekst(noegle));
        if (valgt == null && har(noegle)) {
            fejl(
                    noegle,
                    noegle + " kan ikke være " + valgfriTekst(noegle) + ", kun "
                            + muligheder.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return valgt == null ? ellers : valgt;
    }

    /** The words of a list; empty when the key is left out. */
    List<String> ord(String noegle) {
        List<String> ord = new ArrayList<>();
        liste(noegle).forEach(node -> ord.add(skalar(noegle, node)));
        return ord;
    }

    /** The blocks of a list, each named after what it holds under a key; empty when the list is left out. */
    List<Blok> blokke(String noegle, String navnenoegle) {
        return liste(noegle).stream()
                .map(node -> af(node, sammen(navn(node, navnenoegle, noegle)), fejl))
                .toList();
    }

    /** The block under a key that must be there; an empty one, with the error noted, when it is not. */
    Blok blok(String noegle) {
        Node node = felter.get(noegle);
        if (node == null) {
            fejl(noegle, noegle + " mangler");
            return tom(linje);
        }
        return af(node, sted, fejl);
    }

    /** Every key of a block of blocks with its own block, named after the key. */
    Map<String, Blok> underblokke(String noegle) {
        Map<String, Blok> blokke = new LinkedHashMap<>();
        Blok ydre = blok(noegle);
        ydre.felter.forEach((navn, node) -> blokke.put(navn, af(node, sammen(navn), fejl)));
        return blokke;
    }

    private String sammen(String navn) {
        return sted.isEmpty() ? navn : sted + ", " + navn;
    }

    private static String navn(Node node, String navnenoegle, String ellers) {
        return node instanceof MappingNode blok
                ? blok.getValue().stream()
                        .filter(felt -> felt.getKeyNode() instanceof ScalarNode noegle
                                && noegle.getValue().equals(navnenoegle)
                                && felt.getValueNode() instanceof ScalarNode)
                        .map(felt -> ((ScalarNode) felt.getValueNode()).getValue())
                        .findFirst()
                        .orElse(ellers)
                : ellers;
    }

    private List<Node> liste(String noegle) {
        Node node = felter.get(noegle);
        if (node == null) {
            return List.of();
        } else if (node instanceof SequenceNode liste) {
            return liste.getValue();
        }
        fejl(noegle, noegle + " skal være en liste");
        return List.of();
    }

    private String skalar(String noegle, Node node) {
        if (node instanceof ScalarNode skalar) {
            return skalar.getValue();
        }
        fejl.fejl(linje(node), sted, noegle + " skal være en enkelt værdi");
        return "";
    }
}
