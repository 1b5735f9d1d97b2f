package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PSRM tells may be lost on the way: then it is asked. */
@MedHoering
class TabtSkubTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nulstil() {
        psrm.nulstil();
        psrm.skubGaarTabt();
    }

    private void ventPaa(long aktion, String tilstand) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select tilstand from aktion where id = :id")
                        .param("id", aktion)
                        .query(String.class)
                        .single()
                        .equals(tilstand));
    }

    @Test
    void udfaldetHentes() {
        psrm.senere();
        Sendt udfoeres = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        Sendt afvises = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        ventPaa(udfoeres.aktion(), "SENDT");
        ventPaa(afvises.aktion(), "SENDT");
        psrm.afslut(udfoeres.aktion(), "{\"status\":\"UDFOERT\"}");
        psrm.afslut(afvises.aktion(), "{\"status\":\"AFVIST\",\"nummer\":509,\"tekst\":\"Ukendt\"}");

        debitorsystem.vent(udfoeres.aktion(), "UDFOERT");
        assertThat(debitorsystem.vent(afvises.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .containsExactly("509");
    }

    @Test
    void enGodkendtHoeringHentesOgFordringenModtages() {
        Sendt sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
        psrm.ventPaaHoering(sendt.aktion());
        psrm.afgoer(sendt.aktion(), "GODKENDT");

        debitorsystem.vent(sendt.aktion(), "UDFOERT");
        assertThat(psrm.optagelser(sendt.aktion())).containsExactly("ModtagHoering", "ModtagFordringAktion");
    }

    @Test
    void enAfvistHoeringHentes() {
        Sendt sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
        psrm.ventPaaHoering(sendt.aktion());
        psrm.afgoer(sendt.aktion(), "{\"afgoerelse\":\"AFVIST\",\"tekst\":\"Kravet er forældet\"}", 202);

        assertThat(debitorsystem.vent(sendt.aktion(), "AFVIST").alle("MFAktionAfvistNummer"))
                .containsExactly("930", "902");
    }

    @Test
    void etHentetSvarDerIntetNytSigerGemmesIkke() {
        psrm.senere();
        Sendt sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("A")));
        ventPaa(sendt.aktion(), "SENDT");
        jdbc.sql("delete from kvittering_raa").update();
        long foer = spurgt();

        await().atMost(Duration.ofSeconds(20)).until(() -> spurgt() > foer + 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from kvittering_raa")
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    /** Raw rows are numbered also when they are not kept. */
    private long spurgt() {
        return jdbc.sql("select last_value from kvittering_raa_id_seq")
                .query(Long.class)
                .single();
    }
}
