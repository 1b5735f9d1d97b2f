package dk.snitflade.kontrakttest.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One exchange on disk: a request or the name of an example, the answer, and what the back ends received. */
record Trin(Path mappe) {

    /** The request as it stands, or the example that {@code eksempel.txt} names. */
    Besked forespoergsel() {
        Path egen = mappe.resolve("forespoergsel.xml");
        return Besked.af(
                Files.exists(egen)
                        ? laes(egen)
                        : Eksempel.bytes(new String(laes(mappe.resolve("eksempel.txt")), UTF_8).strip()));
    }

    /** Every text of the request as the golden has it. */
    Set<String> vaerdier() {
        return Xml.alle(Xml.dom(forespoergsel().xml()), "*").stream()
                .filter(element -> Xml.boern(element).isEmpty())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    /** The golden of the name; an empty document when there is none yet. */
    byte[] golden(String fil) {
        Path sti = mappe.resolve(fil);
        return Files.exists(sti) ? laes(sti) : "<mangler/>".getBytes(UTF_8);
    }

    /** What the request becomes; empty when it becomes nothing. */
    String handlinger() {
        Path sti = mappe.resolve("aktioner.txt");
        return Files.exists(sti) ? new String(laes(sti), UTF_8) : "";
    }

    void skriv(String fil, byte[] indhold) {
        try {
            Files.write(mappe.resolve(fil), indhold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the back ends tell after the exchange; empty when they tell nothing. */
    List<Fortaelling> fortaellinger() {
        Path sti = mappe.resolve("inddrivelsen.txt");
        return Files.exists(sti)
                ? new String(laes(sti), UTF_8)
                        .strip()
                        .lines()
                        .map(Fortaelling::af)
                        .toList()
                : List.of();
    }

    /** The sentence that says why the fagsystem is told nothing; empty when it is told something. */
    String ingenTilbagemelding() {
        Path sti = mappe.resolve("ingen-tilbagemelding.txt");
        return Files.exists(sti) ? new String(laes(sti), UTF_8).strip() : "";
    }

    /** The names of the goldens of received messages. */
    SortedSet<String> modtagne() {
        return navne("modtaget-");
    }

    /** The names of the goldens of what the fagsystem was told. */
    SortedSet<String> tilbagemeldte() {
        return navne("tilbagemelding-");
    }

    private SortedSet<String> navne(String begyndelse) {
        try (Stream<Path> filer = Files.list(mappe)) {
            var navne = new TreeSet<String>();
            filer.map(fil -> fil.getFileName().toString())
                    .filter(navn -> navn.startsWith(begyndelse))
                    .forEach(navne::add);
            return navne;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] laes(Path fil) {
        try {
            return Files.readAllBytes(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
