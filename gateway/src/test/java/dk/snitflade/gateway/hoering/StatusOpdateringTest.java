package dk.snitflade.gateway.hoering;

import static dk.snitflade.gateway.hoering.Psrm.opdatering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import dk.snitflade.wsdl.Stier;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PSRM's word, as it may come: twice, late, about the wrong action, against itself. */
@MedHoering
class StatusOpdateringTest {

    private static final String SENERE = "2036-01-01T00:00:00.000";

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tolkning tolkning;

    @Autowired
    private Porte porte;

    @BeforeEach
    void nulstil() {
        psrm.nulstil();
    }

    @Test
    void sammeOrdFlereGangeHarVirkningEnGang() {
        Sendt sendt = iHoering();

        psrm.afgoer(sendt.aktion(), "{\"afgoerelse\":\"GODKENDT\",\"gange\":5}", 202);

        debitorsystem.vent(sendt.aktion(), "UDFOERT");
        psrm.ventPaaKvitteringer();
        altErTolket();
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
        assertThat(haendelser(sendt.aktion(), "Høringen er godkendt")).isEqualTo(1);
        assertThat(debitorsystem.status(sendt.aktion())).isEqualTo("UDFOERT");
    }

    @Test
    void etAeldreOrdEfterEtNyereAendrerIntet() {
        Sendt sendt = iHoering();
        psrm.afgoer(sendt.aktion(), "GODKENDT");
        debitorsystem.vent(sendt.aktion(), "UDFOERT");

        psrm.sig(opdatering(sendt.aktion(), "HOERING", "AFVENTERRIM", "2026-01-01T00:00:00.000"));
        psrm.sig(opdatering(sendt.aktion(), "MODTAGET", "", "2026-01-01T00:00:00.000"));
        altErTolket();

        assertThat(debitorsystem.kvittering(sendt.aktion()).et("MFHøringStatusKode"))
                .isEqualTo("GODKENDT");
        assertThat(debitorsystem.status(sendt.aktion())).isEqualTo("UDFOERT");
    }

