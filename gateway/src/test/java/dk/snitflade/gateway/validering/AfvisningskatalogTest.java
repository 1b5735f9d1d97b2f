package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.validering.Afvisningskatalog.Nummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The official numbers and their Danish texts. */
class AfvisningskatalogTest {

    @Test
    void hvertNummerHarEnDanskSaetning() {
        assertThat(Afvisningskatalog.alle()).hasSizeGreaterThan(100).allSatisfy(nummer -> {
            assertThat(nummer.tekst()).hasSizeGreaterThan(10).endsWith(".").doesNotContain("?", "\uFFFD");
            assertThat(nummer.skyldes()).isIn("caller", "gateway", "backend");
        });
    }

    @Test
    void danskeBogstaverErLaestRigtigt() {
        assertThat(Afvisningskatalog.alle().stream().map(Nummer::tekst))
                .anyMatch(tekst -> tekst.contains("æ"))
                .anyMatch(tekst -> tekst.contains("ø"))
                .anyMatch(tekst -> tekst.contains("å"));
    }

    @Test
    void navneneErEntydige() {
        assertThat(Afvisningskatalog.alle().stream().map(Nummer::navn)).doesNotHaveDuplicates();
    }

    @Test
    void etNummerDerIkkeFindesErEnFejlHosOs() {
        assertThatThrownBy(() -> Afvisningskatalog.afvisning(1)).hasMessage("Afvisningsnummer 1 findes ikke");
    }

    @ParameterizedTest
    @EnumSource
    void egneNumreErPaaNihundredeniveauetOgIkkeOfficielle(EgetNummer eget) {
        Afvisning afvisning = eget.afvisning(1, 2, 3);

        assertThat(afvisning.nummer()).isGreaterThan(900);
        assertThat(Afvisningskatalog.alle()).noneMatch(nummer -> nummer.nummer() == afvisning.nummer());
    }
}
