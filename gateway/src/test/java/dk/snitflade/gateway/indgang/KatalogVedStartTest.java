package dk.snitflade.gateway.indgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Proevekatalog;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** What an operator's settings make of the catalogue at start. */
class KatalogVedStartTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 18);

    @TempDir
    private Path mappe;

    private final MockEnvironment opsaetning = new MockEnvironment();

    private Kataloger start() {
        return new Filterkonfiguration().kataloger(opsaetning);
    }

    @Test
    void enMappesVersionGaelderFraSinDag() throws IOException {
        Files.writeString(mappe.resolve("2027-01-01.yaml"), Proevekatalog.lille());
        opsaetning.setProperty("snitflade.fordringstyper.mappe", mappe.toString());
        assertThat(start().paa(LocalDate.of(2026, 12, 31)).typer()).hasSizeGreaterThan(100);
        assertThat(start().paa(LocalDate.of(2027, 1, 1)).typer()).hasSize(2);
    }

    @Test
    void etBrudtKatalogStandserStartenMedFilLinjeOgRegel() throws IOException {
        String brudt = Proevekatalog.lille().replaceFirst("hovedstol <=", "hovedstool <=");
        long linje = brudt.substring(0, brudt.indexOf("hovedstool")).lines().count();
        Files.writeString(mappe.resolve("2027-01-01.yaml"), brudt);
        opsaetning.setProperty("snitflade.fordringstyper.mappe", mappe.toString());
        assertThatThrownBy(this::start)
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("2027-01-01.yaml:" + linje + ":")
                .hasMessageContaining("R_4_2")
                .hasMessageContaining("hovedstool");
    }

    @ParameterizedTest
    @CsvSource({
        "XXPAFGI, fordringstype.kode.p_afgift",
        "XXBIERA, fordringstype.kode.bibliotek_erstatning_anerkendt",
        "XXBIERU, fordringstype.kode.bibliotek_erstatning_uanerkendt",
        "XXBIGEB, fordringstype.kode.bibliotek_gebyr",
    })
    void enPladsholderAfvisesMedDenNoegleDerSkalSaettes(String kode, String noegle) {
        assertThat(start().opslag(kode, DAG))
                .isInstanceOfSatisfying(
                        Typeopslag.Afvist.class,
                        afvist -> assertThat(afvist.besked()).contains(noegle));
        opsaetning.setProperty(noegle, "LKPROEV");
        assertThat(start().opslag("LKPROEV", DAG)).isInstanceOf(Typeopslag.Fundet.class);
        assertThat(start().opslag(kode, DAG))
                .isInstanceOfSatisfying(
                        Typeopslag.Afvist.class,
                        afvist -> assertThat(afvist.besked()).contains("LKPROEV"));
    }
}
