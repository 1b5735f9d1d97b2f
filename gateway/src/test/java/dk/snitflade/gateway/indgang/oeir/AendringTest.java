package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fagsystem ends, corrects and hands over (oir.md 3.3, 4.2). */
@MedOeirdoer
class AendringTest {

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    private Forloeb ky;

    @BeforeEach
    void opretKonto() {
        ky = fagsystem.forloeb();
        assertThat(ky.send("ky/opret-p91-to-haeftere")).contains("ACCEPTERET");
    }

    @Test
    void enAfsluttetHaefterErIkkeMedIBeskeden() {
        assertThat(ky.send("ky/afslut-haeftelse")).contains("ACCEPTERET");

        assertThat(journal.seneste(krav()).aktion().data().haeftelser()).hasSize(1);
    }

    @Test
    void denSidsteHaefterKanIkkeAfsluttes() {
        ky.send("ky/afslut-haeftelse");

        assertThat(ky.send(
                        "ky/afslut-haeftelse",
                        ky.id("d0000000-0000-4000-8000-000000000012"),
                        ky.id("d0000000-0000-4000-8000-000000000011")))
                .contains("AFVIST", "OIR-2105");
    }

    @Test
    void enHaeftelseKanIkkeSlutteFoerDenBegyndte() {
        assertThat(ky.send("ky/afslut-haeftelse", "2026-11-05", "2025-09-30")).contains("AFVIST", "OIR-2104");
    }

    @Test
    void enUkendtAdministratorNaevnes() {
        assertThat(ky.send("ky/afslut-administrator")).contains("OIR-2001", "<oir:PartIdentifikation>");
    }

    @Test
    void nytCprNummerKommerMedIBeskeden() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr");

        assertThat(fbs.send("fbs/ret-cpr-nummer")).contains("ACCEPTERET");

        String erstatning = fbs.id("c0000000-0000-4000-8000-000000000001");
        assertThat(journal.seneste(erstatning).aktion().data().haeftelser())
                .extracting(haeftelse -> haeftelse.skyldner())
                .containsExactly(new Skyldner(Skyldner.Art.CPR, "0102709997"));
    }

    @Test
    void enOverdragetKontoKanIkkeAendres() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr");

        assertThat(fbs.send("fbs/overdrag-konto")).contains("ACCEPTERET");
        assertThat(fbs.send("fbs/nedregulering-hele-resten")).contains("AFVIST", "OIR-2003", "overdraget");
    }

    @Test
    void enNyEjerBaererFordringenAlene() {
        Forloeb ksd = fagsystem.forloeb();
        ksd.send("ksd/opret-refusion-arbejdsgiver");

        assertThat(ksd.send("ksd/skift-ejer")).contains("ACCEPTERET");

        String refusion = ksd.id("c0000000-0000-4000-8000-000000000021");
        assertThat(journal.seneste(refusion).aktion().data().haeftelser())
                .extracting(haeftelse -> haeftelse.skyldner())
                .containsExactly(new Skyldner(Skyldner.Art.CVR, "39999976"));
    }

    private String krav() {
        return ky.id("c0000000-0000-4000-8000-000000000011");
    }
}
