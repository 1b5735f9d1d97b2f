package dk.snitflade.kontrakttest.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Stier;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Each service tells its contract at {@code ?wsdl}, as the caller can reach it. */
@FaellesScene
class WsdlIT {

    @ParameterizedTest
    @ValueSource(strings = {Stier.FORDRING_INDBERET, Stier.KVITTERING_HENT, Stier.DEBITOR_REGISTRERING})
    void begge_porte_har_den_adresse_der_blev_spurgt_paa(String sti, Scene scene) {
        Stream.of("127.0.0.1", "localhost").forEach(vaert -> {
            URI tjeneste =
                    URI.create("http://" + vaert + ":" + scene.soap().adresse().getPort() + sti);
            Document wsdl = hent(URI.create(tjeneste + "?wsdl"));
            assertThat(Xml.alle(wsdl, "port")).hasSize(2);
            assertThat(Xml.alle(wsdl, "address"))
                    .hasSize(2)
                    .allSatisfy(adresse ->
                            assertThat(adresse.getAttribute("location")).isEqualTo(tjeneste.toString()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Stier.FORDRING_INDBERET, Stier.KVITTERING_HENT, Stier.DEBITOR_REGISTRERING})
    void alt_hvad_wsdlen_peger_paa_kan_hentes(String sti, Scene scene) {
        Set<URI> set = new HashSet<>();
        Deque<URI> mangler = new ArrayDeque<>(List.of(scene.soap().adresse().resolve(sti + "?wsdl")));
        while (!mangler.isEmpty()) {
            URI adresse = mangler.pop();
            if (set.add(adresse)) {
                mangler.addAll(henvisninger(adresse, hent(adresse)));
            }
        }
        assertThat(set).as("WSDL'en og dens skemaer").hasSizeGreaterThan(2);
    }

    private static List<URI> henvisninger(URI fra, Document dokument) {
        return Stream.of("import", "include")
                .flatMap(navn -> Xml.alle(dokument, navn).stream())
                .flatMap(import_ -> Stream.of("schemaLocation", "location").map(import_::getAttribute))
                .filter(sted -> !sted.isEmpty())
                .map(fra::resolve)
                .toList();
    }

    private static Document hent(URI adresse) {
        HttpResponse<byte[]> svar = Http.hent(adresse);
        assertThat(svar.statusCode()).as(adresse.toString()).isEqualTo(200);
        return Xml.dom(svar.body());
    }
}
