package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New objects on an account that exists: a debtor, a part-claim, a respite (oir.md 3.3, 5.4). */
@MedOeirdoer
class KontoobjekterTest {

    private static final String HOVED = "ky/tilstand-klage";

    @Autowired
    private Fagsystem ky;

    @Autowired
    private Journalblik journal;

    private Forloeb forloeb;
    private String krav;

    @BeforeEach
    void opretKonto() {
        forloeb = ky.forloeb();
        krav = forloeb.id("c0000000-0000-4000-8000-000000000011");
        assertThat(forloeb.send("ky/opret-p91-to-haeftere")).contains("ACCEPTERET");
    }

    @Test
    void enNyHaefterFoerAfsendelseKommerMedIBeskeden() {
        assertThat(tilfoej(MEDHAEFTER + HAEFTELSE)).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).aktion().data().haeftelser()).hasSize(3);
    }

    @Test
    void enNyHaefterEfterAfsendelseGiverTilbagekaldOgGenindsendelse() {
        journal.udfoer(krav);

        assertThat(tilfoej(MEDHAEFTER + HAEFTELSE)).contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(krav);
        Handling.Tilbagekald haft =
                (Handling.Tilbagekald) poster.get(1).aktion().handling();
        assertThat(haft.aarsag()).isEqualTo("HAFT");
        assertThat(haft.virkningFra()).isEqualTo("2026-11-10");
        assertThat(poster.get(2).aktion().data().haeftelser()).hasSize(3);
        assertThat(poster.get(2).tilstand()).isEqualTo(Tilstand.KLAR);
    }

    @Test
    void enHaeftelseUdenPartAfvises() {
        assertThat(tilfoej(HAEFTELSE)).contains("AFVIST", "OIR-2001");
    }

    @Test
    void enLigestillingspartnerKanIkkeHaefte() {
        String partner = MEDHAEFTER.replace("JuridiskMedhaefter", "Ligestillingspartner");

        assertThat(tilfoej(partner + HAEFTELSE)).contains("AFVIST", "OIR-2105");
    }

    @Test
    void rentePaaEnKendtFordringBliverSinEgenFordring() {
        assertThat(tilfoej(del("RENTE"))).contains("ACCEPTERET");

        Post rente = journal.seneste(krav);
        assertThat(rente.aktion().kode()).isEqualTo(Aktionskode.OPRETFORDRING);
        assertThat(rente.aktion().data().type()).isEqualTo("REOPKOM");
        assertThat(rente.aktion().data().hovedfordring()).isEqualTo(journal.fordring(krav));
    }

    @Test
    void merHovedstolFoerAfsendelseKommerMedIBeskeden() {
        assertThat(tilfoej(del("HOVEDSTOL"))).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).aktion().data().hovedstol().kroner()).isEqualByComparingTo("19140");
    }

    @Test
    void henstandHolderFordringenHjemmeTilDagenEfter() {
        assertThat(tilfoej("<oir:Opkraevning><oir:OpkraevningHenstandTilDato>2026-12-31"
                        + "</oir:OpkraevningHenstandTilDato></oir:Opkraevning>"))
                .contains("ACCEPTERET");

        Post ventende = journal.seneste(krav);
        assertThat(ventende.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(ventende.forfalder().toInstant()).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(ventende.ventet()).contains("31.12.2026");
    }

    @Test
    void rentenFoelgerMedNaarFordringenKommerIgen() {
        tilfoej(del("RENTE"));
        journal.udfoer(krav);

        assertThat(forloeb.send(HOVED)).contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(krav);
        assertThat(poster).hasSize(5);
        assertThat(poster.get(4).aktion().data().hovedfordring()).isEqualTo(journal.fordring(krav));
    }

    private static final String MEDHAEFTER = "<oir:JuridiskMedhaefter>"
            + "<oir:PartIdentifikation>b0000000-0000-4000-8000-0000000000f1</oir:PartIdentifikation>"
            + "<oir:CPRNummer>0404829996</oir:CPRNummer></oir:JuridiskMedhaefter>";

    private static final String HAEFTELSE = "<oir:Haeftelse>"
            + "<oir:FordringIdentifikation>c0000000-0000-4000-8000-000000000011</oir:FordringIdentifikation>"
            + "<oir:HaeftelseIdentifikation>d0000000-0000-4000-8000-0000000000f1</oir:HaeftelseIdentifikation>"
            + "<oir:HaeftelsePartReference>b0000000-0000-4000-8000-0000000000f1</oir:HaeftelsePartReference>"
            + "<oir:HaeftelseForm>SOLIDARISK</oir:HaeftelseForm>"
            + "<oir:HaeftelseFraDato>2025-10-01</oir:HaeftelseFraDato></oir:Haeftelse>";

    private static String del(String type) {
        return "<oir:Delfordring>"
                + "<oir:FordringIdentifikation>c0000000-0000-4000-8000-000000000011</oir:FordringIdentifikation>"
                + "<oir:DelfordringIdentifikation>e0000000-0000-4000-8000-0000000000f1</oir:DelfordringIdentifikation>"
                + "<oir:DelfordringType>" + type + "</oir:DelfordringType>"
                + "<oir:DelfordringBeloeb>100.00</oir:DelfordringBeloeb></oir:Delfordring>";
    }

    /** The header of another example, with an object list of the test's own. */
    private String tilfoej(String objekter) {
        String hoved = forloeb.besked(HOVED, 50);
        String konto = forloeb.id("a0000000-0000-4000-8000-000000000011");
        return ky.post(hoved.substring(0, hoved.indexOf("<oir:DebitorkontoIdentifikation>"))
                        .replace("RetFordringTilstand_I", "OpretDebitorkonto_I")
                + "<oir:DebitorkontoIdentifikation>" + konto + "</oir:DebitorkontoIdentifikation>"
                + "<oir:DebitorkontoObjektListe>" + forloeb.id(objekter)
                + "</oir:DebitorkontoObjektListe></oir:OpretDebitorkonto_I>");
    }
}
