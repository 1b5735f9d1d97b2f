package dk.snitflade.gateway.indgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.wsdl.Navnerum;
import dk.snitflade.wsdl.Stier;
import jakarta.servlet.ServletRequestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

/** Several large requests at once cannot fill the memory: who finds no room is asked to come again, and usual ones never are. */
@MedHelGateway
class PladsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Porte porte;

    @Autowired
    private Plads plads;

    @Test
    void denDerIkkeFaarPladsBedesSendeIgenOgFaarDenNaarEnAndenErFaerdig() {
        Plads lille = new Plads(MEGABYTE, 2L * MEGABYTE, Duration.ZERO);
        MockHttpServletRequest foerste = paa(MEGABYTE);
        lille.tag(foerste);
        lille.tag(paa(MEGABYTE / 2));

        assertThatThrownBy(() -> lille.tag(paa(MEGABYTE)))
                .isInstanceOfSatisfying(
                        KaldFejl.class, fejl -> assertThat(fejl.skyldes()).isEqualTo(KaldFejl.Skyldes.TRAVLHED))
                .hasMessageContaining("Intet er gemt", "igen");

        slut(lille, foerste);
        slut(lille, foerste);
        lille.tag(paa(MEGABYTE));
        assertThat(lille.ledig()).isEqualTo(MEGABYTE / 2);
    }

    @Test
    void denStoersteFaarAltidPladsNaarDenErAleneOgSaaGoerEnUdenLaengde() {
        Plads trang = new Plads(MEGABYTE, MEGABYTE / 4, Duration.ZERO);
        MockHttpServletRequest udenLaengde = new MockHttpServletRequest();
        trang.tag(udenLaengde);
        assertThat(trang.ledig()).isZero();
        slut(trang, udenLaengde);
        assertThat(trang.ledig()).isEqualTo(MEGABYTE);
    }

    @Test
    void vedDoerenFaarEnStorBesked503MensDerErFuldtOgEnLilleGaarIgennem() {
        long alt = plads.ledig();
        List<MockHttpServletRequest> andre = new ArrayList<>();
        while (plads.ledig() > 0) {
            andre.add(paa(plads.ledig()));
            plads.tag(andre.get(andre.size() - 1));
        }
        try {
            Soap.Svar stor = hent(Plads.FRI);
            assertThat(stor.status()).as(stor.krop()).isEqualTo(503);
            assertThat(stor.krop())
                    .contains("Receiver", "for mange store beskeder")
                    .doesNotContain("Exception");
            assertThat(hent(100).status()).isEqualTo(200);
        } finally {
            andre.forEach(kald -> slut(plads, kald));
        }
        assertThat(hent(Plads.FRI).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(plads.ledig()).isEqualTo(alt));
    }

    /** A fetch of receipts with so much air in it. */
    private Soap.Svar hent(int luft) {
        String besked = """
                <sbm:MFKvitteringHent_I xmlns:sbm="%s" xmlns:k="%s"><sbm:Kontekst><k:HovedOplysninger>\
                <k:TransaktionsID>plads</k:TransaktionsID><k:TransaktionsTid>2026-11-25T09:00:00.000</k:TransaktionsTid>\
                </k:HovedOplysninger></sbm:Kontekst><sbm:FordringhaverSystemIDStruktur>\
                <sbm:VirksomhedSENummer>%s</sbm:VirksomhedSENummer></sbm:FordringhaverSystemIDStruktur>%s\
                <sbm:MFLeveranceID>1</sbm:MFLeveranceID></sbm:MFKvitteringHent_I>
                """.formatted(
                        Navnerum.SKAT_BUSINESS, Navnerum.SKAT_CONTEXT, Gatewaydata.INDBERETTER, "\n".repeat(luft));
        return Soap.SOAP12.send(porte.soap(), Stier.KVITTERING_HENT, besked);
    }

    private static MockHttpServletRequest paa(long laengde) {
        return new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return laengde;
            }
        };
    }

    private static void slut(Plads plads, MockHttpServletRequest kald) {
        plads.requestDestroyed(new ServletRequestEvent(new MockServletContext(), kald));
    }
}
