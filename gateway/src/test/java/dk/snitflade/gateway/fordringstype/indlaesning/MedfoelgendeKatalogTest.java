package dk.snitflade.gateway.fordringstype.indlaesning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Proevekatalog;
import dk.snitflade.gateway.fordringstype.Regel;
import dk.snitflade.gateway.fordringstype.Styrke;
import dk.snitflade.gateway.fordringstype.Udfald;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelseslaeser;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue the gateway brings along must hold (data/README.md 1). */
class MedfoelgendeKatalogTest {

    private static final Katalog KATALOG = Proevekatalog.KATALOG;

    @Test
    void alle117TyperErDerMedDaekningenFraReadme() {
        assertThat(KATALOG.typer()).hasSize(117).allMatch(type -> type.kode().length() == 7);
        Map<String, Map<Styrke, Long>> antal = KATALOG.typer().stream()
                .collect(groupingBy(
                        type -> List.of("kommune", "forsyning").contains(type.gruppe()) ? type.gruppe() : "andre",
                        groupingBy(type -> type.filter().styrke(), counting())));
        assertThat(antal.get("kommune")).isEqualTo(Map.of(Styrke.OFFICIEL, 18L, Styrke.UDLEDT, 38L));
        assertThat(antal.get("forsyning")).isEqualTo(Map.of(Styrke.OFFICIEL, 6L, Styrke.UDLEDT, 3L));
        assertThat(antal.get("andre"))
                .isEqualTo(Map.of(Styrke.OFFICIEL, 48L, Styrke.OFFICIEL_UDEN_NUMRE, 2L, Styrke.UDLEDT, 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "Forbrug og renovation, 6", "Parkeringsafgifter, 1", "Socialret, 9", "Bibliotek, 3",
        "Daginstitution, 9", "Sygedagpenge, 2", "Sundhed og service, 5", "Renter og gebyrer, 7",
    })
    void deOtteForretningsomraaderIKommunernesPlan(String navn, int typer) {
        assertThat(KATALOG.planomraader()).hasSize(8).contains(navn);
        assertThat(KATALOG.omraade(navn)).hasSize(typer);
    }

    @Test
    void omraaderUdenForPlanenFindesUnderDeresEgetNavn() {
        assertThat(KATALOG.omraade("Lejeret")).hasSize(9).allMatch(type -> type.planomraade() == null);
        assertThat(KATALOG.omraade("Kultur")).extracting(Fordringstype::kode).contains("KFLEJKA");
    }

    @Test
    void enTypeMedAlt() {
        Fordringstype type = Proevekatalog.type("KTCIVIL");
        assertThat(type.navn()).isEqualTo("Øvrige tilskud - fejludbetalinger");
        assertThat(type.kategori()).isEqualTo(Kategori.HF);
        assertThat(type.arter()).containsExactly("INDR");
        assertThat(type.skyldnere()).containsExactly(Skyldner.Art.CPR, Skyldner.Art.CVR, Skyldner.Art.SE);
        assertThat(type.relaterede()).containsExactly("KFOPGEB", "KOPRORE", "KFOPREN");
        assertThat(type.ret().bortfald()).isFalse();
        assertThat(type.beskrivelse().kraevet()).isTrue();
        assertThat(type.beskrivelse().stoerst()).isEqualTo(100);
        assertThat(type.beskrivelse().regler()).extracting("noegle").containsExactly("YDELSE_PARAGRAF", "MIN_PERSON");
        assertThat(type.ikkeFor()).singleElement().extracting("brug").isEqualTo("KTSTRAF");
        assertThat(type.planomraade()).isEqualTo("Socialret");
        assertThat(type.filter().regler()).hasSize(27);
    }

    @Test
    void reglerneArvesTagesUdOgErstattesSomFilenSiger() {
        Fordringstype type = Proevekatalog.type("KTBRFLX");
        assertThat(type.filter().regler())
                .extracting(Regel::noegle)
                .contains("R_2_2", "R_7_1.bankdag", "R_7_12.ingen")
                .doesNotContain("R_3_1", "R_7_1")
                .doesNotHaveDuplicates();
        Regel graense = type.filter().regel("R_4_2").orElseThrow();
        assertThat(graense.udfald()).isEqualTo(Udfald.AFVIST);
        assertThat(graense.betingelse().tekst()).isEqualTo("hovedstol <= 20000");
        assertThat(graense.saetning()).isEqualTo("Hovedstolen er over typens grænse på 20.000 kr.");
        Regel bortfald = type.filter().regel("R_2_2").orElseThrow();
        assertThat(bortfald.siden()).isEqualTo(LocalDate.of(2023, 7, 26));
    }

    @Test
    void vaernetErUdledtUndtagenHvorMaterialetSigerDet() {
        assertThat(Proevekatalog.type("KTCIVIL")
                        .filter()
                        .regel("R_2_3")
                        .orElseThrow()
                        .vaernUdledt())
                .isTrue();
        assertThat(Proevekatalog.type("FAUMDPS")
                        .filter()
                        .regel("R_2_3")
                        .orElseThrow()
                        .vaernUdledt())
                .isFalse();
    }

    @Test
    void reglerneStaarINummerorden() {
        assertThat(Proevekatalog.type("KFDAINS").filter().regler())
                .extracting(Regel::noegle)
                .startsWith("R_1_1", "R_1_2", "R_2_1", "R_2_1a", "R_2_1b", "R_2_3", "R_2_3a", "R_3_1")
                .endsWith("R_7_1", "R_7_2", "R_7_3", "R_7_4", "R_7_5", "R_7_11", "R_7_12a");
    }

    @Test
    void ethvertUdtrykSkrivesSomDetLaeses() {
        KATALOG.typer()
                .forEach(type -> type.filter()
                        .regler()
                        .forEach(regel -> assertThat(Betingelseslaeser.laes(
                                        regel.betingelse().tekst()))
                                .isEqualTo(regel.betingelse())));
    }

    @Test
    void ingenSaetningHarEnUudfyldtPlads() {
        KATALOG.typer()
                .forEach(type -> type.filter()
                        .regler()
                        .forEach(regel -> assertThat(regel.saetning()).doesNotContain("{", "}", "P0D")));
    }

    @Test
    void gamleDmiKoderHarAfloesere() {
        assertThat(KATALOG.dmiKoder()).hasSize(12).anySatisfy(kode -> {
            assertThat(kode.kode()).isEqualTo("KFFLYTT");
            assertThat(kode.afloesere()).containsExactly("DKFLYTT");
        });
    }

    @Test
    void listenOverVersionerErMappensIndhold() throws IOException, URISyntaxException {
        Path mappe = Path.of(getClass().getResource("/fordringstyper").toURI());
        try (Stream<Path> filer = Files.list(mappe)) {
            assertThat(filer.map(fil -> fil.getFileName().toString()).filter(fil -> fil.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(Proevekatalog.ressource("/fordringstyper/versioner.txt")
                            .lines()
                            .toList());
        }
    }
}
