package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.gateway.proeve.Svarskema;
import dk.snitflade.gateway.underretning.Strukturer;
import dk.snitflade.gateway.underretning.Underretning;
import dk.snitflade.gateway.underretning.Underretningsbog;
import dk.snitflade.gateway.underretning.Underretningsindhold;
import dk.snitflade.gateway.underretning.Underretningstype;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Stier;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a caller gets while a back end cannot be fetched from (nymf.md 6.5). */
@MedHelGateway
class UnderretSamlingNedeTest {

    private final long haver = Gatewaydata.nyHaver();

    @Autowired
    private Porte porte;

    @Autowired
    private Underretningsbog bog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock ur;

    private String hent(Underretkald kald) {
        Soap.Svar svar = Soap.SOAP12.send(porte.soap(), Stier.UNDERRET_SAMLING_HENT, kald.xml());
        assertThat(svar.status()).as(svar.krop()).isEqualTo(200);
        Svarskema.kontroller(kald.dialekt(), svar.krop());
        return svar.krop();
    }

    private void psrmErNede(Duration siden) {
        Instant nu = ur.instant();
        jdbc.sql("insert into underretning_hentning (maal, fordringshaver, naeste, hentet, fejl_siden, fejl)"
                        + " values ('PSRM', :haver, :nu, :hentet, :nu, 'HTTP 503')")
                .param("haver", haver)
                .param("nu", Timestamp.from(nu))
                .param("hentet", Timestamp.from(nu.minus(siden)))
                .update();
    }

    private String fraDmi() {
        Underretning retur = new Underretning(
                Maal.DMI,
                "d" + haver,
                haver,
                Gatewaydata.INDBERETTER,
                ur.instant().minusSeconds(60),
                Underretningsindhold.af(Strukturer.af(Underretningstype.RETUR, Dialekt.SKAT)));
        return bog.optag(List.of(retur)).get(0).nummer().toString();
    }

    @ParameterizedTest
    @EnumSource
    void enSoegningPaaNumreFaarDeAndreMedEtAdvis(Dialekt dialekt) {
        psrmErNede(Duration.ofHours(1));
        String nummer = fraDmi();

        assertThat(hent(Underretkald.i(dialekt, haver).med("UnderretNummerFra", nummer)))
                .contains(nummer, ">924<", "Underretninger fra PSRM kan ikke hentes lige nu");
    }

    @ParameterizedTest
    @EnumSource
    void enSoegningPaaDatoerFaar900(Dialekt dialekt) {
        psrmErNede(Duration.ofHours(1));
        fraDmi();

        assertThat(hent(Underretkald.i(dialekt, haver).med("SøgeDatoFra", LocalDate.now(ur))))
                .contains(">900<")
                .doesNotContain("UnderretSamling>");
    }

    @ParameterizedTest
    @EnumSource
    void enHentningDerLigeErFejletMaerkesIkke(Dialekt dialekt) {
        psrmErNede(Duration.ofMinutes(6));
        String nummer = fraDmi();

        assertThat(hent(Underretkald.i(dialekt, haver).med("SøgeDatoFra", LocalDate.now(ur))))
                .contains(nummer)
                .doesNotContain(">924<", ">900<");
    }
}
