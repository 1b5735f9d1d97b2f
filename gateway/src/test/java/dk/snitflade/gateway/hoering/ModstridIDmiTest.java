package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.hoering.Debitorsystem.Sendt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** DMI's receipts are weighed like PSRM's words: a contradiction is an operator's, and never passed over. */
@MedHoering
class ModstridIDmiTest {

    @Autowired
    private Debitorsystem debitorsystem;

    @Autowired
    private Psrm psrm;

    @Autowired
    private JdbcClient jdbc;

    private long aktion;

    @BeforeEach
    void udfoertIDmi() {
        psrm.nulstil();
        Sendt sendt =
                debitorsystem.send(Krav.opret(debitorsystem.reference("D")).replace(">INDR<", ">MODR<"));
        aktion = sendt.aktion();
        debitorsystem.vent(aktion, "UDFOERT");
    }

    /** As if DMI had answered so when it was asked. */
    private void dmiSvarer(long id, String status) {
        String svar = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                + "<x:HentKvittering_O xmlns:x=\"urn:snitflade:exmf:1.0\""
                + " xmlns:s=\"http://skat.dk/begrebsmodel/2009/01/15/\"><s:Kontekst/><x:KvitteringSamling><x:Kvittering>"
                + "<s:MFLeveranceID>1</s:MFLeveranceID><s:MFAktionStruktur><s:MFAktionID>" + id
                + "</s:MFAktionID><s:MFAktionStatusKode>" + status + "</s:MFAktionStatusKode>"
                + "<s:MFAktionStatusÆndretDato>2026-11-25T10:00:00.000</s:MFAktionStatusÆndretDato>"
                + "<s:AfvistÅrsagSamling><s:MFAktionAfvistStruktur><s:MFAktionAfvistNummer>509</s:MFAktionAfvistNummer>"
                + "<s:MFAktionAfvistTekst>Ukendt</s:MFAktionAfvistTekst></s:MFAktionAfvistStruktur></s:AfvistÅrsagSamling>"
                + "</s:MFAktionStruktur></x:Kvittering></x:KvitteringSamling></x:HentKvittering_O></e:Body></e:Envelope>";
        jdbc.sql("insert into kvittering_raa (maal, modtaget, indhold, hentet) values ('DMI', now(), :svar, true)")
                .param("svar", svar.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    @Test
    void afvistEfterUdfoertLiggerHosOperatoerenMedBeggeSvar() {
        dmiSvarer(aktion, "AFVIST");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select venter_paa from aktion where id = :id and tilstand = 'MANUEL'")
                                        .param("id", aktion)
                                        .query(String.class)
                                        .list())
                        .singleElement()
                        .asString()
                        .contains("Modstridende svar", "Før: UDFOERT", "Nu: AFVIST: 509 Ukendt"));
    }

    @Test
    void enKvitteringForEnAktionDmiIkkeHarFaaetSesAfEnOperatoer() {
        dmiSvarer(999_998, "UDFOERT");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select fejl from kvittering_raa where fejl is not null")
                                .query(String.class)
                                .list())
                        .contains("Aktion 999998 er ikke sendt til DMI herfra"));
    }
}
