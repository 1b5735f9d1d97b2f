package dk.snitflade.gateway.fordringstype.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Proevekatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions side by side: the one valid on the day of receipt decides. */
class VersionerTest {

    @TempDir
    Path mappe;

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 35000, dagen før den ældste: den ældste",
        "2025-11-25, 35000, den ældstes første dag",
        "2026-12-31, 35000, dagen før den nye",
        "2027-01-01, 40000, den nyes første dag",
        "2035-01-01, 40000, den nyeste gælder indtil videre",
    })
    void modtagelsesdagenVaelgerVersionen(LocalDate dag, String graense, String hvorfor) {
        Katalog gammel = Katalogloader.laes("2025-11-25.yaml", Proevekatalog.lille(), Map.of());
        Katalog ny = Katalogloader.laes("2027-01-01.yaml", Proevekatalog.lille().replace("35000", "40000"), Map.of());
        Katalog valgt = new Kataloger(List.of(gammel, ny)).paa(dag);
        assertThat(valgt.type("KTPRØVE")
                        .orElseThrow()
                        .filter()
                        .regel("R_4_2")
                        .orElseThrow()
                        .betingelse()
                        .tekst())
                .as(hvorfor)
                .isEqualTo("hovedstol <= " + graense);
    }

    @Test
    void enMappeLaeggerNyeVersionerTil() throws IOException {
        Files.writeString(mappe.resolve("2027-01-01.yaml"), Proevekatalog.lille());
        Kataloger kataloger = Katalogloader.medMappe(mappe, Map.of());
        assertThat(kataloger.versioner())
                .extracting(Katalog::gyldigFra)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2025, 11, 25));
        assertThat(kataloger.paa(LocalDate.of(2027, 1, 1)).typer()).hasSize(2);
    }

    @Test
    void enFilMedSammeDagTraederIStedetForGatewayensEgen() throws IOException {
        Files.writeString(mappe.resolve("2025-11-25.yaml"), Proevekatalog.lille());
        assertThat(Katalogloader.medMappe(mappe, Map.of()).versioner())
                .singleElement()
                .satisfies(katalog -> assertThat(katalog.typer()).hasSize(2));
    }

    @Test
    void fejlIFlereFilerKommerSamlet() throws IOException {
        Files.writeString(mappe.resolve("2027-01-01.yaml"), "skema: [");
        Files.write(mappe.resolve("2028-01-01.yaml"), "skema: ø".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(mappe.resolve("udkast.yaml"), Proevekatalog.lille());
        Katalogfejl fejl = catchThrowableOfType(Katalogfejl.class, () -> Katalogloader.medMappe(mappe, Map.of()));
        assertThat(fejl.fejl())
                .extracting(Linjefejl::fil)
                .containsExactlyInAnyOrder("2027-01-01.yaml", "2028-01-01.yaml", "udkast.yaml");
    }

    @Test
    void enMappeDerIkkeFindesStandserStarten() {
        assertThatThrownBy(() -> Katalogloader.medMappe(mappe.resolve("findes-ikke"), Map.of()))
                .isInstanceOf(Katalogfejl.class)
                .hasMessageContaining("findes-ikke:1: mappen kan ikke læses");
    }

    @Test
    void toVersionerFraSammeDagEllerIngenAfvises() {
        Katalog katalog = Katalogloader.laes("2025-11-25.yaml", Proevekatalog.lille(), Map.of());
        assertThatThrownBy(() -> new Kataloger(List.of(katalog, katalog))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kataloger(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
