package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.Proevekatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue says is known to the rejection numbers, and nothing it does not say. */
class KatalogkendskabTest {

    private final Typekendskab kendskab = new Katalogkendskab(new Kataloger(List.of(Proevekatalog.KATALOG)));

    /** Every related type there is, so that a new one is looked at. */
    @Test
    void enhverRelateretTypeErRenteEllerGebyrEfterSitNavn() {
        assertThat(koder(Kategori.RENTE))
                .containsExactlyInAnyOrder(
                        "REOPKOM", "REOPDAG", "KFOPREN", "KOPRORE", "REINDGI", "REMILJØ", "FOOPREN", "FOPRORE",
                        "OPKRÆRE", "OPKRÆTV", "PROCREN");
        assertThat(koder(Kategori.GEBYR))
                .containsExactlyInAnyOrder(
                        "GEDAINS", "GEOPERI", "KFOPGEB", "GELEOAL", "GKERHLO", "FOOPGEB", "CVGEBOP", "STRGGEO",
                        "STGEBOP");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "KTCIVIL, HOVEDFORDRING",
        "KTTIBAK, HOVEDFORDRING",
        "XXPAFGI, HOVEDFORDRING",
        "ERRELÅN, ", // its kind is not confirmed
        "KFPROGE, "
    })
    void artenErKendtNaarDenErBekraeftet(String type, Kategori kategori) {
        assertThat(om(type).kategori()).isEqualTo(kategori);
    }

    @Test
    void kunBekraefteteRelationerUdelukkerAndre() {
        assertThat(om("KTCIVIL").relaterede()).containsExactlyInAnyOrder("KFOPGEB", "KOPRORE", "KFOPREN");
        assertThat(om("KFTILDA").relaterede()).as("ikke bekræftet for typen").isNull();
        assertThat(om("KTTIBAK").relaterede()).as("typen er kun delvist kendt").isNull();
        assertThat(om("REOPKOM").relaterede()).as("står ikke i kataloget").isNull();
    }

    @Test
    void detKatalogetIkkeSigerBryderIntet() {
        assertThat(Proevekatalog.KATALOG.typer()).allSatisfy(type -> {
            Typefakta fakta = om(type.kode());
            assertThat(fakta.forrentes()).isNull();
            assertThat(fakta.kraever()).isEmpty();
            assertThat(fakta.foreloebig() || fakta.bfe()).isFalse();
            assertThat(fakta.nedreGraense()).isZero();
        });
        assertThat(kendskab.om("KTXXXXX", Sag.DAG)).isEmpty();
    }

    @Test
    void enTypeIOpsaetningenDoemmesKunEfterDen() {
        Typefakta egen = new Typefakta(null, false, null, Set.of(), true, false, false, BigDecimal.TEN);
        Typekendskab begge = Typekendskab.af(List.of(new ValideringOpsaetning.Type("KTCIVIL", egen)))
                .ellers(kendskab);

        assertThat(begge.om("KTCIVIL", Sag.DAG)).contains(egen);
        assertThat(begge.om("KTBRFLX", Sag.DAG)).contains(om("KTBRFLX"));
    }

    private Typefakta om(String type) {
        return kendskab.om(type, Sag.DAG).orElseThrow();
    }

    private List<String> koder(Kategori kategori) {
        return Proevekatalog.KATALOG.typer().stream()
                .map(Fordringstype::kode)
                .filter(kode -> om(kode).kategori() == kategori)
                .toList();
    }
}
