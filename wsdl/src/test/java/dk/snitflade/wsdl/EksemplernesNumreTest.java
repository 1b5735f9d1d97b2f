package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example requests can be sent together: none repeats a number that must be new each time. */
class EksemplernesNumreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k:TransaktionsID",
                "k:TransaktionsId",
                "k:RequestId",
                "sbm:DMIFordringFordringHaverRef",
                "oir:DebitorkontoIdentifikation",
                "oir:FordringIdentifikation",
                "oir:FordringBrugervendtNoegle",
                "oir:DelfordringIdentifikation",
                "oir:HaeftelseIdentifikation",
                "oir:PartIdentifikation"
            })
    void numretErNytIHverForespoergsel(String element) throws IOException {
        assertThat(vaerdier(element)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void leverancensNummerErNytIHverIndberetning() throws IOException {
        List<String> numre = new ArrayList<>();
        for (Eksempel eksempel : forespoergsler()) {
            if (!eksempel.navn().contains("hent-kvittering")) {
                numre.addAll(vaerdier(eksempel, "sbm:MFLeveranceID"));
            }
        }

        assertThat(numre).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sbm:DMIFordringForfaldDato",
                "sbm:DMIFordringSRBDato",
                "oir:FordringForfaldsdato",
                "oir:FordringSidsteRettidigeBetalingsdato"
            })
    void forfaldOgSidsteBetalingsdatoErPasseret(String element) throws IOException {
        assertThat(vaerdier(element))
                .isNotEmpty()
                .allSatisfy(dato -> assertThat(LocalDate.parse(dato)).isBefore(LocalDate.of(2026, 11, 1)));
    }

    private static List<String> vaerdier(String element) throws IOException {
        List<String> fundne = new ArrayList<>();
        for (Eksempel eksempel : forespoergsler()) {
            fundne.addAll(vaerdier(eksempel, element));
        }
        return fundne;
    }

    private static List<String> vaerdier(Eksempel eksempel, String element) throws IOException {
        try (InputStream ind = eksempel.url().openStream()) {
            String tekst = new String(ind.readAllBytes(), StandardCharsets.UTF_8);
            Matcher fund = Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
                    .matcher(tekst);
            // What changes an account names objects that are there; only its header is new.
            boolean gentager = element.startsWith("oir:") && !tekst.contains("<oir:OpretDebitorkonto_I");
            return gentager
                    ? List.of()
                    : fund.results().map(traef -> traef.group(1)).toList();
        }
    }

    /** Back-end calls repeat the numbers of the claim they forward, so they are left out. */
    private static List<Eksempel> forespoergsler() {
        return Eksempler.under("/eksempler").stream()
                .filter(eksempel -> !eksempel.navn().contains("svar-"))
                .filter(eksempel -> !eksempel.navn().matches("(psrm|exmf|underretning|tilbagemelding)/.*"))
                .toList();
    }
}
