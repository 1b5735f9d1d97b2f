package dk.snitflade.gateway.fordringstype.forsideark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Proevekatalog;
import dk.snitflade.gateway.fordringstype.Udfald;
import dk.snitflade.gateway.fordringstype.forsideark.Stamdatakrav.Krav;
import dk.snitflade.gateway.fordringstype.forsideark.Typeark.Regelark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForsidearkTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 18);

    private static Forsideark ark(String omraade) {
        return Forsideark.af(
                "Havneby Kommune", omraade, DAG, new Kataloger(List.of(Proevekatalog.KATALOG)), "KFDAINS"::equals);
    }

    private static Typeark typeark(String omraade, String kode) {
        return ark(omraade).typer().stream()
                .filter(ark -> ark.type().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arketNaevnerOmraadetsTyperOgHvilkeDerErAabne() {
        Forsideark ark = ark("Daginstitution");
        assertThat(ark.katalog()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(ark.typer()).hasSize(9);
        assertThat(ark.typer().stream()
                        .filter(Typeark::aaben)
                        .map(type -> type.type().kode()))
                .containsExactly("KFDAINS");
    }

    @ParameterizedTest
    @CsvSource({
        "KFDAINS, Daginstitution, HOVEDFORDRING, SKAL_VAERE_TOMT",
        "KFDAINS, Daginstitution, STIFTELSE, UDFYLDES",
        "KFDAINS, Daginstitution, PERIODE_TIL, UDFYLDES",
        "KFDAINS, Daginstitution, BESKRIVELSE, UDFYLDES",
        "KFDAINS, Daginstitution, DOM, VALGFRIT",
        "KFTILDA, Daginstitution, DOM, SKAL_VAERE_TOMT",
        "KFTILDA, Daginstitution, FORLIG, SKAL_VAERE_TOMT",
        "GEDAINS, Daginstitution, HOVEDFORDRING, UDFYLDES",
        "GEDAINS, Daginstitution, BESKRIVELSE, VALGFRIT",
        "KTCIVIL, Socialret, STIFTELSE, UDFYLDES",
        "KTSTRAF, Socialret, DOM, UDFYLDES",
        "STGEMAT, Geodatastyrelsen, PERIODE_FRA, SKAL_VAERE_TOMT",
        "RETOLKE, Region Hovedstaden, FORAELDELSE, UDFYLDES",
    })
    void stamdatakraveneFoelgerAfReglerne(String kode, String omraade, Felt felt, Krav krav) {
        Map<Felt, Krav> stamdata = typeark(omraade, kode).stamdata().stream()
                .collect(Collectors.toMap(Stamdatakrav::felt, Stamdatakrav::krav));
        assertThat(stamdata).containsOnlyKeys(Felt.values()).containsEntry(felt, krav);
    }

    @Test
    void reglerneStaarSomSaetninger() {
        assertThat(typeark("Daginstitution", "KFDAINS").regler())
                .contains(
                        new Regelark("R_4_2", "Hovedstolen er over typens grænse på 10.000 kr.", Udfald.HOERING, null),
                        new Regelark(
                                "R_6_19",
                                "Perioden er for kort, eller datoerne er byttet om. Sidste dag kan tidligst ligge 1 dag"
                                        + " efter første dag.",
                                Udfald.HOERING,
                                LocalDate.of(2023, 9, 14)));
    }

    @Test
    void enTypeDerIkkeKanSendesSigerHvorfor() {
        Typeark ark = typeark("Bibliotek", "XXBIGEB");
        assertThat(ark.spaerret()).contains("fordringstype.kode.bibliotek_gebyr");
        assertThat(ark.afgoerende()).isFalse();
        assertThat(typeark("Daginstitution", "KFDAINS").spaerret()).isNull();
    }

    @Test
    void etUkendtOmraadeGiverEtTomtArk() {
        assertThat(ark("Havne").typer()).isEmpty();
    }
}
