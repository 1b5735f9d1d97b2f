package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.gateway.proeve.Svarskema;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Stier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be fetched: the official numbers in the answer, a search that cannot be asked as a fault. */
@MedHelGateway
class UnderretSamlingAfvistTest {

    private static final long HAVER = Gatewaydata.nyHaver();

    @Autowired
    private Porte porte;

    private Soap.Svar hent(Soap version, String xml) {
        return version.send(porte.soap(), Stier.UNDERRET_SAMLING_HENT, xml);
    }

    /** Rejected as a whole: HTTP 200, one number in the context, no notifications (nymf.md 2.6). */
    private void afvisesMed(int nummer, Underretkald kald) {
        Soap.Svar svar = hent(Soap.SOAP11, kald.xml());

        assertThat(svar.status()).as(svar.krop()).isEqualTo(200);
        Svarskema.kontroller(kald.dialekt(), svar.krop());
        assertThat(svar.krop())
                .contains(
                        kald.dialekt() == Dialekt.OIO
                                ? "<ns:FejlIdentifikator>" + nummer + "<"
                                : "<k:FejlNummer>" + nummer + "<")
                .doesNotContain("UnderretSamling>", "UnderretSamling/>");
    }

    private static Underretkald i(Dialekt dialekt, long fordringshaver) {
        return Underretkald.i(dialekt, fordringshaver).med("UnderretNummerFra", "1000000000000");
    }

    @ParameterizedTest
    @EnumSource
    void nr2FordringshaverenHarIngenAftale(Dialekt dialekt) {
        afvisesMed(2, i(dialekt, 1234));
        afvisesMed(2, i(dialekt, Gatewaydata.UDLOEBET));
    }

    @ParameterizedTest
    @EnumSource
    void nr400SystemetMaaIkkeHandleForFordringshaveren(Dialekt dialekt) {
        afvisesMed(400, i(dialekt, HAVER).fra("99999999"));
        afvisesMed(400, i(dialekt, Gatewaydata.ANDRES));
    }

    @ParameterizedTest
    @EnumSource
    void nr156AftalenErIkkeAabenForSystemTilSystem(Dialekt dialekt) {
        afvisesMed(156, i(dialekt, Gatewaydata.UDEN_SYSTEM));
    }

    @ParameterizedTest
    @EnumSource
    void nr450NummeretErFraDetGamleModtagFordring(Dialekt dialekt) {
        afvisesMed(450, Underretkald.i(dialekt, HAVER).med("UnderretNummerFra", "999999999999"));
    }

    @Test
    void aftalenDoemmesFoerNummeret() {
        afvisesMed(156, Underretkald.skat(Gatewaydata.UDEN_SYSTEM).med("UnderretNummerFra", "42"));
    }

    @ParameterizedTest
    @EnumSource
    void enSoegningDerIkkeKanStillesErEnFejlDerNaevnerAlt(Soap version) {
        Soap.Svar svar = hent(
                version,
                Underretkald.skat(HAVER)
                        .med("SøgeDatoTil", "2026-06-30", "UnderretNummerTil", "1000000000009")
                        .xml());

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.krop())
                .contains("Fault>", version == Soap.SOAP12 ? "Sender" : "Client")
                .contains("Request validation messages: Søg enten på datoer eller på numre")
                .contains("UnderretNummerTil kræver UnderretNummerFra.", "SøgeDatoTil kræver SøgeDatoFra.");
    }

    @Test
    void soegningensRegelbrudSigesFoerAftalens() {
        Soap.Svar svar = hent(Soap.SOAP12, Underretkald.oio(1234).xml());

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.krop())
                .contains("Request validation messages: SoegeDatoFra eller UnderretNummerFra skal være udfyldt.");
    }

    @Test
    void etSkemabrudErEnFejl() {
        Soap.Svar svar = hent(
                Soap.SOAP12,
                Underretkald.skat(HAVER).med("SøgeDatoFra", "2026-02-31").xml());

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.krop()).contains("Beskeden følger ikke skemaet", "SøgeDatoFra");
    }

    @Test
    void enAndenOperationsRodHoererIkkeTilHer() {
        Soap.Svar svar = hent(
                Soap.SOAP12, Underretkald.skat(HAVER).xml().replace("MFUnderretSamlingHent_I", "MFKvitteringHent_I"));

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.krop()).contains("Fault>");
    }
}
