package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The example messages of the contracts, wherever the class path has them. */
final class Kontrakteksempler {

    private Kontrakteksempler() {}

    /** Every example of the contract in the dialect, read. */
    static List<byte[]> af(Wsdludgave udgave) {
        List<String> mapper = switch (udgave.kontrakt()) {
            case DEBITOR_REGISTRERING -> List.of("fbs", "ky", "ksd");
            case DEBITOR_INDBETALING -> List.of("indbetaling");
            case DEBITOR_FORESPOERGSEL -> List.of("forespoergsel");
            default -> List.of(udgave.dialekt() == Dialekt.OIO ? "nymf-oio" : "nymf");
        };
        return mapper.stream().flatMap(Kontrakteksempler::iMappe).toList();
    }

    /** One example, read. */
    static byte[] fil(String navn) {
        try (var ind = Kontrakt.class.getResourceAsStream("/eksempler/" + navn)) {
            return ind.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> iMappe(String mappe) {
        URL url = Kontrakt.class.getResource("/eksempler/" + mappe);
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return filer(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return filer(jar.getPath("/eksempler/" + mappe)).toList().stream();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> filer(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer
                    .filter(fil -> fil.toString().endsWith(".xml"))
                    .sorted()
                    .map(Kontrakteksempler::laes)
                    .toList()
                    .stream();
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
