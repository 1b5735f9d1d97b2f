package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that are lost or late, and a gateway that dies: heard once, received once. */
@MedHoering
class TabtSvarIHoeringTest {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(20);

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nulstil() {
        psrm.nulstil();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESET_EFTER", "TOM", "RESET_FOER", "HTML200", "NEDE", "FEJL500"})
    void enFejlVedAfsendelsenTilHoeringGiverNetopEnHoering(String fejl) {
        psrm.fejl(fejl, 0);
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        ventPaaTilstand(sendt.aktion(), "HOERING");

        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering");
        assertThat(gentagelser()).as("nothing was sent twice without asking").isZero();

        psrm.afgoer(sendt.aktion(), "GODKENDT");
        debitorsystem.vent(sendt.aktion(), "UDFOERT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESET_EFTER", "RESET_FOER", "HTML200", "NEDE"})
    void enFejlEfterGodkendelsenGiverNetopEnModtagelse(String fejl) {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        ventPaaTilstand(sendt.aktion(), "HOERING");
        psrm.fejl(fejl, 0);
        psrm.afgoer(sendt.aktion(), "GODKENDT");

        debitorsystem.vent(sendt.aktion(), "UDFOERT");

        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
        assertThat(gentagelser()).isZero();
    }

    @Test
    void afgoerelsenKommerFoerSvaretErBogfoert() {
        psrm.langsom(3);
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        assertThat(tilstand(sendt.aktion())).isEqualTo("SENDES");
        psrm.rask();

        psrm.afgoer(sendt.aktion(), "GODKENDT");

        debitorsystem.vent(sendt.aktion(), "UDFOERT");
        await("the late answer")
                .atMost(TAALMODIGHED)
                .until(() -> jdbc.sql("select count(*) from forsoeg where aktion = :id")
                                .param("id", sendt.aktion())
                                .query(Long.class)
                                .single()
                        == 2);
        assertThat(debitorsystem.status(sendt.aktion())).isEqualTo("UDFOERT");
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
    }

    @Test
    void enGatewayDerDoedeMidtIAfsendelsenTagesOpVedAtSpoerge() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        ventPaaTilstand(sendt.aktion(), "HOERING");

        doedMens(sendt.aktion());

        ventPaaTilstand(sendt.aktion(), "HOERING");
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering");
        assertThat(gentagelser()).isZero();
        psrm.afgoer(sendt.aktion(), "GODKENDT");
        debitorsystem.vent(sendt.aktion(), "UDFOERT");
    }

    @Test
    void afgoerelsenNaarFremMensUdfaldetAfAfsendelsenErUkendt() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        ventPaaTilstand(sendt.aktion(), "HOERING");
        doedMens(sendt.aktion());

        psrm.afgoer(sendt.aktion(), "FORTRUDT");

        assertThat(debitorsystem.vent(sendt.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .isSubsetOf("931", "930", "902")
                .isNotEmpty();
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering");
    }

    @Test
    void fristenForForsoegTaellesFraFoersteForsoegOgIkkeFraModtagelsen() {
        Sendt sendt = sendTilHoering();
        psrm.ventPaaHoering(sendt.aktion());
        ventPaaTilstand(sendt.aktion(), "HOERING");
        jdbc.sql(
                        "update aktion set modtaget = modtaget - interval '20 days', foerste_forsoeg = modtaget - interval '20 days'"
                                + " where id = :id")
                .param("id", sendt.aktion())
                .update();
        psrm.fejl("NEDE", 0);

        psrm.afgoer(sendt.aktion(), "GODKENDT");

        debitorsystem.vent(sendt.aktion(), "UDFOERT");
    }

    /** As another node left it: leased, sent to PSRM, and never booked. */
    private void doedMens(long aktion) {
        jdbc.sql("""
                        update aktion set tilstand = 'SENDES', node = 'en-anden', laas_udloeber = now() - interval '1 second'
                        where id = :id
                        """).param("id", aktion).update();
        jdbc.sql("update hoering set begyndt = null where aktion = :id")
                .param("id", aktion)
                .update();
    }

    private Sendt sendTilHoering() {
        return debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
    }

    private void ventPaaTilstand(long aktion, String ventet) {
        await().atMost(TAALMODIGHED).until(() -> tilstand(aktion).equals(ventet));
    }

    private String tilstand(long aktion) {
        return jdbc.sql("select tilstand from aktion where id = :id")
                .param("id", aktion)
                .query(String.class)
                .single();
    }

    private long gentagelser() {
        return psrm.afviste600();
    }
}