    @Test
    void etOrdOmEnUkendtAktionKvitteresOgLaeggesTilOperatoeren() {
        Sendt sendt = iHoering();

        Soap svar = psrm.sig(
                opdatering(999999, "UDFOERT", "", SENERE),
                opdatering(sendt.aktion(), "HOERING", "AFVENTERRIM", SENERE));

        assertThat(svar.status()).isEqualTo(200);
        debitorsystem.ventHoering(sendt.aktion(), "AFVENTERRIM");
        assertThat(jdbc.sql("select fejl from kvittering_raa where fejl is not null order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("999999");
    }

    @Test
    void modsigerPsrmEnGodkendelseLiggerAktionenHosOperatoerenMedBeggeTekster() {
        Sendt sendt = iHoering();
        tolkning.mensDenHviler(() -> {
            psrm.sig(opdatering(sendt.aktion(), "HOERING", "GODKENDT", SENERE));
            psrm.sig(opdatering(sendt.aktion(), "AFVIST", "AFVIST", SENERE));
        });

        ventPaaOperatoer(sendt.aktion());
        assertThat(venterPaa(sendt.aktion())).contains("Modstridende svar", "høring GODKENDT", "AFVIST, høring AFVIST");
    }

    @Test
    void modsigerPsrmEtUdfaldAabnesAktionenForOperatoeren() {
        Sendt sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        debitorsystem.vent(sendt.aktion(), "UDFOERT");

        psrm.sig(opdatering(sendt.aktion(), "AFVIST", "", SENERE));
        psrm.sig(opdatering(sendt.aktion(), "AFVIST", "", SENERE));

        ventPaaOperatoer(sendt.aktion());
        altErTolket();
        assertThat(venterPaa(sendt.aktion())).contains("Før: UDFOERT", "Nu: AFVIST");
        assertThat(debitorsystem.status(sendt.aktion())).as("no longer final").isEqualTo("MODTAGET");
    }

    @Test
    void psrmMaaSvareMODTAGETNuOgSigeUdfaldetSenere() {
        psrm.senere();
        Sendt udfoeres = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        Sendt afvises = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tilstand(udfoeres.aktion()).equals("SENDT")
                        && tilstand(afvises.aktion()).equals("SENDT"));

        psrm.afslut(udfoeres.aktion(), "{\"status\":\"UDFOERT\",\"gange\":2}");
        psrm.afslut(afvises.aktion(), "{\"status\":\"AFVIST\",\"nummer\":550,\"tekst\":\"Stamdata mangler\"}");

        debitorsystem.vent(udfoeres.aktion(), "UDFOERT");
        assertThat(debitorsystem.vent(afvises.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .containsExactly("550");
    }

    @Test
    void saldoOgRenteVedEtTilbagekaldStaarIKvitteringenNaarPsrmSigerDem() {
        Sendt fordring = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        debitorsystem.vent(fordring.aktion(), "UDFOERT");
        psrm.senere();
        Sendt tilbagekald = debitorsystem.send(Krav.tilbagekald(fordring.fordring()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tilstand(tilbagekald.aktion()).equals("SENDT"));

        psrm.afslut(tilbagekald.aktion(), "{\"status\":\"UDFOERT\",\"gange\":2}");

        Soap kvittering = debitorsystem.vent(tilbagekald.aktion(), "UDFOERT");
        assertThat(kvittering.alle("DMIFordringBeløb")).hasSize(2);
        assertThat(kvittering.tekst()).contains("UdførtRenteStruktur");
    }

    @Test
    void ordetGemmesOgKvitteresFoerDetTolkes() {
        Sendt sendt = iHoering();
        tolkning.mensDenHviler(() -> {
            Soap svar = psrm.sig(opdatering(sendt.aktion(), "AFVIST", "FORTRUDT", SENERE));

            assertThat(svar.et("ServiceID")).isEqualTo("ModtagStatusOpdatering");
            assertThat(svar.et("TransaktionsID")).isNotBlank();
            assertThat(debitorsystem.status(sendt.aktion())).isEqualTo("HOERING");
        });
        debitorsystem.vent(sendt.aktion(), "AFVIST");
    }

    @Test
    void etOrdDerIkkeFoelgerSkemaetAfvisesOgGemmesIkke() {
        long foer = raa();

        Soap svar = psrm.sig(opdatering(1, "UDFOERT", "TILLADT", SENERE));

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.tekst()).contains("Client", "følger ikke skemaet");
        assertThat(raa()).isEqualTo(foer);
    }

    @Test
    void kontraktenHentesHvorOrdetSiges() {
        Soap wsdl = Soap.kald(porte.soap(), "GET", Stier.MODTAG_STATUS_OPDATERING + "?wsdl", null);

        assertThat(wsdl.status()).isEqualTo(200);
        assertThat(wsdl.tekst())
                .contains("ModtagStatusOpdateringServicePort12", porte.soap() + Stier.MODTAG_STATUS_OPDATERING);
    }

    private Sendt iHoering() {
        Sendt sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
        psrm.ventPaaHoering(sendt.aktion());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tilstand(sendt.aktion()).equals("HOERING"));
        return sendt;
    }

    private void ventPaaOperatoer(long aktion) {
        await().atMost(Duration.ofSeconds(20)).until(() -> tilstand(aktion).equals("MANUEL"));
    }

    private void altErTolket() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from kvittering_raa where behandlet is null")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private String tilstand(long aktion) {
        return jdbc.sql("select tilstand from aktion where id = :id")
                .param("id", aktion)
                .query(String.class)
                .single();
    }

    private String venterPaa(long aktion) {
        return jdbc.sql("select venter_paa from aktion where id = :id")
                .param("id", aktion)
                .query(String.class)
                .single();
    }

    private long haendelser(long aktion, String tekst) {
        return jdbc.sql("select count(*) from haendelse where aktion = :id and tekst = :tekst")
                .param("id", aktion)
                .param("tekst", tekst)
                .query(Long.class)
                .single();
    }

    private long raa() {
        return jdbc.sql("select count(*) from kvittering_raa").query(Long.class).single();
    }
}
