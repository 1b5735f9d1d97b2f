package dk.snitflade.mocks.trafik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.soap.SoapVersion;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SkabelonTest {

    private static final String P_AFGIFTER = "nymf/opret-p-afgifter-ti.xml";
    private static final Pattern REFERENCE = Pattern.compile("DMIFordringFordringHaverRef|MFLeveranceID");

    @Test
    void eksemplets_foerste_aktion_gentages_med_hver_sin_reference() {
        var nr = new AtomicInteger();

        String besked = udfyld(
                Skabelon.af(P_AFGIFTER, SoapVersion.SOAP12, Map.of(), REFERENCE, 3),
                (element, tekst) -> element.charAt(0) + Integer.toString(nr.incrementAndGet()));

        assertThat(besked.split("<sbm:FordringAktion>", -1)).hasSize(4);
        assertThat(besked).contains(">M1</", ">D2</", ">D3</", ">D4</").doesNotContain("PA-2026", "700005");
    }

    @Test
    void uden_antal_er_aktionerne_eksemplets() {
        String besked = udfyld(
                Skabelon.af(P_AFGIFTER, SoapVersion.SOAP11, Map.of("PersonCPRNummer", "6101010000"), REFERENCE, 0),
                (element, tekst) -> tekst);

        assertThat(besked.split("<sbm:FordringAktion>", -1)).hasSize(11);
        assertThat(besked)
                .contains("PA-2026-001010", "<sbm:PersonCPRNummer>6101010000</")
                .doesNotContain("0201600000");
    }

    private static String udfyld(Skabelon skabelon, java.util.function.BinaryOperator<String> ny) {
        return new String(skabelon.udfyld(ny), UTF_8);
    }
}
