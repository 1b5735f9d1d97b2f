package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Descriptive corrections, and what hangs on a party (oir.md 3.3). */
@MedOeirdoer
class RettelseTest {

    private static final String HOVED = "ky/tilstand-klage";
    private static final String HENT = "forespoergsel/hent-konto-med-bevaegelser";
    private static final String FBS = "11112222-3333-4444-8555-666677778888";
    private static final String KY = "22223333-4444-4555-8666-777788889999";

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
        assertThat(forloeb.tilfoej(
                        HOVED,
                        "<oir:Administrator><oir:PartIdentifikation>b0000000-0000-4000-8000-000000000013</oir:PartIdentifikation>"
                                + "<oir:CPRNummer>0505839995</oir:CPRNummer>"
                                + "<oir:AdministratorRolle>VAERGE</oir:AdministratorRolle></oir:Administrator>"
                                + adresse("11") + adresse("12") + adresse("13") + rykkere("11") + rykkere("12")
                                + rykkere("13")))
                .contains("ACCEPTERET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "ansvarlig", "medhaefter"})
    void enAdresseAfsluttesEnGang(String rolle) {
        assertThat(konto().split("<oir:GaeldendeAdresse>")).hasSize(4);

        assertThat(forloeb.send("ky/afslut-adresse-" + rolle)).contains("ACCEPTERET");

        assertThat(konto().split("<oir:GaeldendeAdresse>")).hasSize(3);
        assertThat(forloeb.send("ky/afslut-adresse-" + rolle)).contains("AFVIST", "OIR-2001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "ansvarlig", "medhaefter"})
    void etAbonnementAfsluttesEnGang(String rolle) {
        assertThat(forloeb.send("ky/afslut-abonnement-" + rolle)).contains("ACCEPTERET");

        assertThat(konto()).containsOnlyOnce("<oir:TilDato>2026-11-05<");
        assertThat(forloeb.send("ky/afslut-abonnement-" + rolle)).contains("AFVIST", "OIR-2001");
    }

    @Test
    void slutFoerStartAfvises() {
        assertThat(forloeb.send("ky/afslut-adresse-ansvarlig", ">2026-11-05<", ">2025-01-01<"))
                .contains("AFVIST", "OIR-2104");
        assertThat(forloeb.send("ky/afslut-abonnement-ansvarlig", ">2026-11-05<", ">2025-01-01<"))
                .contains("AFVIST", "OIR-2104");
    }

    @Test
    void enPartIEnAndenRolleKendesIkkeISin() {
        assertThat(forloeb.send("ky/afslut-adresse-ansvarlig", "000000000011</oir:Part", "000000000012</oir:Part"))
                .contains("AFVIST", "OIR-2001");
    }

    @Test
    void kontoenKanBeskrivesOm() {
        assertThat(forloeb.send("ky/ret-konto")).contains("ACCEPTERET");

        assertThat(konto()).contains("KY-KONTO-11", "KY-2026-4711", "Tilbagebetaling, to hæftere");
    }

    @Test
    void enDomFoerAfsendelseKommerMedIBeskeden() {
        assertThat(forloeb.send("ky/ret-fordring-dom")).contains("ACCEPTERET");

        var data = journal.seneste(krav).aktion().data();
        assertThat(data.beskrivelse()).isEqualTo("Tilbagebetaling af hjælp, stadfæstet ved dom");
        assertThat(data.haeftelser()).extracting(Haeftelse::dom).containsOnly(true);
        assertThat(data.haeftelser())
                .extracting(del -> del.foraeldelse().toString())
                .containsOnly("2036-09-15");
        assertThat(konto()).contains("stadfæstet ved dom", "DOM", "nr. 1");
    }

    @Test
    void enRettelseEfterAfsendelseGaelderHerOgSigesMedEtAdvis() {
        journal.udfoer(krav);

        assertThat(forloeb.send("ky/ret-fordring-dom")).contains("ACCEPTERET", "OIR-A303");

        assertThat(journal.aktioner(krav)).hasSize(1);
        assertThat(konto()).contains("stadfæstet ved dom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky/ret-fordring-dom", "ky/ret-konto", "ky/afslut-adresse-ansvarlig"})
    void etAndetFagsystemKanIntetRette(String eksempel) {
        assertThat(forloeb.send(eksempel, KY, FBS)).contains("AFVIST", "OIR-1103");
    }

    @Test
    void danskeBogstaverOgFremmedeNavnerumTagesForAlle() {
        List<String> svar = List.of(
                dansk("ky/afslut-adresse-ansvarlig", 71),
                dansk("ky/afslut-abonnement-medhaefter", 72),
                dansk("ky/ret-fordring-dom", 73),
                dansk("forespoergsel/soeg-cpr", 74),
                dansk("indbetaling/soeg-cpr", 75));

        assertThat(svar).allSatisfy(et -> assertThat(et).contains("ACCEPTERET"));
    }

    private String dansk(String eksempel, int nr) {
        return ky.post(forloeb.besked(eksempel, nr)
                .replace("urn:kombit:oir:1.0", "http://www.kombit.dk/2017/01/01/")
                .replace("Gaeldende", "Gældende")
                .replace("Medhaefter", "Medhæfter")
                .replace("Soeg", "Søg")
                .replace("Afgoerelse", "Afgørelse"));
    }

    private String konto() {
        return ky.post(forloeb.besked(HENT, 90)
                .replace(FBS, KY)
                .replace(
                        forloeb.id("a0000000-0000-4000-8000-000000000001"),
                        forloeb.id("a0000000-0000-4000-8000-000000000011")));
    }

    private static String adresse(String part) {
        return "<oir:GaeldendeAdresse><oir:PartIdentifikation>b0000000-0000-4000-8000-0000000000" + part
                + "</oir:PartIdentifikation><oir:Adresselinje1>Havnegade 1</oir:Adresselinje1>"
                + "<oir:Adresselinje2>9999 Havneby</oir:Adresselinje2><oir:Landekode>DK</oir:Landekode>"
                + "<oir:FraDato>2026-01-01</oir:FraDato></oir:GaeldendeAdresse>";
    }

    private static String rykkere(String part) {
        return "<oir:Materialeabonnement><oir:PartIdentifikation>b0000000-0000-4000-8000-0000000000" + part
                + "</oir:PartIdentifikation><oir:MaterialeType>RYKKER</oir:MaterialeType>"
                + "<oir:FraDato>2026-01-01</oir:FraDato></oir:Materialeabonnement>";
    }
}
