package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.wsdl.Kontrakt;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fagsystem asks what it has registered, and what is left of it (oir.md 3.4). */
@MedOeirdoer
class ForespoergselTest {

    private static final String OPRET = "fbs/opret-erstatning-to-materialer-og-gebyr";
    private static final String HENT = "forespoergsel/hent-konto-med-bevaegelser";
    private static final String FBS = "11112222-3333-4444-8555-666677778888";
    private static final String KY = "22223333-4444-4555-8666-777788889999";

    @Autowired
    private Fagsystem fbs;

    @Autowired
    private Journalblik journal;

    @Autowired
    private JdbcClient jdbc;

    private Forloeb forloeb;
    private String konto;

    @BeforeEach
    void opretKonto() {
        forloeb = fbs.forloeb();
        konto = forloeb.id("a0000000-0000-4000-8000-000000000001");
        assertThat(forloeb.send(OPRET)).contains("ACCEPTERET");
    }

    @Test
    void kontoenKommerTilbageSomDenBlevOprettet() {
        String svar = forloeb.send(HENT);

        assertThat(svar).startsWith("200").contains("ACCEPTERET", "<oir:SagKLEEmne>21.00.00<");
        assertThat(gyldig(svar)).isTrue();
        for (String element : List.of(
                "FordringTekst",
                "DelfordringTekst",
                "FundamentType",
                "ReferenceVaerdi",
                "FordringForfaldsdato",
                "CPRNummer")) {
            assertThat(vaerdier(svar, element))
                    .as(element)
                    .containsExactlyInAnyOrderElementsOf(vaerdier(forloeb.besked(OPRET, 1), element));
        }
    }

    @Test
    void klassensReferencerForbrugsstedOgKonteringKommerTilbage() {
        Forloeb andet = fbs.forloeb();
        String id = "<oir:KlasseIdentifikation>12340000-0000-4000-8000-00000000000";
        String sortiment = "<oir:SortimentBrugervendtNoegle>FBS-2026</oir:SortimentBrugervendtNoegle>";
        String opret = andet.besked(OPRET, 1)
                .replace("<oir:FordringKlasse>", "<oir:FordringKlasse>" + id + "1</oir:KlasseIdentifikation>")
                .replace("</oir:FordringKlasse>", sortiment + "</oir:FordringKlasse>")
                .replaceFirst(
                        "(?=<oir:Haeftelse>)", "<oir:FordringForbrugssted>Havneby Bibliotek</oir:FordringForbrugssted>")
                .replaceFirst(
                        "(?=<oir:DelfordringReference>)",
                        "<oir:DelfordringKontering>" + id + "2</oir:KlasseIdentifikation>"
                                + "<oir:KlasseBrugervendtNoegle>3.32.50</oir:KlasseBrugervendtNoegle>" + sortiment
                                + "</oir:DelfordringKontering>");
        assertThat(fbs.post(opret)).contains("ACCEPTERET");

        String svar = andet.send(HENT);

        assertThat(gyldig(svar)).isTrue();
        for (String element : List.of(
                "KlasseIdentifikation",
                "SortimentBrugervendtNoegle",
                "KlasseBrugervendtNoegle",
                "FordringForbrugssted")) {
            assertThat(vaerdier(svar, element))
                    .as(element)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(vaerdier(opret, element));
        }
    }

    @Test
    void debitorsystemetsRykkergebyrOgRenterStaarVedFordringen() {
        String krav = forloeb.id("c0000000-0000-4000-8000-000000000001");
        tilskriv(krav, "GEOPERI", "100.00", "2026-11-03T10:00:00Z");
        tilskriv(krav, "REOPKOM", "12.50", "2026-11-04T10:00:00Z");

        String svar = forloeb.send(HENT);

        assertThat(vaerdier(svar, "TilskrevetRykkergebyrBeloeb")).containsExactly("100.00");
        assertThat(vaerdier(svar, "TilskrevetRykkergebyrDato")).containsExactly("2026-11-03");
        assertThat(vaerdier(svar, "TilskrevetRenteBeloeb")).containsExactly("12.50");
        assertThat(vaerdier(svar, "DelfordringRestance")).contains("325.00", "180.00");
        assertThat(gyldig(svar)).isTrue();
        assertThat(vaerdier(
                        forloeb.send("forespoergsel/hent-konto-pr-dato", "2026-11-04", "2026-11-02"),
                        "TilskrevetRykkergebyrBeloeb"))
                .isEmpty();
    }

    /** The debtor system has reported a related claim under the fagsystem's through NyMF. */
    private void tilskriv(String krav, String type, String beloeb, String tid) {
        jdbc.sql("""
                        insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol,
                                              saldo, modtaget)
                        select (select max(id) from fordring) + 1000000, f.id, f.familie, f.fordringshaver, :type, 'INDR', :type || f.id, f.hjem,
                               cast(:beloeb as numeric), cast(:beloeb as numeric), cast(:tid as timestamptz)
                        from fordring f where f.id = (select fordring from oir_fordring where identifikation = cast(:krav as uuid))
                        """)
                .param("krav", krav)
                .param("type", type)
                .param("beloeb", beloeb)
                .param("tid", tid)
                .update();
    }

    @Test
    void bevaegelserneStaarVedDelfordringen() {
        forloeb.send("fbs/nedregulering-et-materiale-afleveret");
        String svar = forloeb.send(HENT);

        assertThat(vaerdier(svar, "NedreguleringBeloeb")).containsExactly("180.00");
        assertThat(vaerdier(svar, "DelfordringRestance")).contains("0.00", "325.00");
        assertThat(gyldig(svar)).isTrue();
    }

