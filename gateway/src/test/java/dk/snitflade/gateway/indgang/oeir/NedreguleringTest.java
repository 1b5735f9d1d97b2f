package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An item comes back to the library: its price falls away, the fee stays (oir.md 5.6). */
@MedOeirdoer
class NedreguleringTest {

    private static final String OPRET = "fbs/opret-erstatning-to-materialer-og-gebyr";
    private static final String AFLEVERET = "fbs/nedregulering-et-materiale-afleveret";

    @Autowired
    private Fagsystem fbs;

    @Autowired
    private Journalblik journal;

    private Forloeb forloeb;
    private String erstatning;

    @BeforeEach
    void opretKonto() {
        forloeb = fbs.forloeb();
        erstatning = forloeb.id("c0000000-0000-4000-8000-000000000001");
        assertThat(forloeb.send(OPRET)).startsWith("200").contains("ACCEPTERET");
    }

    @Test
    void foerAfsendelseAendresKunBeskedenDerVenter() {
        assertThat(forloeb.send(AFLEVERET)).startsWith("200").contains("ACCEPTERET");

        assertThat(journal.aktioner(erstatning)).singleElement().satisfies(post -> {
            assertThat(post.aktion().data().hovedstol().kroner()).isEqualByComparingTo("505.00");
            assertThat(post.aktion().data().beloeb().kroner()).isEqualByComparingTo("325.00");
            assertThat(post.tilstand()).isEqualTo(Tilstand.KLAR);
        });
    }

    @Test
    void efterAfsendelseFaarInddrivelsenEnNedskrivningUdenDato() {
        journal.udfoer(erstatning);

        assertThat(forloeb.send(AFLEVERET)).contains("ACCEPTERET");

        Journalblik.Post nedskriv = journal.seneste(erstatning);
        assertThat(nedskriv.aktion().kode()).isEqualTo(Aktionskode.NEDSKRIV);
        Handling.Nedskriv handling = (Handling.Nedskriv) nedskriv.aktion().handling();
        assertThat(handling.aarsag()).isEqualTo("REGU");
        assertThat(handling.virkningFra()).isNull();
        assertThat(handling.beloeb().kroner()).isEqualByComparingTo("180");
    }

    @Test
    void andenBetalingErEnIndbetalingMedDato() {
        journal.udfoer(erstatning);

        forloeb.send(AFLEVERET, "MATERIALE_AFLEVERET", "ANDEN_BETALING");

        Handling.Nedskriv handling =
                (Handling.Nedskriv) journal.seneste(erstatning).aktion().handling();
        assertThat(handling.aarsag()).isEqualTo("INDB");
        assertThat(handling.virkningFra()).isEqualTo("2026-11-05");
    }

    @Test
    void merEndRestenAfvises() {
        String svar = forloeb.send(AFLEVERET, "180.00", "180.01");

        assertThat(svar).startsWith("200").contains("AFVIST", "OIR-2103", "180,00 kr.");
        assertThat(journal.seneste(erstatning).aktion().data().beloeb().kroner())
                .isEqualByComparingTo(new BigDecimal("505"));
    }

    @Test
    void heleRestenKanKunFjernesEnGang() {
        assertThat(forloeb.send("fbs/nedregulering-hele-resten")).contains("ACCEPTERET");
        assertThat(forloeb.send(AFLEVERET)).contains("OIR-2103");
    }

    @Test
    void sammeNedreguleringEngangTilErEtAdvisOgMedAndetBeloebEnFejl() {
        forloeb.send(AFLEVERET);

        assertThat(forloeb.send(AFLEVERET)).contains("ACCEPTERET", "OIR-A302");
        assertThat(forloeb.send(AFLEVERET, "180.00", "10.00")).contains("AFVIST", "OIR-2002");
        assertThat(journal.seneste(erstatning).aktion().data().beloeb().kroner())
                .isEqualByComparingTo("325");
    }

    @Test
    void sammeRequestIdSvaresSomFoersteGang() {
        String foerste = forloeb.send(AFLEVERET);

        assertThat(forloeb.gentag(AFLEVERET, "", "")).isEqualTo(foerste);
        assertThat(forloeb.gentag(AFLEVERET, "180.00", "10.00")).contains("OIR-1002");
    }

    @Test
    void naarIntetErTilbageVenterFordringenUdenDato() {
        forloeb.send("fbs/nedregulering-hele-resten");
        String roman = forloeb.id("e0000000-0000-4000-8000-000000000001");
        forloeb.send(AFLEVERET, forloeb.id("e0000000-0000-4000-8000-000000000002"), roman);
        assertThat(forloeb.send(AFLEVERET, "180.00</oir:NedreguleringBeloeb>", "1</oir:NedreguleringBeloeb>"))
                .contains("OIR-2002");
        String sidste = forloeb.besked(AFLEVERET, 99)
                .replace(forloeb.id("e0000000-0000-4000-8000-000000000002"), roman)
                .replace("000000000001</oir:NedreguleringId", "000000000003</oir:NedreguleringId")
                .replace("180.00", "145.00");
        assertThat(fbs.post(sidste)).contains("ACCEPTERET");

        Journalblik.Post post = journal.seneste(erstatning);
        assertThat(post.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(post.forfalder()).isNull();
        assertThat(post.ventet()).isEqualTo("Der er intet tilbage af fordringen.");
    }

    @Test
    void ukendtDelfordringNaevnes() {
        String fremmed = "e0000000-0000-4000-8000-00000000ffff";
        String svar = forloeb.send(AFLEVERET, forloeb.id("e0000000-0000-4000-8000-000000000002"), fremmed);

        assertThat(svar).contains("OIR-2001", "<oir:DelfordringIdentifikation>" + fremmed);
    }

    @Test
    void etAndetFagsystemKanIntet() {
        String svar =
                forloeb.send(AFLEVERET, "11112222-3333-4444-8555-666677778888", "22223333-4444-4555-8666-777788889999");

        assertThat(svar).contains("OIR-1103");
    }
}
