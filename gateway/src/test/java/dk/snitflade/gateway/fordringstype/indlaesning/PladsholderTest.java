package dk.snitflade.gateway.fordringstype.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four types whose official code is not public (data/README.md 1, Pladsholdere). */
class PladsholderTest {

    private static final String NOEGLE = "fordringstype.kode.p_afgift";
    private static final LocalDate DAG = LocalDate.of(2026, 3, 18);

    @ParameterizedTest
    @CsvSource({
        "XXPAFGI, fordringstype.kode.p_afgift",
        "XXBIERA, fordringstype.kode.bibliotek_erstatning_anerkendt",
        "XXBIERU, fordringstype.kode.bibliotek_erstatning_uanerkendt",
        "XXBIGEB, fordringstype.kode.bibliotek_gebyr",
    })
    void udenRigtigKodeAfvisesTypenMedNoeglenINavnet(String kode, String noegle) {
        Typeopslag opslag = Katalogloader.medfoelgende(Map.of(noegle, " ")).opslag(kode, DAG);
        assertThat(opslag).isInstanceOf(Typeopslag.Pladsholder.class);
        assertThat(((Typeopslag.Afvist) opslag).besked())
                .startsWith(kode)
                .endsWith("Skriv typens rigtige kode i opsætningen under " + noegle + ".");
    }

    @Test
    void medRigtigKodeFindesTypenUnderDenOgPladsholderenAfvisesStadig() {
        Kataloger kataloger = Katalogloader.medfoelgende(Map.of(NOEGLE, "LKPAFGI"));
        assertThat(kataloger.opslag("LKPAFGI", DAG))
                .isInstanceOfSatisfying(
                        Typeopslag.Fundet.class,
                        fundet -> assertThat(fundet.type().navn()).isEqualTo("Parkeringsafgift"));
        assertThat(((Typeopslag.Afvist) kataloger.opslag("XXPAFGI", DAG)).besked())
                .isEqualTo("XXPAFGI (Parkeringsafgift) er en pladsholder og kan ikke sendes. Brug koden LKPAFGI.");
    }

    @Test
    void forretningsomraadetFoelgerPladsholderen() {
        Kataloger kataloger = Katalogloader.medfoelgende(Map.of("fordringstype.kode.bibliotek_gebyr", "LKBIGEB"));
        assertThat(kataloger.paa(DAG).omraade("Bibliotek"))
                .extracting(Fordringstype::kode)
                .containsExactly("XXBIERA", "XXBIERU", "LKBIGEB");
    }

    @Test
    void enRigtigKodeSammenlignesEfterNfc() {
        String delt = Normalizer.normalize("LKBØGER", Normalizer.Form.NFD);
        Kataloger kataloger = Katalogloader.medfoelgende(Map.of("fordringstype.kode.bibliotek_gebyr", delt));
        assertThat(kataloger.opslag("LKBØGER", DAG)).isInstanceOf(Typeopslag.Fundet.class);
        assertThat(kataloger.opslag(delt, DAG)).isInstanceOf(Typeopslag.Fundet.class);
    }

    @Test
    void enPladsholderKanPegePaaEnOfficielTypeSomSaaGaelder() {
        Kataloger kataloger =
                Katalogloader.medfoelgende(Map.of("fordringstype.kode.bibliotek_erstatning_uanerkendt", "KFERSUF"));
        assertThat(kataloger.opslag("KFERSUF", DAG))
                .isInstanceOfSatisfying(
                        Typeopslag.Fundet.class,
                        fundet -> assertThat(fundet.type().navn()).isEqualTo("Erstatning uden fundament"));
        assertThat(((Typeopslag.Afvist) kataloger.opslag("XXBIERU", DAG)).besked())
                .endsWith("Brug koden KFERSUF.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LKPAFG  | opsætningens fordringstype.kode.p_afgift: koden LKPAFG har ikke 7 tegn",
                "XXPAFGX | opsætningens fordringstype.kode.p_afgift er selv en pladsholder: XXPAFGX",
            })
    void enForkertKodeStandserStarten(String kode, String besked) {
        assertThatThrownBy(() -> Katalogloader.medfoelgende(Map.of(NOEGLE, kode)))
                .isInstanceOf(Katalogfejl.class)
                .hasMessageContaining(besked);
    }

    @Test
    void toPladsholdereKanIkkeDeleEnKode() {
        assertThatThrownBy(() -> Katalogloader.medfoelgende(
                        Map.of(NOEGLE, "LKFAELL", "fordringstype.kode.bibliotek_gebyr", "LKFAELL")))
                .isInstanceOf(Katalogfejl.class)
                .hasMessageContaining("har samme kode LKFAELL");
    }
}
