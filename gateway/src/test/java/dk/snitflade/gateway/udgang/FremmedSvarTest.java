package dk.snitflade.gateway.udgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.snitflade.gateway.afsendelse.Forsendelse;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer about another action is never booked on ours, whether we sent or asked. */
class FremmedSvarTest {

    private static final QName ROD = new QName("urn:proeve", "Svar_O");
    private static final long VORES = 810000001L;
    private static final long ANDEN = 810000002L;
    private static final long FREMMED = 999999999L;

    private HttpServer server;
    private Backendkald kald;
    private volatile String indhold = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", udveksling -> {
            byte[] svar =
                    ("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><Svar_O xmlns='urn:proeve'>"
                                    + indhold + "</Svar_O></s:Body></s:Envelope>")
                            .getBytes(StandardCharsets.UTF_8);
            udveksling.sendResponseHeaders(200, svar.length);
            udveksling.getResponseBody().write(svar);
            udveksling.close();
        });
        server.start();
        BackendOpsaetning opsaetning = new BackendOpsaetning(
                adresse(), null, null, null, adresse(), Duration.ofSeconds(5), Duration.ofSeconds(20));
        kald = new Backendkald(new Posthus(opsaetning), Clock.systemUTC());
    }

    @AfterEach
    void slut() {
        server.stop(0);
    }

    @Test
    void etSvarOmEnAndenAktionGoerVoresUkendtBaadeNaarViSenderOgSpoerger() {
        indhold = aktion(FREMMED, "UDFOERT");

        assertThat(svar(new Udfald.Ukendt("ikke nævnt")).get(VORES)).isInstanceOf(Udfald.Ukendt.class);
        assertThat(svar(new Udfald.IkkeModtaget()).get(VORES))
                .as("or it would be sent again")
                .isInstanceOf(Udfald.Ukendt.class);
    }

    @Test
    void detDerErVoresBogfoeresSelvOmEnFremmedStaarVedSiden() {
        indhold = aktion(VORES, "UDFOERT") + aktion(FREMMED, "AFVIST");

        Map<Long, Udfald> udfald = svar(new Udfald.IkkeModtaget());

        assertThat(udfald).containsOnlyKeys(VORES, ANDEN);
        assertThat(udfald.get(VORES)).isEqualTo(new Udfald.Accepteret(Tilstand.UDFOERT));
        assertThat(udfald.get(ANDEN)).isInstanceOf(Udfald.Ukendt.class);
    }

    @Test
    void etSvarDerModsigerSigSelvErIntetSvar() {
        indhold = aktion(VORES, "UDFOERT")
                + aktion(VORES, "AFVIST")
                + aktion(ANDEN, "UDFOERT")
                + aktion(ANDEN, "UDFOERT");

        Map<Long, Udfald> udfald = svar(new Udfald.IkkeModtaget());

        assertThat(udfald.get(VORES)).isEqualTo(new Udfald.Ukendt("Svaret modsiger sig selv"));
        assertThat(udfald.get(ANDEN)).isEqualTo(new Udfald.Accepteret(Tilstand.UDFOERT));
    }

    @Test
    void etTomtSvarPaaEtSpoergsmaalSigerAtDenIkkeErDer() {
        assertThat(svar(new Udfald.IkkeModtaget()).values()).containsOnly(new Udfald.IkkeModtaget());
    }

    private Map<Long, Udfald> svar(Udfald uomtalt) {
        Forsendelse forsendelse = new Forsendelse(Maal.DMI, 1L, List.of(sag(VORES), sag(ANDEN)));
        return kald.kald(adresse(), new byte[] {'<'}, forsendelse, ROD, uomtalt).udfald();
    }

    private URI adresse() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static Sag sag(long aktion) {
        return new Sag(aktion, Aktionskode.NEDSKRIV, 1L, 1L, Instant.EPOCH, 1, false, new byte[0]);
    }

    private static String aktion(long id, String status) {
        return "<MFAktionStruktur><MFAktionID>" + id + "</MFAktionID><MFAktionStatusKode>" + status
                + "</MFAktionStatusKode></MFAktionStruktur>";
    }
}
