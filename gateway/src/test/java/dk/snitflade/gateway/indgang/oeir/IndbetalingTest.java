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

/** A patron pays at the municipality's counter (oir.md 3.5, 5.4). */
@MedOeirdoer
class IndbetalingTest {

    private static final String OPRET = "fbs/opret-erstatning-to-materialer-og-gebyr";
    private static final String BETAL = "indbetaling/betal-to-delfordringer";
    private static final String ANNULLER = "indbetaling/annuller";
    private static final String MIDT = "-4000-8000-00000000000";

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
        assertThat(forloeb.send(OPRET)).contains("ACCEPTERET");
    }

    @Test
    void foerAfsendelseBliverDerMindreAtSende() {
        String svar = forloeb.send(BETAL);

        assertThat(svar).startsWith("200").contains("ACCEPTERET");
        assertThat(saldi(svar)).containsExactly("125.00", "80.00");
        assertThat(journal.aktioner(erstatning)).singleElement().satisfies(post -> {
            assertThat(post.aktion().data().hovedstol().kroner()).isEqualByComparingTo("505");
            assertThat(post.aktion().data().beloeb().kroner()).isEqualByComparingTo("205");
        });
    }

    @Test
    void efterAfsendelseFaarInddrivelsenEnIndbetalingPrDelfordringMedBetalingsdagen() {
        journal.udfoer(erstatning);

        assertThat(forloeb.send(BETAL)).contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(erstatning);
        assertThat(poster).hasSize(3);
        assertThat(poster.subList(1, 3)).allSatisfy(post -> {
            Handling.Nedskriv ned = (Handling.Nedskriv) post.aktion().handling();
            assertThat(ned.aarsag()).isEqualTo("INDB");
            assertThat(ned.virkningFra()).isEqualTo("2026-11-06");
        });
    }

    @Test
    void enAnnulleringHosInddrivelsenPegerPaaNedskrivningerne() {
        journal.udfoer(erstatning);
        forloeb.send(BETAL);
        List<Long> nedskrivninger =
                journal.aktioner(erstatning).stream().skip(1).map(Post::id).toList();
        journal.udfoer(erstatning);

        String svar = forloeb.send(ANNULLER);

        assertThat(saldi(svar)).containsExactlyInAnyOrder("325.00", "180.00");
        List<Post> poster = journal.aktioner(erstatning);
        assertThat(poster.subList(3, 5))
                .extracting(post -> post.aktion().kode())
                .containsOnly(Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING);
        assertThat(poster.subList(3, 5))
                .extracting(post -> post.aktion().handling().aktionRef())
                .containsExactlyInAnyOrderElementsOf(nedskrivninger);
    }

    @Test
    void enAnnulleringFoerAfsendelseFjernerBetalingen() {
        forloeb.send(BETAL);

        assertThat(forloeb.send(ANNULLER)).contains("ACCEPTERET");

        assertThat(journal.aktioner(erstatning))
                .singleElement()
                .satisfies(post ->
                        assertThat(post.aktion().data().beloeb().kroner()).isEqualByComparingTo("505"));
    }

    @Test
    void betaltHjemmeOgAnnulleretEfterAfsendelseOpskrives() {
        forloeb.send(BETAL);
        journal.udfoer(erstatning);

        assertThat(forloeb.send(ANNULLER)).contains("ACCEPTERET");

        assertThat(journal.aktioner(erstatning).subList(1, 3))
                .extracting(post -> post.aktion().kode())
                .containsOnly(Aktionskode.OPSKRIVNINGREGULERING);
    }

    @Test
    void naarAltErBetaltVenterFordringenUdenDato() {
        String svar = forloeb.send(BETAL, "200.00", "325.00")
                .concat(forloeb.besked(BETAL, 7)
                        .replace(">100.00<", ">180.00<")
                        .transform(besked -> besked.replace("300.00", "180.00"))
                        .transform(besked ->
                                besked.replaceFirst("(?s)<oir:DelfordringBetaling>.*?</oir:DelfordringBetaling>", ""))
                        .transform(fbs::post));

        assertThat(svar).contains("OIR-2106", "ACCEPTERET");
        String rest = forloeb.besked(BETAL, 8)
                .replace("000000000101", "000000000102")
                .replace("300.00", "325.00")
                .replace("200.00", "325.00")
                .replaceFirst("(?s)(</oir:DelfordringBetaling>).*?(</oir:ForetagIndbetaling_I>)", "$1$2");
        assertThat(saldi(fbs.post(rest))).containsExactly("0.00");
        assertThat(journal.seneste(erstatning).tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(journal.seneste(erstatning).ventet()).isEqualTo("Der er intet tilbage af fordringen.");
    }

    @Test
    void sammeIndbetalingIgenErEtAdvisOgBetalerIkkeToGange() {
        forloeb.send(BETAL);

        String igen = forloeb.send(BETAL);

        assertThat(igen).contains("ACCEPTERET", "OIR-A302");
        assertThat(saldi(igen)).containsExactly("125.00", "80.00");
        assertThat(forloeb.send(BETAL, "KORT", "KONTANT")).contains("AFVIST", "OIR-2002");
    }

    @Test
    void sammeRequestIdSvaresSomFoersteGang() {
        String foerste = forloeb.send(BETAL);

        assertThat(forloeb.gentag(BETAL, "", "")).isEqualTo(foerste);
        assertThat(forloeb.gentag(BETAL, "KORT", "KONTANT")).contains("AFVIST", "OIR-1002");
    }

    @Test
    void enAnnulleringToGangeErEtAdvisOgEnNyBetalingMedSammeIdentifikationAfvises() {
        forloeb.send(BETAL);
        forloeb.send(ANNULLER);

        assertThat(forloeb.send(ANNULLER)).contains("ACCEPTERET", "OIR-A302");
        assertThat(forloeb.send(BETAL)).contains("AFVIST", "OIR-2003");
        assertThat(journal.seneste(erstatning).aktion().data().beloeb().kroner())
                .isEqualByComparingTo("505");
    }

    @Test
    void merEndRestenAfvisesOgIntetBogfoeres() {
        String svar = forloeb.send(BETAL, ">300.00<", ">525.01<").replace(" ", "");
        String forMeget =
                forloeb.besked(BETAL, 20).replace(">300.00<", ">425.01<").replace(">200.00<", ">325.01<");

        assertThat(svar).contains("OIR-2106");
        assertThat(fbs.post(forMeget)).contains("AFVIST", "OIR-2103", "325,00 kr.");
        assertThat(journal.seneste(erstatning).aktion().data().beloeb().kroner())
                .isEqualByComparingTo("505");
    }

    @Test
    void enBetalingIFremtidenAfvises() {
        assertThat(forloeb.send(BETAL, ">2026-11-06<", ">2026-11-11<")).contains("AFVIST", "OIR-2104");
    }

    @Test
    void enUkendtDelfordringNaevnes() {
        String fremmed = "e0000000-0000-4000-8000-00000000ffff";

        assertThat(forloeb.send(BETAL, forloeb.id("e0000000-0000" + MIDT + "2"), fremmed))
                .contains("OIR-2001", fremmed);
    }

    @Test
    void etAndetSystemKanBetaleMenIkkeAnnullere() {
        String ky = "22223333-4444-4555-8666-777788889999";
        String fbsInstans = "11112222-3333-4444-8555-666677778888";

        assertThat(forloeb.send(BETAL, fbsInstans, ky)).contains("ACCEPTERET");
        assertThat(forloeb.send(ANNULLER)).contains("AFVIST", "OIR-1103");
        assertThat(forloeb.send(BETAL, fbsInstans, "99999999-3333-4444-8555-666677778888"))
                .contains("AFVIST", "OIR-1103");
    }

    @Test
    void paaEnOverdragetKontoKanDerIkkeBetales() {
        forloeb.send("fbs/overdrag-konto");

        assertThat(forloeb.send(BETAL)).contains("AFVIST", "OIR-2003");
    }

    @Test
    void soegningenViserHvadDerKanBetalesOgTilHvem() {
        String hjemme = forloeb.send("indbetaling/soeg-fordring");

        assertThat(hjemme).contains("ACCEPTERET", ">325.00<", ">180.00<", "KOMMUNE");
        journal.udfoer(erstatning);
        assertThat(forloeb.send("indbetaling/soeg-fordring")).contains("INDDRIVELSE");
    }

    @Test
    void soegningenPaaCprFinderKunKommunensEgne() {
        String egne = forloeb.send("indbetaling/soeg-cpr");

        assertThat(egne).contains(erstatning);
        assertThat(forloeb.send(
                        "indbetaling/soeg-cpr", "ModtagerOrganisation>29999981", "ModtagerOrganisation>29999982"))
                .contains("ACCEPTERET")
                .doesNotContain(erstatning);
        assertThat(egne).doesNotContain("0102709998");
    }

    private static List<String> saldi(String svar) {
        return java.util.regex.Pattern.compile("<oir:DelfordringRestance>([^<]*)")
                .matcher(svar)
                .results()
                .map(fund -> fund.group(1))
                .toList();
    }
}
