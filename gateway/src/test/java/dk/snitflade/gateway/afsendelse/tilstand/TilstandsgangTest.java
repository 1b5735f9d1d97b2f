package dk.snitflade.gateway.afsendelse.tilstand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Anledning;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How calls and the clock move a back end between its modes. */
class TilstandsgangTest {

    private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
    static final TilstandOpsaetning OPSAETNING = new TilstandOpsaetning(
            Duration.ofMinutes(2),
            8,
            0.5,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            1,
            Duration.ofMinutes(1),
            512,
            0.01,
            0.20,
            10,
            Duration.ofMinutes(2),
            Duration.ofMinutes(1));

    private final Tilstandsgang gang = new Tilstandsgang(OPSAETNING);

    @ParameterizedTest(name = "{0} kald, {1} fejl: {2}")
    @CsvSource({"7, 7, AABEN", "8, 8, AFBRUDT", "8, 4, AFBRUDT", "8, 3, AABEN", "1000, 499, AABEN", "1000, 500, AFBRUDT"
    })
    void denAfbrydesNaarHalvdelenFejlerOgDerErNokAtDoemmeEfter(int kald, int fejl, Modus modus) {
        assertThat(modus(efter(Backendtilstand.AABEN, kald, fejl, NU), NU)).isEqualTo(modus);
    }

    @Test
    void gamleFejlTaellerIkkeMedDeNye() {
        Backendtilstand tilstand = efter(Backendtilstand.AABEN, 7, 7, NU);

        assertThat(modus(efter(tilstand, 7, 7, NU.plusSeconds(121)), NU)).isEqualTo(Modus.AABEN);
        assertThat(modus(efter(tilstand, 1, 1, NU.plusSeconds(119)), NU)).isEqualTo(Modus.AFBRUDT);
    }

    @Test
    void hvertForgaevesForsoegFordoblerVentetidenIndtilLoftet() {
        Backendtilstand tilstand = efter(Backendtilstand.AABEN, 8, 8, NU);
        assertThat(tilstand.afbrydelse().naeste()).isEqualTo(NU.plusSeconds(5));
        for (int sekunder : new int[] {10, 20, 40, 80, 160, 300, 300}) {
            tilstand = efter(proever(tilstand), 1, 1, NU);
            assertThat(tilstand.afbrydelse().naeste()).isEqualTo(NU.plusSeconds(sekunder));
        }
    }

    @Test
    void kaldDerVarUnderVejsDaDenBlevAfbrudtTaellerIkkeSomForsoeg() {
        Backendtilstand tilstand = efter(Backendtilstand.AABEN, 8, 8, NU);

        assertThat(efter(tilstand, 3, 3, NU.plusSeconds(1))).isEqualTo(tilstand);
    }

    @Test
    void etVellykketKaldBegynderToemningenVedEtKaldISekundet() {
        Backendtilstand tilstand = efter(proever(efter(Backendtilstand.AABEN, 8, 8, NU)), 1, 0, NU);

        assertThat(modus(tilstand, NU)).isEqualTo(Modus.DRAENER);
        assertThat(OPSAETNING.tempo(tilstand.draening().trin())).isEqualTo(1);
    }

