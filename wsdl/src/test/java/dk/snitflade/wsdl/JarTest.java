package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas find each other from inside a jar too, as the gateway runs them. */
class JarTest {

    @TempDir
    static Path mappe;

    private static Path jar;

    @BeforeAll
    static void pakKontrakterne() throws IOException, URISyntaxException {
        Path rod = Path.of(JarTest.class.getResource("/kontrakt").toURI()).getParent();
        jar = mappe.resolve("kontrakter.jar");
        try (OutputStream ud = Files.newOutputStream(jar);
                JarOutputStream pakke = new JarOutputStream(ud);
                Stream<Path> filer = Files.walk(rod.resolve("kontrakt"))) {
            for (Path fil : (Iterable<Path>) filer.filter(Files::isRegularFile)::iterator) {
                pakke.putNextEntry(new JarEntry(rod.relativize(fil).toString()));
                Files.copy(fil, pakke);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void skemaetLaesesFraJarOgKontrollererEksemplerne(Kontrakt kontrakt) throws IOException {
        String xsd = kontrakt.xsd().toExternalForm();
        String sti = xsd.substring(xsd.indexOf("/kontrakt/"));
        WoodstoxSkema skema =
                new WoodstoxSkema(URI.create("jar:" + jar.toUri() + "!" + sti).toURL());
        List<URL> eksempler = Eksempler.under("/eksempler").stream()
                .filter(eksempel -> eksempel.skema().equals(kontrakt.xsd()))
                .map(Eksempel::url)
                .toList();

        assertThatCode(() -> {
                    for (URL eksempel : eksempler) {
                        skema.kontroller(eksempel);
                    }
                })
                .doesNotThrowAnyException();
    }
}
