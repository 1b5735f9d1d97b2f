package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import dk.snitflade.gateway.journal.OprettelseLager;
import dk.snitflade.gateway.journal.OprettelseLager.Stand;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A fagsystem may change or end a claim that has not left; one that Gældsstyrelsen has heard has. */
@MedHoering
class UsendtFordringTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @Autowired
    private OprettelseLager oprettelser;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private JdbcClient jdbc;

    private Sendt sendt;

    @BeforeEach
    void godkendtMenIkkeSendtVidere() {
        psrm.nulstil();
        sendt = debitorsystem.send(Krav.opret(debitorsystem.reference("H")));
        psrm.ventPaaHoering(sendt.aktion());
        debitorsystem.ventHoering(sendt.aktion(), "AFVENTERFORDRINGSHAVER");
        psrm.afgoer(sendt.aktion(), "GODKENDT");
        debitorsystem.vent(sendt.aktion(), "UDFOERT");
        jdbc.sql("update aktion set tilstand = 'KLAR', forfalder = now() + interval '1 day' where id = :id")
                .param("id", sendt.aktion())
                .update();
    }

    @AfterEach
    void ryd() {
        jdbc.sql("update aktion set tilstand = 'UDFOERT' where id = :id")
                .param("id", sendt.aktion())
                .update();
    }

    @Test
    void enHoertFordringErSendt() {
        assertThat(oprettelser.stand(Set.of(sendt.fordring()))).containsEntry(sendt.fordring(), Stand.SENDT);
    }

    @Test
    void denKanHverkenAendresEllerStandses() {
        transaktion.executeWithoutResult(status -> {
            assertThat(oprettelser.ret(sendt.fordring(), UnaryOperator.identity()))
                    .isFalse();
            assertThat(oprettelser.stands(sendt.fordring(), "Annulleret", Instant.EPOCH))
                    .isFalse();
        });
    }

    @Test
    void foerPsrmHarDenKanDenStandses() {
        jdbc.sql("update hoering set begyndt = null, status = 'AFVENTERFORDRINGSHAVER' where aktion = :id")
                .param("id", sendt.aktion())
                .update();

        transaktion.executeWithoutResult(
                status -> assertThat(oprettelser.stands(sendt.fordring(), "Annulleret", Instant.EPOCH))
                        .isTrue());

        assertThat(debitorsystem.kvittering(sendt.aktion()).et("MFHøringStatusKode"))
                .isEqualTo("FORTRUDT");
    }
}
