package dk.snitflade.kontrakttest.afvisning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message with a DOCTYPE is refused unread: no entity is expanded, and none is fetched. */
@FaellesScene
class DoctypeIT {

    private static final String ERKLAERING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @ParameterizedTest
    @ValueSource(strings = {Stier.FORDRING_INDBERET, Stier.KVITTERING_HENT, Stier.DEBITOR_REGISTRERING})
    void en_doctype_afvises(String sti, Scene scene) {
        assertThat(afvist(scene, sti, "<!DOCTYPE x [<!ENTITY e 'noget'>]>")).contains("DOCTYPE");
    }

    @Test
    void en_million_grin_afvises_paa_under_to_sekunder(Scene scene) {
        var entiteter = new StringBuilder("<!DOCTYPE x [<!ENTITY g0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entiteter.append("<!ENTITY g%d '&g%d;&g%d;'>".formatted(i, i - 1, i - 1));
        }
        Instant foer = Instant.now();
        assertThat(afvist(scene, Stier.FORDRING_INDBERET, entiteter + "]>")).contains("DOCTYPE");
        assertThat(Duration.between(foer, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void en_ekstern_entitet_hentes_ikke(Scene scene) throws IOException {
        var kald = new AtomicInteger();
        HttpServer fremmed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fremmed.createContext("/", udveksling -> {
            kald.incrementAndGet();
            udveksling.sendResponseHeaders(204, -1);
        });
        fremmed.start();
        try {
            String adresse = "http://127.0.0.1:" + fremmed.getAddress().getPort() + "/hemmeligt";
            afvist(scene, Stier.FORDRING_INDBERET, "<!DOCTYPE x [<!ENTITY g29 SYSTEM '" + adresse + "'>]>");
            afvist(scene, Stier.FORDRING_INDBERET, "<!DOCTYPE x SYSTEM '" + adresse + "'>");
            assertThat(kald).hasValue(0);
        } finally {
            fremmed.stop(0);
        }
    }

    /** Sends a message whose delivery id is an entity of the DOCTYPE. */
    private static String afvist(Scene scene, String sti, String doctype) {
        Besked besked = Besked.frisk(Eksempel.P_AFGIFTER);
        String kuvert = new String(SoapVersion.SOAP12.kuvert(besked.xml()), UTF_8)
                .substring(ERKLAERING.length())
                .replace(">" + besked.leverance() + "<", ">&g29;<");
        byte[] krop = (ERKLAERING + doctype + kuvert).getBytes(UTF_8);
        return Proeve.afvisesMedFejl(scene, sti, krop, SoapVersion.SOAP12).tekst();
    }
}
