package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits behind a claim in høring, and what may pass. */
@MedHoering
class FamilieIHoeringTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    private Sendt opret;

    @BeforeEach
    void fordringIHoering() {
        psrm.nulstil();
        opret = debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
        psrm.ventPaaHoering(opret.aktion());
        debitorsystem.vent(opret.aktion(), "HOERING");
    }

    @Test
    void aktionerVenterOgSendesIOrdenEfterGodkendelsen() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(opret.fordring(), "50.00"));
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(opret.fordring()));
        assertThat(psrm.optagelser(opskriv.aktion())).isEmpty();

        psrm.afgoer(opret.aktion(), "GODKENDT");

        debitorsystem.vent(nedskriv.aktion(), "UDFOERT");
        assertThat(psrm.raekkefoelge())
                .containsExactly(opret.aktion(), opret.aktion(), opskriv.aktion(), nedskriv.aktion());
    }

    @Test
    void enOpskrivningSendtImensRegnesForModtagetSammenMedFordringen() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(opret.fordring(), "50.00"));
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(opret.fordring()));
        psrm.afgoer(opret.aktion(), "GODKENDT");
        debitorsystem.vent(nedskriv.aktion(), "UDFOERT");

        String fordringen = psrm.besked(opret.aktion()).et("DMIFordringModtagelseDato");

        assertThat(psrm.besked(opskriv.aktion()).et("DMIFordringModtagelseDato"))
                .isEqualTo(fordringen);
        assertThat(debitorsystem.kvittering(opskriv.aktion()).et("DMIFordringModtagelseDato"))
                .isEqualTo(fordringen);
        assertThat(psrm.besked(nedskriv.aktion()).et("DMIFordringModtagelseDato"))
                .as("a write-down keeps its own time")
                .isLessThan(fordringen);
    }

    @Test
    void afvisesFordringenFalderAltDerVenterMedNummer428() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(opret.fordring(), Proevefilter.HOERES));
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(opret.fordring()));

        psrm.afgoer(opret.aktion(), "AFVIST");

        for (Sendt aktion : List.of(opskriv, nedskriv)) {
            assertThat(debitorsystem.vent(aktion.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                    .containsExactly("428");
            assertThat(psrm.optagelser(aktion.aktion())).isEmpty();
        }
        assertThat(debitorsystem.kvittering(opskriv.aktion()).et("MFHøringStatusKode"))
                .isEqualTo("AFVIST");
    }

    @Test
    void etTilbagekaldGaarForbiOgFortryderHoeringen() {
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(opret.fordring()));

        Sendt tilbagekald = debitorsystem.send(Krav.tilbagekald(opret.fordring()));

        debitorsystem.vent(tilbagekald.aktion(), "UDFOERT");
        assertThat(debitorsystem.vent(opret.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .contains("931");
        debitorsystem.vent(nedskriv.aktion(), "AFVIST");
        assertThat(psrm.raekkefoelge()).containsExactly(opret.aktion(), tilbagekald.aktion());
    }

    @Test
    void etTilbagekaldVenterMensNogetErUndervejs() {
        psrm.fejl("NEDE", 0);
        psrm.afgoer(opret.aktion(), "GODKENDT");
        Sendt tilbagekald = debitorsystem.send(Krav.tilbagekald(opret.fordring()));

        debitorsystem.vent(tilbagekald.aktion(), "UDFOERT");

        assertThat(psrm.raekkefoelge()).containsExactly(opret.aktion(), opret.aktion(), tilbagekald.aktion());
    }

    @Test
    void fordringenSendesIkkeMensEtTilbagekaldErGaaetForbi() {
        psrm.fejl("TAVS", 3);
        Sendt tilbagekald = debitorsystem.send(Krav.tilbagekald(opret.fordring()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> psrm.optagelser(tilbagekald.aktion()).size() == 1);

        // PSRM has undone the høring by now; an approval that was on its way before that is the case at hand.
        psrm.sig(Psrm.opdatering(opret.aktion(), "HOERING", "GODKENDT", "2026-01-01T00:00:00.000"));

        debitorsystem.vent(tilbagekald.aktion(), "UDFOERT");
        assertThat(psrm.raekkefoelge())
                .as("the create never overtakes the withdrawal under way")
                .containsExactly(opret.aktion(), tilbagekald.aktion());
    }

    @Test
    void enRelateretFordringFoelgerDaHovedfordringenErGodkendt() {
        Sendt begge =
                debitorsystem.send(Krav.opretMedRelateret(debitorsystem.reference("H"), debitorsystem.reference("A")));
        List<String> statusser = begge.svar().alle("MFAktionStatusKode");
        assertThat(statusser).containsExactly("HOERING", "MODTAGET");
        long relateret = Long.parseLong(begge.svar().alle("MFAktionID").get(1));
        psrm.ventPaaHoering(begge.aktion());
        psrm.afgoer(begge.aktion(), "GODKENDT");

        debitorsystem.vent(relateret, "UDFOERT");

        assertThat(psrm.besked(relateret).et("DMIFordringModtagelseDato"))
                .as("not received before its main claim")
                .isEqualTo(psrm.besked(begge.aktion()).et("DMIFordringModtagelseDato"));
    }
}
