package dk.snitflade.wsdl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The XML files on the class path below a folder, each with the schema it belongs to. */
final class Eksempler {

    private Eksempler() {}

    /** One file and its top schema; {@code navn} is the path below the folder. */
    record Eksempel(String navn, URL skema, URL url) {
        @Override
        public String toString() {
            return navn;
        }
    }

    /** Every file below the folder, sorted by name. */
    static List<Eksempel> under(String mappe) {
        Path rod = sti(mappe);
        try (Stream<Path> filer = Files.walk(rod)) {
            return filer.filter(fil -> fil.toString().endsWith(".xml"))
                    .sorted()
                    .map(fil -> eksempel(rod, fil))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Eksempel eksempel(Path rod, Path fil) {
        Path navn = rod.relativize(fil);
        URI uri = fil.toUri();
        try {
            return new Eksempel(navn.toString(), skema(navn.getName(0).toString()), uri.toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL skema(String mappe) {
        return switch (mappe) {
            case "nymf" -> Dialekt.SKAT.xsd();
            case "nymf-oio" -> Dialekt.OIO.xsd();
            case "fbs", "ky", "ksd", "oir" -> Kontrakt.DEBITOR_REGISTRERING.xsd();
            case "indbetaling" -> Kontrakt.DEBITOR_INDBETALING.xsd();
            case "forespoergsel" -> Kontrakt.DEBITOR_FORESPOERGSEL.xsd();
            case "psrm" -> Kontrakt.PSRM_FORDRING_MODTAG.xsd();
            case "exmf" -> Kontrakt.EXMF_LEVERANCE_MODTAG.xsd();
            case "underretning" -> Kontrakt.PSRM_UNDERRETNING_HENT.xsd();
            case "tilbagemelding" -> Kontrakt.DAEKNING_AFSKRIVNING.xsd();
            default -> throw new IllegalStateException("No schema for the folder " + mappe);
        };
    }

    private static Path sti(String mappe) {
        try {
            return Path.of(Eksempler.class.getResource(mappe).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
