package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new claim that must be heard, from the first answer to the last receipt. */
@MedHoering
class HoeringsforloebTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @BeforeEach
    void nulstil() {
        psrm.nulstil();
    }

    @Test
    void afsenderenFaarHOERINGMedDetSamme() {
        Sendt sendt = sendTilHoering();

        assertThat(sendt.svar().et("MFAktionStatusKode")).isEqualTo("HOERING");
        assertThat(sendt.fordring()).as("has its claim id").isPositive();
    }

    @Test
    void kvitteringenVisesMedHoeringsstatusOgBrudteRegler() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());

        Soap kvittering = debitorsystem.vent(sendt.aktion(), "HOERING");

        assertThat(kvittering.et("MFHøringStatusKode")).isEqualTo("AFVENTERFORDRINGSHAVER");
        assertThat(kvittering.alle("MFHøringRegelNummer")).containsExactly(Proevefilter.REGEL, "R_4_2");
        assertThat(kvittering.alle("MFHøringRegelTekst")).contains(Proevefilter.SAETNING);
        assertThat(kvittering.alle("MFAktionAfvistNummer")).isEmpty();
    }

    @Test
    void kvitteringenErDenSammeIOio() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());

        Soap kvittering = debitorsystem.kvitteringIOio(sendt.aktion());

        assertThat(kvittering.et("ModtagFordringAktionStatusKode")).isEqualTo("HOERING");
        assertThat(kvittering.et("ModtagFordringHoeringStatusKode")).isEqualTo("AFVENTERFORDRINGSHAVER");
        assertThat(kvittering.alle("ModtagFordringHoeringRegelNummer")).containsExactly("R_2_3", "R_4_2");
    }

    @Test
    void psrmFaarAktionenOgReglerneIHoeringOgIntetTilModtagelse() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());

        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering");
        assertThat(psrm.besked(sendt.aktion()).alle("MFHøringRegelNummer")).containsExactly("R_2_3", "R_4_2");
    }

    @Test
    void enGodkendtFordringModtagesUnderSammeIdDaDenBlevGodkendt() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        LocalDateTime foer = LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).minusSeconds(1);
        psrm.afgoer(sendt.aktion(), "GODKENDT");

        Soap kvittering = debitorsystem.vent(sendt.aktion(), "UDFOERT");

        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
        assertThat(kvittering.et("MFHøringStatusKode")).isEqualTo("GODKENDT");
        String modtaget = psrm.besked(sendt.aktion()).et("DMIFordringModtagelseDato");
        assertThat(LocalDateTime.parse(modtaget)).isAfter(foer);
        assertThat(kvittering.alle("DMIFordringModtagelseDato")).containsExactly(modtaget);
    }

    @Test
    void mensGaeldsstyrelsenSerPaaDenErDenStadigIHoering() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        psrm.afgoer(sendt.aktion(), "AFVENTERRIM");

        debitorsystem.ventHoering(sendt.aktion(), "AFVENTERRIM");

        assertThat(debitorsystem.status(sendt.aktion())).isEqualTo("HOERING");
    }

    @Test
    void enAfvistFordringErAfvistMedEgetNummerOgGaeldsstyrelsensOrd() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        psrm.afgoer(sendt.aktion(), "{\"afgoerelse\":\"AFVIST\",\"tekst\":\"Kravet er forældet\"}", 202);

        Soap kvittering = debitorsystem.vent(sendt.aktion(), "AFVIST");

        assertThat(kvittering.alle("MFAktionAfvistNummer")).containsExactly("930", "902");
        assertThat(kvittering.alle("MFAktionAfvistTekst")).contains("Kravet er forældet");
        assertThat(kvittering.et("MFHøringStatusKode")).isEqualTo("AFVIST");
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering");
    }

    @Test
    void enFortrudtFordringErAfvistOgKanSendesRettet() {
        String reference = debitorsystem.reference("H");
        Sendt sendt = debitorsystem.send(Krav.opret(reference));
        psrm.ventPaaHoering(sendt.aktion());
        assertThat(debitorsystem.send(Krav.opret(reference)).svar().alle("MFAktionAfvistNummer"))
                .as("blocked while it is heard")
                .containsExactly("486");

        psrm.afgoer(sendt.aktion(), "FORTRUDT");

        assertThat(debitorsystem.vent(sendt.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .containsExactly("931");
        assertThat(debitorsystem.send(Krav.opret(reference)).svar().et("MFAktionStatusKode"))
                .isEqualTo("HOERING");
    }

    @Test
    void enGentagetLeveranceFaarDetFoersteSvar() {
        String krav = Krav.opret(debitorsystem.reference("H"));
        Sendt sendt = debitorsystem.send(krav);
        psrm.ventPaaHoering(sendt.aktion());
        psrm.afgoer(sendt.aktion(), "GODKENDT");
        debitorsystem.vent(sendt.aktion(), "UDFOERT");

        Sendt igen = debitorsystem.send(sendt.leverance(), krav);

        assertThat(igen.aktion()).isEqualTo(sendt.aktion());
        assertThat(igen.svar().et("MFAktionStatusKode")).isEqualTo("HOERING");
        assertThat(igen.svar().et("DMIFordringModtagelseDato"))
                .isEqualTo(sendt.svar().et("DMIFordringModtagelseDato"));
    }

    private Sendt sendTilHoering() {
        return debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
    }
}