    @Test
    void enBetalingOgDensAnnulleringStaarSomToDaekninger() {
        forloeb.send("indbetaling/betal-to-delfordringer");
        forloeb.send("indbetaling/annuller");

        String svar = forloeb.send(HENT);

        assertThat(vaerdier(svar, "DaekningBeloeb")).containsExactlyInAnyOrder("200.00", "200.00", "100.00", "100.00");
        assertThat(vaerdier(svar, "TilbagefoertMarkering")).containsExactly("true", "true");
        assertThat(vaerdier(svar, "DelfordringRestance")).contains("325.00", "180.00");
        assertThat(gyldig(svar)).isTrue();
    }

    @Test
    void prDatoTaellerKunDetDerVarSketDaDagenSluttede() {
        forloeb.send("fbs/nedregulering-et-materiale-afleveret");

        assertThat(vaerdier(forloeb.send("forespoergsel/hent-konto-pr-dato"), "DelfordringRestance"))
                .contains("180.00");
        assertThat(vaerdier(
                        forloeb.send("forespoergsel/hent-konto-pr-dato", "2026-11-04", "2026-11-05"),
                        "DelfordringRestance"))
                .doesNotContain("180.00");
    }

    @Test
    void detDerErSendtStaarSomInddrivelse() {
        journal.udfoer(forloeb.id("c0000000-0000-4000-8000-000000000001"));

        assertThat(vaerdier(forloeb.send(HENT), "FordringTilstand")).contains("INDDRIVELSE");
    }

    @Test
    void enOverdragetKontoKanStadigSes() {
        forloeb.send("fbs/overdrag-konto");

        assertThat(forloeb.send(HENT)).contains("ACCEPTERET", "OVERDRAGET");
    }

    @Test
    void etAndetFagsystemSerKontoenIListenMenIkkeIndholdet() {
        assertThat(forloeb.send(HENT, FBS, KY)).contains("AFVIST", "OIR-1103").doesNotContain("0102709998");
        String alene = forloeb.besked("forespoergsel/soeg-cpr", 30).replace(FBS, KY);
        String alle = alene.replace("</oir:CPRNummer>", "</oir:CPRNummer><oir:KunEgne>false</oir:KunEgne>");

        assertThat(vaerdier(fbs.post(alene), "DebitorkontoIdentifikation")).doesNotContain(konto);
        assertThat(vaerdier(fbs.post(alle), "DebitorkontoIdentifikation")).contains(konto);
    }

    @Test
    void enSystemUdenAftaleFaarIntet() {
        assertThat(forloeb.send("forespoergsel/soeg-cpr", FBS, "99999999-3333-4444-8555-666677778888"))
                .contains("AFVIST", "OIR-1103");
    }

    @Test
    void listenBladrer() {
        String[] tre = {konto, ny(), ny()};
        String soeg = forloeb.besked("forespoergsel/soeg-cpr", 40);
        String sidste = soeg.replace(
                "</oir:CPRNummer>",
                "</oir:CPRNummer><oir:FoersteResultat>0</oir:FoersteResultat><oir:MaksimalAntal>500</oir:MaksimalAntal>");
        List<String> alle = vaerdier(fbs.post(sidste), "DebitorkontoIdentifikation");

        assertThat(alle).contains(tre);
        String side = soeg.replace(
                "</oir:CPRNummer>",
                "</oir:CPRNummer><oir:FoersteResultat>" + (alle.size() - 3)
                        + "</oir:FoersteResultat><oir:MaksimalAntal>2</oir:MaksimalAntal>");
        String svar = fbs.post(side);
        assertThat(vaerdier(svar, "DebitorkontoIdentifikation"))
                .containsExactly(alle.get(alle.size() - 3), alle.get(alle.size() - 2));
        assertThat(vaerdier(svar, "FlereResultaterMarkering")).containsExactly("true");
        assertThat(gyldig(svar)).isTrue();
    }

    @Test
    void merEnd500ErEtSkemabrud() {
        String soeg = forloeb.besked("forespoergsel/soeg-cpr", 50)
                .replace("</oir:CPRNummer>", "</oir:CPRNummer><oir:MaksimalAntal>501</oir:MaksimalAntal>");

        assertThat(fbs.post(soeg)).startsWith("200").contains("AFVIST", "OIR-1001");
    }

    @Test
    void restancenErDetDerErUbetaltEfterSidsteRettidigeBetalingsdato() {
        String soeg = forloeb.besked("forespoergsel/soeg-cpr", 60);

        assertThat(restance(fbs.post(soeg))).isEqualTo("735.00");
        forloeb.send("fbs/nedregulering-et-materiale-afleveret");
        assertThat(restance(fbs.post(soeg))).isEqualTo("555.00");
    }

    private String restance(String svar) {
        int fra = svar.indexOf(konto);
        return vaerdier(svar.substring(fra), "Restance").get(0);
    }

    private String ny() {
        Forloeb anden = fbs.forloeb();
        anden.send(OPRET);
        return anden.id("a0000000-0000-4000-8000-000000000001");
    }

    private static List<String> vaerdier(String svar, String element) {
        return Pattern.compile("<oir:" + element + ">([^<]*)")
                .matcher(svar)
                .results()
                .map(fund -> fund.group(1))
                .toList();
    }

    /** Whether the payload follows the contract. */
    private static boolean gyldig(String svar) {
        String krop = svar.substring(svar.indexOf("<oir:"), svar.lastIndexOf("_O>") + 3);
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Kontrakt.DEBITOR_FORESPOERGSEL.xsd())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(krop)));
            return true;
        } catch (org.xml.sax.SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + krop, e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
