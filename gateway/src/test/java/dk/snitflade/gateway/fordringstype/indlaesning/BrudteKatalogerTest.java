package dk.snitflade.gateway.fordringstype.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.snitflade.gateway.fordringstype.Proevekatalog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is named after what is wrong with it, and says in its first lines which errors it must give. */
class BrudteKatalogerTest {

    private static final String FIL = "2025-11-25.yaml";
    private static final String FORVENTET = "# forventet: ";

    static Stream<String> proever() throws IOException, URISyntaxException {
        Path mappe = Path.of(
                BrudteKatalogerTest.class.getResource("/fordringstype/brudte").toURI());
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.map(fil -> fil.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("proever")
    void alleFejlNaevnesMedFilOgLinje(String proeve) {
        String tekst = Proevekatalog.ressource("/fordringstype/brudte/" + proeve);
        List<String> ventede = tekst.lines()
                .filter(linje -> linje.startsWith(FORVENTET))
                .map(linje -> FIL + ":" + linje.substring(FORVENTET.length()))
                .toList();
        Katalogfejl fejl = catchThrowableOfType(Katalogfejl.class, () -> Katalogloader.laes(FIL, tekst, Map.of()));
        assertThat(ventede).isNotEmpty();
        assertThat(fejl).isNotNull();
        assertThat(fejl.fejl()).extracting(Linjefejl::toString).containsExactlyElementsOf(ventede);
        assertThat(fejl.getMessage())
                .startsWith("Fordringstypekataloget kan ikke bruges, " + ventede.size() + " fejl:")
                .contains(ventede);
    }

    @Test
    void proeverneErFejlfriNaarFejlenRettes() {
        assertThat(Katalogloader.laes(FIL, Proevekatalog.lille(), Map.of()).typer())
                .hasSize(2);
    }

    @Test
    void filensNavnSkalVaereEnDag() {
        Katalogfejl fejl = catchThrowableOfType(
                Katalogfejl.class, () -> Katalogloader.laes("nyeste.yaml", Proevekatalog.lille(), Map.of()));
        assertThat(fejl.fejl())
                .containsExactly(new Linjefejl("nyeste.yaml", 1, "filens navn er ikke en dag som 2025-11-25.yaml"));
    }

    @Test
    void linjenErDenRigtigeOgsaaIDetFuldeKatalog() {
        String tekst = Proevekatalog.ressource("/fordringstyper/" + FIL);
        String brudt = tekst.replace("- {rule: R_4_2, value: 35000}", "- {rule: R_4_2, value: mange}");
        int linje =
                (int) brudt.lines().takeWhile(l -> !l.contains("value: mange")).count() + 1;
        Katalogfejl fejl = catchThrowableOfType(Katalogfejl.class, () -> Katalogloader.laes(FIL, brudt, Map.of()));
        assertThat(fejl.fejl()).singleElement().satisfies(en -> {
            assertThat(en.linje()).isEqualTo(linje);
            assertThat(en.tekst()).startsWith("KTCIVIL, R_4_2: value: ");
        });
    }
}
