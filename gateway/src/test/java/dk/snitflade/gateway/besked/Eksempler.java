package dk.snitflade.gateway.besked;

import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The example messages of the contracts, from the folder or the jar they are in. */
public final class Eksempler {

    private Eksempler() {}

    /** Every request of the folder by its file name; answers are left out. */
    public static Map<String, String> forespoergsler(String mappe) {
        try {
            URI kilde = Kontrakt.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (kilde.getPath().endsWith(".jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(Path.of(kilde))) {
                    return laes(jar.getPath("/eksempler", mappe));
                }
            }
            return laes(Path.of(kilde).resolve("eksempler").resolve(mappe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> laes(Path mappe) throws IOException {
        Map<String, String> fundet = new TreeMap<>();
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.toList()) {
                if (!fil.getFileName().toString().startsWith("svar-")) {
                    fundet.put(fil.getFileName().toString(), Files.readString(fil));
                }
            }
        }
        return fundet;
    }
}
