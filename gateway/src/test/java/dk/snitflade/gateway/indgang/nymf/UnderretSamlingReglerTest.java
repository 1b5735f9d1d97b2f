package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.underretning.Udvalg;
import dk.snitflade.wsdl.Dialekt;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderretSamlingReglerTest {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant NU = Instant.parse("2026-07-15T10:30:00Z");

    private static UnderretSamlingForespoergsel soegning(
            String datoFra, String datoTil, String nummerFra, String nummerTil) {
        return soegning(Dialekt.SKAT, datoFra, datoTil, nummerFra, nummerTil);
    }

    private static UnderretSamlingForespoergsel soegning(
            Dialekt dialekt, String datoFra, String datoTil, String nummerFra, String nummerTil) {
        return new UnderretSamlingForespoergsel(
                "99000017", "t", NU, 2345, dato(datoFra), dato(datoTil), tal(nummerFra), tal(nummerTil), dialekt);
    }

    private static LocalDate dato(String dato) {
        return dato == null ? null : LocalDate.parse(dato);
    }

    private static BigInteger tal(String tal) {
        return tal == null ? null : new BigInteger(tal);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01,           ,               ,               ",
        "2026-06-01, 2026-06-30,               ,               ",
        "2026-06-01, 2026-06-01,               ,               ",
        "          ,           , 1000000000001,               ",
        "          ,           , 1000000000001, 1000000000001",
        "          ,           , 0            , 9            "
    })
    void disseSoegningerKanStilles(String datoFra, String datoTil, String nummerFra, String nummerTil) {
        assertThat(UnderretSamlingRegler.brud(soegning(datoFra, datoTil, nummerFra, nummerTil)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "          ,           ,  ,  , SøgeDatoFra eller UnderretNummerFra skal være udfyldt.",
                "2026-06-01,           , 5,  , \"Søg enten på datoer eller på numre: SøgeDatoFra og SøgeDatoTil kan ikke bruges sammen med UnderretNummerFra og UnderretNummerTil.\"",
                "          ,           ,  , 5, UnderretNummerTil kræver UnderretNummerFra.",
                "          , 2026-06-30,  ,  , SøgeDatoTil kræver SøgeDatoFra.",
                "          ,           , 5, 4, UnderretNummerTil er lavere end UnderretNummerFra.",
                "2026-06-02, 2026-06-01,  ,  , SøgeDatoTil ligger før SøgeDatoFra."
            })
    void etBrudHarSinEgenSaetning(String datoFra, String datoTil, String nummerFra, String nummerTil, String saetning) {
        assertThat(UnderretSamlingRegler.brud(soegning(datoFra, datoTil, nummerFra, nummerTil)))
                .containsExactly(saetning);
    }

    @Test
    void alleBrudNaevnesPaaEnGang() {
        assertThat(UnderretSamlingRegler.brud(soegning(null, "2026-06-30", null, "5")))
                .containsExactly(
                        "Søg enten på datoer eller på numre: SøgeDatoFra og SøgeDatoTil kan ikke bruges sammen med"
                                + " UnderretNummerFra og UnderretNummerTil.",
                        "UnderretNummerTil kræver UnderretNummerFra.",
                        "SøgeDatoTil kræver SøgeDatoFra.");
    }

    @Test
    void brudNaevnerFelterneSomKalderenSkrevDem() {
        assertThat(UnderretSamlingRegler.brud(soegning(Dialekt.OIO, null, "2026-06-30", null, null)))
                .containsExactly("SoegeDatoTil kræver SoegeDatoFra.");
    }

    @Test
    void enDatosoegningErHeleDanskeDage() {
        Udvalg udvalg = UnderretSamlingRegler.udvalg(soegning("2026-06-01", "2026-06-30", null, null), DANMARK);

        assertThat(udvalg.tidFra()).isEqualTo("2026-05-31T22:00:00Z");
        assertThat(udvalg.tidFoer()).isEqualTo("2026-06-30T22:00:00Z");
    }

    @Test
    void dagenHvorUretStillesTilbageHarEnTimeMere() {
        Instant november = Instant.parse("2026-11-01T10:00:00Z");
        UnderretSamlingForespoergsel oktober = new UnderretSamlingForespoergsel(
                "99000017", "t", november, 2345, dato("2026-10-25"), dato("2026-10-25"), null, null, Dialekt.SKAT);
        Udvalg udvalg = UnderretSamlingRegler.udvalg(oktober, DANMARK);

        assertThat(udvalg.tidFra()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(udvalg.tidFoer()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"1000000000001, ", ", 2025-01-01"})
    void intetErAeldreEndTreMaaneder(String nummerFra, String datoFra) {
        Udvalg udvalg = UnderretSamlingRegler.udvalg(soegning(datoFra, null, nummerFra, null), DANMARK);

        assertThat(udvalg.tidFra()).isEqualTo("2026-04-15T10:30:00Z");
        assertThat(udvalg.tidFoer()).isNull();
    }

    @Test
    void numrenePassererUaendret() {
        Udvalg udvalg = UnderretSamlingRegler.udvalg(soegning(null, null, "1000000000001", "1000000000009"), DANMARK);

        assertThat(udvalg.nummerFra()).isEqualTo("1000000000001");
        assertThat(udvalg.nummerTil()).isEqualTo("1000000000009");
        assertThat(udvalg.indberetter()).isEqualTo("99000017");
        assertThat(udvalg.fordringshaver()).isEqualTo(2345);
    }
}
