package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An increase that must be heard, on a claim that is received already. */
@MedHoering
class OpskrivningIHoeringTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    private long fordring;

    @BeforeEach
    void fordringHosPsrm() {
        psrm.nulstil();
        Sendt opret = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        debitorsystem.vent(opret.aktion(), "UDFOERT");
        fordring = opret.fordring();
    }

    @Test
    void enGodkendtOpskrivningModtages() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(fordring, Proevefilter.HOERES));
        assertThat(opskriv.svar().et("MFAktionStatusKode")).isEqualTo("HOERING");
        psrm.ventPaaHoering(opskriv.aktion());
        psrm.afgoer(opskriv.aktion(), "GODKENDT");

        debitorsystem.vent(opskriv.aktion(), "UDFOERT");

        assertThat(psrm.optagelser(opskriv.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
    }

    @Test
    void enAfvistOpskrivningTagerIkkeFordringenMedSig() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(fordring, Proevefilter.HOERES));
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(fordring));
        psrm.ventPaaHoering(opskriv.aktion());
        assertThat(debitorsystem.status(nedskriv.aktion())).isEqualTo("MODTAGET");

        psrm.afgoer(opskriv.aktion(), "AFVIST");

        debitorsystem.vent(opskriv.aktion(), "AFVIST");
        debitorsystem.vent(nedskriv.aktion(), "UDFOERT");
    }

    @Test
    void enFordringKanTilbagekaldesMensOpskrivningenHoeres() {
        Sendt opskriv = debitorsystem.send(Krav.opskriv(fordring, Proevefilter.HOERES));
        Sendt nedskriv = debitorsystem.send(Krav.nedskriv(fordring));
        psrm.ventPaaHoering(opskriv.aktion());

        Sendt tilbagekald = debitorsystem.send(Krav.tilbagekald(fordring));

        debitorsystem.vent(tilbagekald.aktion(), "UDFOERT");
        debitorsystem.vent(opskriv.aktion(), "AFVIST");
        debitorsystem.vent(nedskriv.aktion(), "UDFOERT");
        assertThat(psrm.raekkefoelge()).endsWith(opskriv.aktion(), tilbagekald.aktion(), nedskriv.aktion());
    }
}
