package dk.snitflade.gateway.indgang.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.sikkerhed.wss.Wssprofil;
import dk.snitflade.wsdl.Stier;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The gateway behind a proxy that takes off TLS: what the socket saw is not where the callers are. */
class WsdlfilterTest {

    private static final String OFFENTLIG = "https://snitflade.example.dk/nymf";

    private final Wsdlfilter filter =
            new Wsdlfilter(new Kontraktvisning(kontrakt -> Wssprofil.INGEN), new WsdlOpsaetning(OFFENTLIG));
    private final MockHttpServletResponse ud = new MockHttpServletResponse();
    private final MockFilterChain videre = new MockFilterChain();

    private MockHttpServletRequest forespoergsel(String metode, String sti, String spoergsmaal) {
        MockHttpServletRequest ind = new MockHttpServletRequest(metode, sti);
        ind.setServletPath(sti);
        for (String felt : spoergsmaal.split("&")) {
            ind.addParameter(felt.split("=")[0], felt.contains("=") ? felt.split("=", 2)[1] : "");
        }
        return ind;
    }

    private String hent(String sti, String spoergsmaal) throws ServletException, IOException {
        filter.doFilter(forespoergsel("GET", sti, spoergsmaal), ud, videre);
        assertThat(videre.getRequest()).isNull();
        return ud.getContentAsString(StandardCharsets.UTF_8);
    }

    static Stream<Wsdludgave> udgaver() {
        return Wsdludgave.alle();
    }

    @ParameterizedTest
    @MethodSource("udgaver")
    void portenesAdresserErDenOffentlige(Wsdludgave udgave) throws ServletException, IOException {
        String sti = udgave.kontrakt().sti();
        String wsdl = hent(sti, udgave.sti().substring(sti.length() + 1));

        assertThat(new Fladwsdl(wsdl.getBytes(StandardCharsets.UTF_8)).alle("address"))
                .hasSize(2)
                .allSatisfy(
                        adresse -> assertThat(adresse.getAttribute("location")).isEqualTo(OFFENTLIG + sti));
        assertThat(wsdl).doesNotContain("localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wsdl", "xsd=nymf/nymf-oio-confirmed.xsd", "xsd=nymf/nymf-skat-faelles.xsd"})
    void skemaernesAdresserErDenOffentlige(String spoergsmaal) throws ServletException, IOException {
        String svar = hent(Stier.FORDRING_INDBERET, spoergsmaal);

        assertThat(new Fladwsdl(svar.getBytes(StandardCharsets.UTF_8)).henvisninger())
                .isNotEmpty()
                .allSatisfy(henvisning -> assertThat(henvisning.getAttribute("schemaLocation"))
                        .startsWith(OFFENTLIG + Stier.FORDRING_INDBERET + "?xsd="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void alleAndreKaldGaarVidere(String metode) throws ServletException, IOException {
        filter.doFilter(
                forespoergsel(metode, Stier.FORDRING_INDBERET, metode.equals("POST") ? "wsdl" : "x"), ud, videre);

        assertThat(videre.getRequest()).isNotNull();
        assertThat(ud.getContentAsByteArray()).isEmpty();
    }
}