    @Test
    void tempoetFordoblesHvertMinutOgTilSidstErDerAabent() {
        Backendtilstand tilstand = gang.efterPause(Backendtilstand.AABEN, NU);
        Instant nu = NU;
        for (int tempo : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256}) {
            assertThat(OPSAETNING.tempo(tilstand.draening().trin())).isEqualTo(tempo);
            assertThat(efter(tilstand, tempo, 0, nu.plusSeconds(59)).draening().trin())
                    .isEqualTo(tilstand.draening().trin());
            nu = nu.plusSeconds(60);
            tilstand = efter(tilstand, tempo, 0, nu);
        }
        assertThat(modus(tilstand, nu)).isEqualTo(Modus.AABEN);
    }

    @Test
    void enProcentFejlHolderTempoet() {
        Backendtilstand tilstand = efter(gang.efterPause(Backendtilstand.AABEN, NU), 100, 1, NU.plusSeconds(60));

        assertThat(tilstand.draening().trin()).isZero();
        assertThat(efter(tilstand, 101, 1, NU.plusSeconds(120)).draening().trin())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "tømning efter {0} med 20 % fejl: {1}")
    @CsvSource({"PAUSE, PAUSE", "VINDUE, PAUSE", "FEJL, AFBRUDT"})
    void toemningenStandserSigSelvVedTyveProcent(Anledning efter, Modus modus) {
        Backendtilstand tilstand = Backendtilstand.AABEN.medDraening(
                new Backendtilstand.Draening(NU, efter, 3, new Backendtilstand.Maaling(NU, 0, 0)));

        assertThat(modus(efter(tilstand, 9, 9, NU), NU))
                .as("too few to judge by")
                .isEqualTo(Modus.DRAENER);
        assertThat(modus(efter(tilstand, 100, 19, NU), NU)).isEqualTo(Modus.DRAENER);
        Backendtilstand standset = efter(tilstand, 100, 20, NU);
        assertThat(modus(standset, NU)).isEqualTo(modus);
        assertThat(dom(standset, NU).hvorfor()).contains("HTTP 503");
        assertThat(dom(standset, NU).til() == null).isEqualTo(modus == Modus.PAUSE);
    }

    @Test
    void etVinduesSlutProevesMedEtKaldFoerDerToemmes() {
        Vindue vindue = vindue(NU.minusSeconds(3600), NU);
        Backendtilstand tilstand = gang.efterVindue(Backendtilstand.AABEN, vindue);

        assertThat(modus(tilstand, NU)).isEqualTo(Modus.AFBRUDT);
        assertThat(tilstand.afbrydelse().naeste()).isEqualTo(NU.plus(OPSAETNING.vindueEfter()));
        assertThat(modus(efter(proever(tilstand), 1, 1, NU), NU)).isEqualTo(Modus.AFBRUDT);
        assertThat(efter(proever(tilstand), 1, 0, NU).draening().efter()).isEqualTo(Anledning.VINDUE);
    }

    @Test
    void denStaerkesteTilstandVinder() {
        Vindue vindue = vindue(NU, NU.plusSeconds(60));
        Backendtilstand afbrudt = efter(Backendtilstand.AABEN, 8, 8, NU);
        Backendtilstand pause = afbrudt.medPause(new Backendtilstand.Pause("Fejl", "anna", NU, NU.plusSeconds(30)));

        assertThat(Modusdom.af(pause, List.of(vindue), NU, Duration.ZERO).modus())
                .isEqualTo(Modus.PAUSE);
        assertThat(Modusdom.af(pause, List.of(vindue), NU.plusSeconds(30), Duration.ZERO)
                        .modus())
                .isEqualTo(Modus.VINDUE);
        assertThat(Modusdom.af(pause, List.of(vindue), NU.plusSeconds(60), Duration.ZERO)
                        .modus())
                .isEqualTo(Modus.AFBRUDT);
        assertThat(Modusdom.af(Backendtilstand.AABEN, List.of(vindue), NU.minusSeconds(120), Duration.ofMinutes(2))
                        .modus())
                .as("nothing new is begun just before")
                .isEqualTo(Modus.VINDUE);
    }

    private Backendtilstand efter(Backendtilstand foer, int kald, int fejl, Instant nu) {
        return gang.efter(foer, kald, fejl, fejl == 0 ? null : "HTTP 503", nu, 1.0);
    }

    private static Backendtilstand proever(Backendtilstand foer) {
        Backendtilstand.Afbrydelse a = foer.afbrydelse();
        return foer.medAfbrydelse(
                new Backendtilstand.Afbrydelse(a.siden(), a.naeste(), a.gange(), a.hvorfor(), true, a.efter()));
    }

    private static Modusdom dom(Backendtilstand tilstand, Instant nu) {
        return Modusdom.af(tilstand, List.of(), nu, Duration.ZERO);
    }

    private static Modus modus(Backendtilstand tilstand, Instant nu) {
        return dom(tilstand, nu).modus();
    }

    private static Vindue vindue(Instant fra, Instant til) {
        return new Vindue(1, Maal.PSRM, Vinduesart.RELEASE, fra, til, "Release 7", "anna");
    }
}
