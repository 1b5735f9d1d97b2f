package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Flytteliste.Gruppe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProevesorteringTest {

    private static final LocalDate FOERSTE = LocalDate.parse("2026-04-01");

    private static Fordringsspor spor(String type, String hovedtype, String art, String dag, Maal hjem) {
        return new Fordringsspor(
                110000500002L,
                110000500001L,
                2345,
                type,
                hovedtype,
                art,
                LocalDate.parse(dag),
                hjem,
                new BigDecimal("100.00"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KTTIBAK, KTTIBAK, INDR, 2026-05-01, DMI , PSRM
            KTTIBAK, KTTIBAK, INDR, 2026-05-01, PSRM,
            KTTIBAK, KTTIBAK, INDR, 2026-04-14, DMI ,
            KTTIBAK, KTTIBAK, MODR, 2026-05-01, DMI ,
            LKBIERA, LKBIERA, INDR, 2026-05-01, DMI ,
            KFNEBOF, KFNEBOF, INDR, 2026-05-01, PSRM, DMI
            REOPKOM, KTTIBAK, INDR, 2026-05-01, DMI , PSRM
            REOPKOM, KTTIBAK, INDR, 2026-03-31, DMI ,
            """)
    void kunDetRaekkerneTalerOmOgKunHeleFamilierFlyttes(
            String type, String hovedtype, String art, String dag, Maal hjem, Maal til) {
        Proevesortering proeve = new Proevesortering(
                List.of(raekke("- 2345 KTTIBAK 2026-04-15 - PSRM"), raekke("- 2345 KFNEBOF 2026-01-01 - DMI KFGAMLE")),
                OMRAADER,
                FOERSTE);
        assertThat(proeve.flytning(spor(type, hovedtype, art, dag, hjem))
                        .map(Flytning::til)
                        .orElse(null))
                .isEqualTo(til);
    }

    @Test
    void enPlanIFremtidenKanRegnesSomGennemfoert() {
        List<Onboarding> gennemfoert = Proevesortering.somGennemfoert(
                List.of(
                        raekke("1 2345 KTTIBAK 2026-01-01 2026-08-31 DMI KFGAMLE"),
                        raekke("2 2345 KTTIBAK 2026-09-01 2027-12-31 PSRM"),
                        raekke("3 2345 #Bibliotek 2025-01-01 - PSRM")),
                FOERSTE);
        assertThat(gennemfoert)
                .containsExactlyInAnyOrder(
                        raekke("2 2345 KTTIBAK 2026-04-01 - PSRM"), raekke("3 2345 #Bibliotek 2025-01-01 - PSRM"));
    }

    @Test
    void listenTaellerAltMenViserKunDeFoerste() {
        Flytteliste liste = new Flytteliste(1);
        Flytning flytning =
                new Flytning(spor("KTTIBAK", "KTTIBAK", "INDR", "2026-05-01", Maal.DMI), Maal.PSRM, "fordi");
        liste.tilfoej(flytning);
        liste.tilfoej(flytning);
        assertThat(liste.antal()).isEqualTo(2);
        assertThat(liste.foerste()).hasSize(1);
        assertThat(liste.grupper())
                .containsExactly(new Gruppe(2345, "KTTIBAK", Maal.DMI, Maal.PSRM, 2, new BigDecimal("200.00")));
    }
}
