package dk.snitflade.kontrakttest.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines up texts in columns. */
final class Tabel {

    private static final String MELLEMRUM = "  ";

    private Tabel() {}

    /** The headings, a rule, and one line per row; each as wide as its column, the last one without padding. */
    static List<String> linjer(List<String> overskrifter, List<List<String>> raekker) {
        int[] bredder = IntStream.range(0, overskrifter.size())
                .map(nr -> Stream.concat(Stream.of(overskrifter), raekker.stream())
                        .mapToInt(raekke -> laengde(raekke.get(nr)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> linjer = new ArrayList<>();
        linjer.add(linje(overskrifter, bredder));
        linjer.add(linje(IntStream.of(bredder).mapToObj("─"::repeat).toList(), bredder));
        raekker.forEach(raekke -> linjer.add(linje(raekke, bredder)));
        return linjer;
    }

    private static String linje(List<String> felter, int[] bredder) {
        var linje = new StringBuilder();
        for (int nr = 0; nr < felter.size(); nr++) {
            String felt = felter.get(nr);
            linje.append(felt).append(" ".repeat(bredder[nr] - laengde(felt))).append(MELLEMRUM);
        }
        return linje.toString().stripTrailing();
    }

    /** As many places as the text takes on a terminal: a letter outside the basic plane is one, not two. */
    private static int laengde(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }
}
