package dk.snitflade.gateway.underretning;

import static dk.snitflade.gateway.underretning.Proevekilde.afregning;
import static dk.snitflade.gateway.underretning.Proevekilde.afskrivning;
import static dk.snitflade.gateway.underretning.Proevekilde.allokering;
import static dk.snitflade.gateway.underretning.Proevekilde.retur;
import static dk.snitflade.gateway.underretning.Proevekilde.udligning;
import static dk.snitflade.gateway.underretning.Underretninger.alle;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a notification does to the claim it is about, whatever it came with and however often. */
@MedHelGateway
@Import(Proevehentning.class)
class VirkningTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    private final long haver = Gatewaydata.nyHaver();
    private final Proeveur ur = new Proeveur(NU);
    private int nummer;

    @Autowired
    private Proevehentning hentning;

    @Autowired
    private Underretningsbog bog;

    private long fordring;

    @BeforeEach
    void nyFordring() {
        hentning.forfra();
        fordring = hentning.fordring(haver);
    }

    /** As one fetch brings them. */
    private void hent(String... strukturer) {
        Proevekilde psrm = new Proevekilde(Maal.PSRM);
        for (String struktur : strukturer) {
            psrm.har(haver, haver + "-" + ++nummer, NU.minusSeconds(60), struktur);
        }
        hentning.forfra();
        hentning.hent(ur, psrm);
    }

    @Test
    void daekningGoerFordringenMindre() {
        hent(udligning(fordring, "325.50", "1", ""), udligning(fordring, "100.00", "2", ""));

        assertThat(hentning.saldo(fordring)).isEqualTo("574.50");
    }

    @Test
    void enAllokeringTaellerKunMedSinHovedstol() {
        hent(allokering(fordring, "300.00", "25.00", "1", false));

        assertThat(hentning.saldo(fordring)).isEqualTo("700.00");
    }

    @Test
    void enOphaevetDaekningGoerDenStoerreIgen() {
        hent(allokering(fordring, "300.00", "25.00", "1", false), allokering(fordring, "300.00", "25.00", "1", true));

        assertThat(hentning.saldo(fordring)).isEqualTo("1000.00");
    }

    @Test
    void enFordringskorrektionErBogfoertDaDenBlevUdfoert() {
        hent(udligning(fordring, "-125.50", "1", "FORDKORR"));

        assertThat(hentning.saldo(fordring)).isEqualTo("1000.00");
    }

    @Test
    void afregningenAfEnBetalingDerErFortaltTaellerIkkeIgen() {
        hent(udligning(fordring, "325.00", "1", ""), afregning(fordring, "325.00", "1"));
        assertThat(hentning.saldo(fordring)).isEqualTo("675.00");

        hent(afregning(fordring, "50.00", "2"));
        assertThat(hentning.saldo(fordring)).isEqualTo("625.00");

        hent(udligning(fordring, "50.00", "2", ""));
        assertThat(hentning.saldo(fordring)).isEqualTo("625.00");
    }

    @Test
    void toDaekningerAfSammeBetalingOgEnAfregningAfBeggeErTo() {
        hent(
                udligning(fordring, "10.00", "1", ""),
                udligning(fordring, "10.00", "1", ""),
                afregning(fordring, "10.00", "1"),
                afregning(fordring, "10.00", "1"));

        assertThat(hentning.saldo(fordring)).isEqualTo("980.00");
    }

    @Test
    void afskrivningGoerDenMindreOgReturGoerDenReturneret() {
        hent(afskrivning(fordring, "400.00"));
        assertThat(hentning.saldo(fordring)).isEqualTo("600.00");
        assertThat(hentning.returneret(fordring)).isFalse();

        hent(retur(fordring));
        assertThat(hentning.returneret(fordring)).isTrue();
    }

    @Test
    void sammeNummerMedAndetIndholdTaellerIkkeMenSesAfEnOperatoer() {
        hent(udligning(fordring, "10.00", "1", ""));
        nummer--;
        hent(udligning(fordring, "99.00", "1", ""));

        assertThat(hentning.saldo(fordring)).isEqualTo("990.00");
        assertThat(hentning.noter(haver))
                .containsExactly("Nummeret er hentet før med andet indhold; det første gælder");
        assertThat(bog.hent(alle(haver)).poster()).hasSize(1);
    }

    @Test
    void enUkendtFordringGivesVidereOgSesAfEnOperatoer() {
        hent(udligning(7, "10.00", "1", ""));

        assertThat(hentning.noter(haver))
                .containsExactly("Fordring 7 hos fordringshaver " + haver + " er ikke sendt herfra");
        assertThat(bog.hent(alle(haver)).poster()).hasSize(1);
    }

    @Test
    void enAndensFordringRoeresIkke() {
        long andens = hentning.fordring(Gatewaydata.nyHaver());
        hent(udligning(andens, "10.00", "1", ""));

        assertThat(hentning.saldo(andens)).isEqualTo("1000.00");
        assertThat(hentning.noter(haver)).hasSize(1);
    }

    @Test
    void hvadDerIkkeFoelgerSkemaetStopperIkkeDetNaeste() {
        hent("<s:MFUnderretReturStruktur/>", udligning(fordring, "10.00", "1", ""));

        assertThat(hentning.noter(haver)).singleElement().asString().contains("følger ikke skemaet");
        assertThat(hentning.saldo(fordring)).isEqualTo("990.00");
    }
}
