package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each fagsystem's own rules, by the contract's example messages (oir.md 5.6). */
@MedOeirdoer
class ProfilTest {

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private Journalblik journal;

    @ParameterizedTest(name = "{0} bliver {2}")
    @CsvSource({
        "fbs/opret-gebyr, 401, LKBIGEB",
        "fbs/opret-erstatning-anerkendt, 402, LKBIERA",
        "fbs/opret-erstatning-kvittering, 403, LKBIERA",
        "fbs/opret-gebyr-mindreaarig-med-vaerge, 406, LKBIGEB",
        "fbs/opret-gebyr-institution, 409, LKBIGEB",
        "fbs/opret-gebyr-med-rykkergebyr, 410, LKBIGEB",
        "ky/opret-p93-en-haefter, 501, KTTIBAK",
        "ky/opret-p94-efterbetaling, 502, KTTIBAK",
        "ky/opret-boligindskud, 503, KFNEBOF",
        "ky/opret-straffedom, 504, KTSTRAF",
        "ky/opret-fejludbetaling, 505, KTCIVIL",
        "ky/opret-kontantydelse, 506, KTBRKYD",
        "ky/opret-flekslon, 507, KTBRFLX",
        "ky/opret-arbejdsgiver, 508, KTVILFL",
        "ky/opret-p91-med-skat, 509, KTTIBAK",
        "ky/opret-p91-aegtefaeller, 515, KTTIBAK",
        "ksd/opret-borger-dec, 601, KFURSDP",
        "ksd/opret-refusion-med-p-nummer, 602, KFFORUS",
        "ksd/opret-refusion-cvr, 603, KFFORUS",
        "ksd/opret-refusion-se, 604, KFFORUS",
        "ksd/opret-borger-med-rente, 605, KFURSDP",
        "ksd/opret-massekorrektion, 625, KFFORUS"
    })
    void klassenAfgoerTypen(String eksempel, int nr, String type) {
        Forloeb forloeb = fagsystem.forloeb();

        assertThat(forloeb.send(eksempel)).startsWith("200").contains("ACCEPTERET");

        Journalblik.Post foerste = journal.aktioner(forloeb.id("c0000000-0000-4000-8000-%012d".formatted(nr)))
                .get(0);
        assertThat(foerste.aktion().data().type()).isEqualTo(type);
        assertThat(foerste.tilstand()).isEqualTo(Tilstand.KLAR);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "fbs/opret-gebyr-mindreaarig, OIR-2102, VAERGE",
        "fbs/opret-klargoering-alene, OIR-2102, FBS.ERSTATNING.ANERKENDT",
        "fbs/opret-to-materialer-i-en-delfordring, OIR-2102, én delfordring pr. materiale",
        "ky/opret-p81-i-forkert-klasse, OIR-2102, KY.TILBAGEBETALING.BOLIGINDSKUD",
        "ky/opret-uden-afgoerelse, OIR-2102, AfgoerelseDato",
        "ksd/opret-refusion-med-cpr-i-teksten, OIR-2106, CPR-nummer",
        "ksd/opret-refusion-mod-person, OIR-2105, CVR",
        "ksd/opret-borger-uden-afgoerelsesdato, OIR-2102, AfgoerelseDato",
        "ksd/opret-fejludbetalt-refusion, OIR-2101, KSD.REFUSION.FEJLUDBETALT"
    })
    void detDerManglerNaevnes(String eksempel, String fejl, String tekst) {
        String svar = fagsystem.forloeb().send(eksempel);

        assertThat(svar).startsWith("200").contains("AFVIST", fejl, tekst);
        assertThat(svar).doesNotContain("040482", "0506149991");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "fbs/opret-erstatning-uden-fundament, 404, mangler et fundament",
        "fbs/opret-erstatning-uanerkendt, 405, Kommunen har ikke afgjort",
        "ky/opret-p91-med-henstand, 511, henstand til og med 31.12.2031",
        "ky/opret-p91-med-afdrag, 512, afdragsordning"
    })
    void detDerIkkeErModentVenterMedGrunden(String eksempel, int nr, String grund) {
        Forloeb forloeb = fagsystem.forloeb();

        assertThat(forloeb.send(eksempel)).contains("ACCEPTERET");

        Journalblik.Post post = journal.seneste(forloeb.id("c0000000-0000-4000-8000-%012d".formatted(nr)));
        assertThat(post.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(post.ventet()).contains(grund);
    }

    @Test
    void etFundamentDerKommerSenereGoerFordringenModen() {
        Forloeb forloeb = fagsystem.forloeb();
        forloeb.send("fbs/opret-erstatning-uden-fundament");
        String krav = forloeb.id("c0000000-0000-4000-8000-000000000404");

        String ret = forloeb.besked("ky/ret-fordring-dom", 8)
                .replace("22223333-4444-4555-8666-777788889999", "11112222-3333-4444-8555-666677778888")
                .replace(
                        forloeb.id("a0000000-0000-4000-8000-000000000011"),
                        forloeb.id("a0000000-0000-4000-8000-000000000404"))
                .replace(forloeb.id("c0000000-0000-4000-8000-000000000011"), krav)
                .replace(">DOM<", ">ANERKENDELSE<");
        assertThat(fagsystem.post(ret)).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).tilstand()).isEqualTo(Tilstand.KLAR);
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({
        "</oir:HaeftelseForm>, </oir:HaeftelseForm><oir:HaeftelseProcent>60</oir:HaeftelseProcent>, tilsammen",
        "SOLO</oir:HaeftelseForm>, PRO_RATA</oir:HaeftelseForm><oir:HaeftelseProcent>100</oir:HaeftelseProcent>, Del fordringen",
        "SOLO</oir:HaeftelseForm>, SUBSIDIAER</oir:HaeftelseForm>, Del fordringen",
        "</oir:HaeftelseForm>, </oir:HaeftelseForm><oir:HaeftelseBeloeb>10</oir:HaeftelseBeloeb>, loft"
    })
    void detInddrivelsenIkkeKanBaereSkalDeles(String fra, String til, String tekst) {
        assertThat(fagsystem.forloeb().send("fbs/opret-gebyr", fra, til)).contains("AFVIST", "OIR-2105", tekst);
    }

    @ParameterizedTest(name = "{0} i teksten: {1}")
    @CsvSource({"010270-9998, true", "0202809998, false", "020280 9998, false", "1234567890, true", "90000000001, true"
    })
    void kunSkyldnersEgetCprMaaStaaITeksten(String nummer, boolean tages) {
        String svar = fagsystem.forloeb().send("fbs/opret-gebyr", "sen aflevering", "sen aflevering " + nummer);

        assertThat(svar).contains(tages ? "ACCEPTERET" : "OIR-2106").doesNotContain(nummer);
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource({
        "ky/opret-flekslon, 5400.00, 20000.01, OIR-2106, 'højst på 20.000,00 kr.'",
        "ky/opret-flekslon, </oir:FordringAfgoerelse>, "
                + "</oir:FordringAfgoerelse><oir:FordringFundament><oir:FundamentType>DOM</oir:FundamentType>"
                + "<oir:FundamentDato>2026-01-20</oir:FundamentDato></oir:FordringFundament>, OIR-2102, hverken dom",
        "ky/opret-fejludbetaling, Forfaldsdato>2026-01-15, Forfaldsdato>2026-01-16, OIR-2104, udbetalt",
        "ky/opret-fejludbetaling, 'FordringPeriode', 'Ingen', OIR-2102, Periode mangler"
    })
    void typensEgneKravHoldes(String eksempel, String fra, String til, String fejl, String tekst) {
        Forloeb forloeb = fagsystem.forloeb();
        String besked = forloeb.besked(eksempel, 3);

        String svar = fagsystem.post(
                til.equals("Ingen")
                        ? besked.replaceFirst("(?s)<oir:FordringPeriode>.*?</oir:FordringPeriode>", "")
                        : besked.replace(fra, til));

        assertThat(svar).startsWith("200").contains("AFVIST", fejl, tekst);
    }

    @Test
    void enFlekslonfordringKanIkkeOpreguleresOverLoftet() {
        Forloeb forloeb = fagsystem.forloeb();
        forloeb.send("ky/opret-flekslon");

        String svar = fagsystem.post(forloeb.besked("ky/opregulering-en-maaned-mere", 4)
                .replaceAll("([ac]0000000-\\w{4}-4000-8000-00000000)\\d{4}", "$10507")
                .replaceFirst("(<oir:OpreguleringBeloeb>)[^<]*", "$114600.01"));

        assertThat(svar).contains("AFVIST", "OIR-2106", "højst på 20.000,00 kr.");
    }
}
