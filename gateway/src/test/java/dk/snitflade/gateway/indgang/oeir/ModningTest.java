package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.register.Overgivelse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a claim is ripe to be sent on (oir.md 4.2). */
class ModningTest {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate SRB = LocalDate.of(2026, 3, 1);

    @Test
    void dagenEfterSidsteRettidigeBetalingsdatoErDenModen() {
        assertThat(paa(Overgivelse.STRAKS, SRB)).isNotNull();
        assertThat(paa(Overgivelse.STRAKS, SRB.plusDays(1))).isNull();
    }

    @Test
    void kommunensDageLaeggesOveniOgStaarIGrunden() {
        Overgivelse ti = regel(10, false, false);

        Udsaettelse venter = paa(ti, SRB.plusDays(10));

        assertThat(venter.til()).isEqualTo("2026-03-11T23:00:00Z");
        assertThat(venter.hvorfor()).contains("01.03.2026", "10 dage mere");
        assertThat(paa(ti, SRB.plusDays(11))).isNull();
    }

    @Test
    void denSenesteAfHenstandOgBetalingsfristGaelder() {
        Opkraevning henstand = new Opkraevning(null, null, null, SRB.plusDays(40), List.of());

        Udsaettelse venter = modning("AKTIV", henstand, Grundlag.INTET)
                .udsaettelse(regel(10, false, false), SRB.plusDays(20), DANMARK);

        assertThat(venter.hvorfor()).contains("henstand til og med 10.04.2026");
        assertThat(venter.til()).isEqualTo("2026-04-10T22:00:00Z");
    }

    @Test
    void udenFundamentVentesDerUdenDato() {
        Udsaettelse venter = paa(regel(0, true, false), SRB.plusDays(1));

        assertThat(venter.til()).isNull();
        assertThat(venter.hvorfor()).contains("fundament");
    }

    @Test
    void etHvilketSomHelstFundamentErNok() {
        Grundlag kvittering = new Grundlag(null, null, null, null, null, false, null, "KVITTERING", SRB);

        assertThat(modning("AKTIV", Opkraevning.INGEN, kvittering)
                        .udsaettelse(regel(0, true, false), SRB.plusDays(1), DANMARK))
                .isNull();
    }

    @Test
    void detMenneskerSkalAfgoereSendesAldrigAfSigSelv() {
        assertThat(paa(regel(0, false, true), SRB.plusYears(2)).til()).isNull();
    }

    @Test
    void klageOgBeroHolderDenHjemme() {
        for (String tilstand : List.of("KLAGE", "BEROENDE")) {
            assertThat(modning(tilstand, Opkraevning.INGEN, Grundlag.INTET)
                            .udsaettelse(Overgivelse.STRAKS, SRB.plusDays(9), DANMARK)
                            .til())
                    .isNull();
        }
    }

    private static Udsaettelse paa(Overgivelse regel, LocalDate dag) {
        return modning("AKTIV", Opkraevning.INGEN, Grundlag.INTET).udsaettelse(regel, dag, DANMARK);
    }

    private static Modning modning(String tilstand, Opkraevning opkraevning, Grundlag grundlag) {
        return new Modning(SRB, tilstand, grundlag, opkraevning, BigDecimal.TEN);
    }

    private static Overgivelse regel(int dage, boolean fundament, boolean manuel) {
        return new Overgivelse("*", "*", LocalDate.EPOCH, null, dage, fundament, false, manuel);
    }
}
