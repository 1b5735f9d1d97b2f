package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrinplanTest {

    private static final LocalDate I_DAG = LocalDate.parse("2026-06-01");

    private final Feltlaeser laeser = new Feltlaeser();

    private static Onboardingtrin udfoert(Trinart trin, String dag) {
        return new Onboardingtrin(2345, trin, Trintilstand.UDFOERT, null, LocalDate.parse(dag), 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IKKE_BEGYNDT,           ,           ,
            PLANLAGT    , 2026-09-01,           ,
            I_GANG      , 2026-09-01,           ,
            UDFOERT     ,           , 2026-06-01,
            PLANLAGT    ,           ,           , planlagt
            UDFOERT     ,           ,           , udfoert
            UDFOERT     ,           , 2026-06-02, udfoert
            I_GANG      ,           , 2026-05-01, udfoert
            FAERDIG     , snart     , 2026-05-01, tilstand planlagt
            """)
    void etTrinsFelterPasserSammen(String tilstand, String planlagt, String udfoert, String felter) {
        Onboardingtrin nu = Onboardingtrin.intet(2345, Trinart.DIALOG);
        Onboardingtrin trin = Trinform.laes(nu, new Trinforslag(tilstand, planlagt, udfoert), I_DAG, laeser);
        assertThat(laeser.fejl().stream().map(Feltfejl::felt).collect(Collectors.joining(" ")))
                .isEqualTo(felter == null ? "" : felter);
        assertThat(trin == null ? 0 : trin.udgave()).isEqualTo(felter == null ? 1 : 0);
    }

    @Test
    void typerneKanKunVaereAabnetNaarDeAndreTrinOgEnRaekkeErPaaPladsDenDag() {
        Trinplan plan = new Trinplan(
                2345,
                List.of(
                        udfoert(Trinart.DIALOG, "2026-01-01"),
                        udfoert(Trinart.DEBITORSYSTEM, "2026-05-02"),
                        udfoert(Trinart.TYPER_AABNET, "2026-05-01")));
        plan.kontroller(laeser, List.of(raekke("1 2345 KTTIBAK 2026-06-01 - PSRM")));
        assertThat(laeser.fejl())
                .extracting(Feltfejl::tekst)
                .containsExactly(
                        "\"Fordringstyper åbnet\" kan ikke være udført 01.05.2026, når \"Debitorsystemet er klar\" ikke"
                                + " var det.",
                        "\"Fordringstyper åbnet\" kan ikke være udført 01.05.2026, når \"Fordringshaveraftale\" ikke var"
                                + " det.",
                        "\"Fordringstyper åbnet\" kan ikke være udført 01.05.2026, når ingen række åbner PSRM den dag.");
    }

    @Test
    void enGennemfoertPlanErIOrdenOgAdvarerIkke() {
        Trinplan plan = new Trinplan(
                2345,
                List.of(
                        udfoert(Trinart.DIALOG, "2026-01-01"),
                        udfoert(Trinart.DEBITORSYSTEM, "2026-02-01"),
                        udfoert(Trinart.FORDRINGSHAVERAFTALE, "2026-01-15"),
                        udfoert(Trinart.TYPER_AABNET, "2026-05-01")));
        List<Onboarding> raekker = List.of(raekke("1 2345 KTTIBAK 2026-05-01 - PSRM"));
        plan.kontroller(laeser, raekker);
        assertThat(laeser.fejl()).isEmpty();
        assertThat(plan.advarsler(raekker)).isEmpty();
    }

    @Test
    void enRaekkeDerAabnerFoerTrinneneErUdfoertGiverEnAdvarsel() {
        Trinplan plan = new Trinplan(2345, List.of(udfoert(Trinart.DIALOG, "2026-01-01")));
        assertThat(plan.advarsler(List.of(
                        raekke("1 2345 KTTIBAK 2026-09-01 - PSRM"), raekke("2 2345 KFNEBOF 2026-09-01 - DMI KFGAMLE"))))
                .containsExactly("Række 1 (2345, KTTIBAK, fra 01.09.2026, PSRM) åbner, uden at \"Debitorsystemet er"
                        + " klar\", \"Fordringshaveraftale\" er udført inden.");
    }
}
