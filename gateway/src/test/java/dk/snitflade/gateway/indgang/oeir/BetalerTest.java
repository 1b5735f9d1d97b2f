package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A couple owes together, one of them pays at the counter, and the debt collector asks who (433). */
@MedOeirdoer
class BetalerTest {

    private static final String BETAL = "indbetaling/betal-to-delfordringer";
    private static final Skyldner ANSVARLIG = new Skyldner(Skyldner.Art.CPR, "0202809998");
    private static final Skyldner MEDHAEFTER = new Skyldner(Skyldner.Art.CPR, "0303819997");

    @Autowired
    private Fagsystem ky;

    @Autowired
    private Journalblik journal;

    private Forloeb forloeb;
    private String krav;

    @BeforeEach
    void enFordringTilInddrivelse() {
        forloeb = ky.forloeb();
        krav = forloeb.id("c0000000-0000-4000-8000-000000000011");
        assertThat(forloeb.send("ky/opret-p91-to-haeftere")).contains("ACCEPTERET");
        journal.udfoer(krav);
    }

    @Test
    void denDerHarBetaltOplyses() {
        assertThat(betal(7, "0303819997")).contains("ACCEPTERET");

        assertThat(nedskrivning(1).skyldner()).isEqualTo(MEDHAEFTER);
        assertThat(nedskrivning(2).skyldner()).isEqualTo(MEDHAEFTER);
    }

    @Test
    void udenOplysningOgNaarEnFremmedBetalerOplysesKontoensAnsvarlige() {
        assertThat(betal(7, null)).contains("ACCEPTERET");
        assertThat(nedskrivning(1).skyldner()).isEqualTo(ANSVARLIG);
    }

    @Test
    void enFremmedDerBetalerOplysesAldrig() {
        assertThat(betal(7, "0101701234")).contains("ACCEPTERET");
        assertThat(nedskrivning(1).skyldner()).isEqualTo(ANSVARLIG);
    }

    @Test
    void annulleringenOplyserDenSammeSomIndbetalingen() {
        betal(7, "0303819997");
        journal.udfoer(krav);

        assertThat(forloeb.send("indbetaling/annuller")).contains("ACCEPTERET");

        Handling annulleret = journal.aktioner(krav).get(3).aktion().handling();
        assertThat(annulleret.skyldner()).isEqualTo(MEDHAEFTER);
        assertThat(annulleret.aktionRef()).isNotNull();
    }

    @Test
    void sammeIndbetalingFraEnAndenErEtAndetIndhold() {
        assertThat(betal(7, "0303819997")).contains("ACCEPTERET");

        assertThat(betal(8, "0303819997")).contains("ACCEPTERET", "Findes i forvejen");
        assertThat(betal(9, "0202809998")).contains("AFVIST", "OIR-2002");
        assertThat(betal(7, "0202809998")).contains("AFVIST", "OIR-1002");
        assertThat(journal.aktioner(krav)).hasSize(3);
    }

    @Test
    void enNedreguleringFordiDerErBetaltEtAndetStedOplyserOgsaaEnSkyldner() {
        assertThat(ky.post(forloeb.besked("fbs/nedregulering-et-materiale-afleveret", 7)
                        .replace("11112222-3333-4444-8555-666677778888", "22223333-4444-4555-8666-777788889999")
                        .replaceAll("(-4000-8000-0000000000)0([12])<", "$111<")
                        .replace("MATERIALE_AFLEVERET", "ANDEN_BETALING")))
                .contains("ACCEPTERET");

        assertThat(nedskrivning(1).aarsag()).isEqualTo("INDB");
        assertThat(nedskrivning(1).skyldner()).isEqualTo(ANSVARLIG);
    }

    private Handling.Nedskriv nedskrivning(int nr) {
        Post post = journal.aktioner(krav).get(nr);
        return (Handling.Nedskriv) post.aktion().handling();
    }

    /** @param cpr null when the counter does not say who paid */
    private String betal(int kald, String cpr) {
        String indbetaler =
                cpr == null ? "" : "<oir:Indbetaler><oir:CPRNummer>" + cpr + "</oir:CPRNummer></oir:Indbetaler>";
        return ky.post(forloeb.besked(BETAL, kald)
                .replaceAll("(e0000000-\\w{4}-4000-8000-0000000000)0([12])", "$11$2")
                .replaceFirst("(?=<oir:DelfordringBetaling>)", indbetaler));
    }
}
