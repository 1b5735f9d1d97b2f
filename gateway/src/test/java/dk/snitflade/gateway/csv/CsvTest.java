package dk.snitflade.gateway.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.felt.Feltfejl;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private final Csvlaeser laeser = new Csvlaeser(Set.of("navn", "kode"), Set.of("note"));

    private Csvark laes(String tekst) {
        return laeser.laes(tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void etArkFraEtRegnearkLaeses() {
        Csvark ark = laes("\uFEFFKode;navn\r\nA;Ærø\r\n\r\n ; \r\nB;\"Sø; \"\"Ø\"\"\"\r\n");
        assertThat(ark.fejl()).isEmpty();
        assertThat(ark.linjer()).extracting(Csvlinje::nummer).containsExactly(2, 5);
        assertThat(ark.linjer()).extracting(linje -> linje.felt("navn")).containsExactly("Ærø", "Sø; \"Ø\"");
        assertThat(ark.linjer().get(0).felt("note")).isEmpty();
    }

    @Test
    void etLinjeskiftIEtFeltFlytterIkkeDeNaesteLinjersNumre() {
        Csvark ark = laes("navn;kode\n\"to\nlinjer\";A\nB\n");
        assertThat(ark.linjer()).extracting(Csvlinje::nummer).containsExactly(2);
        assertThat(ark.fejl()).containsExactly(new Feltfejl(4, null, "Linjen har 1 felter, men der er 2 kolonner."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | 1 | Filen er tom
            'navn;kode;farve'         | 1 | Kolonnen "farve" kendes ikke.
            'navn;kode;navn'          | 1 | Kolonnen står der to gange.
            'kode'                    | 1 | Kolonnen mangler.
            'navn,kode'               | 1 | Kolonnen "navn,kode" kendes ikke.
            """)
    void etHovedDerIkkeForstaasForklares(String tekst, int linje, String fejl) {
        Csvark ark = laes(tekst);
        assertThat(ark.linjer()).isEmpty();
        assertThat(ark.fejl().get(0).linje()).isEqualTo(linje);
        assertThat(ark.fejl()).anyMatch(en -> en.tekst().startsWith(fejl));
    }

    @Test
    void etUlukketCitationstegnNaevnerLinjenHvorDetBegynder() {
        assertThat(laes("navn;kode\nA;B\n\"C;D\nE;F\n").fejl())
                .containsExactly(new Feltfejl(3, null, "Et citationstegn bliver ikke lukket."));
    }

    @Test
    void enFilIWindowsTegnsaetAfvisesMedRaad() {
        Csvark ark = laeser.laes("navn;kode\nÆrø;A\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ark.fejl()).hasSize(1);
        assertThat(ark.fejl().get(0).tekst()).contains("CSV UTF-8");
    }

    @Test
    void detSkrevneLaesesSomDetSammeIgen() {
        List<String> felter = Arrays.asList("a;b", "\"citat\"\nto linjer", null);
        String tekst =
                new Csvskriver(List.of("navn", "kode", "note")).linje(felter).tekst();
        Csvlinje linje = laes(tekst).linjer().get(0);
        assertThat(linje.felt("navn")).isEqualTo("a;b");
        assertThat(linje.felt("kode")).isEqualTo("\"citat\"\nto linjer");
        assertThat(linje.felt("note")).isEmpty();
    }
}
