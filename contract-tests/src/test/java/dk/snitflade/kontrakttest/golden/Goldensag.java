package dk.snitflade.kontrakttest.golden;

import dk.snitflade.kontrakttest.hus.SoapVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of goldens: one exchange, or several in the order of their folders' names.
 *
 * @param version the SOAP version it is run in
 */
record Goldensag(String navn, SoapVersion version, List<Trin> trin) {

    /** Every case of the folder, by name. The cases of a door take turns between the SOAP versions. */
    static List<Goldensag> alle(Path mappe) {
        Map<String, Integer> tur = new HashMap<>();
        return mapper(mappe).stream()
                .map(sag -> af(sag, tur.merge(doer(sag.getFileName().toString()), 1, Integer::sum)))
                .toList();
    }

    /** What the name of a case begins with: the fagsystem, or NyMF and its dialect. */
    static String doer(String navn) {
        return navn.startsWith("nymf-oio-") ? "nymf-oio" : navn.substring(0, navn.indexOf('-'));
    }

    /** Whether it goes in at the ØIR door, whose callers are told what becomes of their claims. */
    boolean oeir() {
        return !navn.startsWith("nymf-");
    }

    /** Why nothing is told the fagsystem; empty when something is. */
    String ingenTilbagemelding() {
        return trin.stream().map(Trin::ingenTilbagemelding).collect(Collectors.joining());
    }

    private static Goldensag af(Path mappe, int nr) {
        List<Path> dele = mapper(mappe);
        return new Goldensag(
                mappe.getFileName().toString(),
                SoapVersion.values()[nr % SoapVersion.values().length],
                (dele.isEmpty() ? List.of(mappe) : dele).stream().map(Trin::new).toList());
    }

    private static List<Path> mapper(Path mappe) {
        try (Stream<Path> indhold = Files.list(mappe)) {
            return indhold.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
