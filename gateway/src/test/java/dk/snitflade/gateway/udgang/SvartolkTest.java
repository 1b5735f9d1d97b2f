package dk.snitflade.gateway.udgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Maal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an answer that is not the business answer asked for means for the whole call. */
class SvartolkTest {

    private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
    private static final QName ROD = new QName("urn:proeve", "Svar_O");

    @ParameterizedTest(name = "HTTP {0}, Retry-After {1}: {2} efter mindst {3} s")
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "502; -; Ukendt; 0",
                "504; -; Ukendt; 0",
                "502; 30; Ukendt; 0",
                "503; -; Ukendt; 0",
                "503; 30; Senere; 30",
                "503; Mon, 02 Mar 2026 10:05:00 GMT; Senere; 300",
                "503; Mon, 02 Mar 2026 09:00:00 GMT; Senere; 0",
                "503; 999999; Senere; 3600",
                "503; snart; Senere; 0",
                "429; -; Senere; 0",
                "429; 7; Senere; 7",
                "401; -; Senere; 60",
                "403; -; Senere; 60",
                "404; -; Senere; 60",
                "405; -; Senere; 60",
                "302; -; Senere; 60",
                "408; -; Ukendt; 0",
                "413; -; Fejl; 0",
                "415; -; Fejl; 0",
                "418; -; Ukendt; 0",
                "200; -; Ukendt; 0",
                "500; -; Ukendt; 0"
            })
    void enStatusUdenSoap(int status, String retryAfter, String udfald, long sekunder) {
        Udfald laest = tolk(Maal.DMI, status, retryAfter, "<html><body>Bag en proxy</body></html>");

        assertThat(laest.getClass().getSimpleName()).isEqualTo(udfald);
        assertThat(laest instanceof Udfald.Senere senere ? senere.mindst() : Duration.ZERO)
                .isEqualTo(Duration.ofSeconds(sekunder));
        assertThat(laest.forklaring()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "500; Server; Der gik noget galt; Ukendt",
                "500; Receiver; Der gik noget galt; Ukendt",
                "200; Server; Der gik noget galt; Ukendt",
                "500; Client; Skemafejl; Fejl",
                "400; Sender; Skemafejl; Fejl",
                "500; Server; NyMF is down. Service not reachable; Ukendt",
                "500; SecurityError; A security error was encountered when verifying the message; Senere",
                "500; Sender; A security error was encountered when verifying the message; Senere",
                "500; Receiver; These policy alternatives can not be satisfied: x; Senere",
                "500; Server; FID is not supported; Senere",
                "500; Server; Certificate systemID does not match the message; Fejl",
                "500; Receiver; org.hibernate.exception.DataException: could not extract ResultSet; Ukendt"
            })
    void enSoapFejl(int status, String kode, String tekst, String udfald) {
        for (boolean tolv : new boolean[] {false, true}) {
            assertThat(tolk(Maal.PSRM, status, null, fault(tolv, kode, tekst))
                            .getClass()
                            .getSimpleName())
                    .as("SOAP 1.%s", tolv ? 2 : 1)
                    .isEqualTo(udfald);
        }
    }

    @Test
    void fejltekstenNaarAldrigUd() {
        assertThat(tolk(Maal.PSRM, 500, null, fault(false, "Client", "CPR 0101010000 findes ikke"))
                        .forklaring())
                .doesNotContain("0101010000");
    }

    @ParameterizedTest
    @EnumSource(Maal.class)
    void enUkendtHandlingErEnFejlHosPsrmAlene(Maal maal) {
        Udfald laest = tolk(maal, 400, null, "unsupported action");

        assertThat(laest).isInstanceOf(maal == Maal.PSRM ? Udfald.Fejl.class : Udfald.Ukendt.class);
    }

    @Test
    void udenForbindelseErDetSikkertIkkeBehandlet() {
        assertThat(Svartolk.tolk(Maal.DMI, new Postsvar.IkkeAfsendt("afvist"), ROD, r -> "", NU)
                        .udfald())
                .isInstanceOf(Udfald.Senere.class);
        assertThat(Svartolk.tolk(Maal.DMI, new Postsvar.UdenSvar("timeout"), ROD, r -> "", NU)
                        .udfald())
                .isInstanceOf(Udfald.Ukendt.class);
    }

    @Test
    void detVentedeSvarLaeses() {
        assertThat(Svartolk.tolk(Maal.DMI, svar(200, null, soap("<Svar_O xmlns='urn:proeve'/>")), ROD, r -> "læst", NU)
                        .svar())
                .isEqualTo("læst");
        assertThat(tolk(Maal.DMI, 200, null, soap("<Andet_O xmlns='urn:proeve'/>")))
                .isInstanceOf(Udfald.Ukendt.class);
        assertThat(tolk(Maal.DMI, 500, null, soap("<Svar_O xmlns='urn:proeve'/>")))
                .isInstanceOf(Udfald.Ukendt.class);
        assertThat(tolk(Maal.DMI, 200, null, "")).isInstanceOf(Udfald.Ukendt.class);
    }

    private static Udfald tolk(Maal maal, int status, String retryAfter, String krop) {
        return Svartolk.tolk(maal, svar(status, retryAfter, krop), ROD, r -> "", NU)
                .udfald();
    }

    private static Postsvar svar(int status, String retryAfter, String krop) {
        return new Postsvar.Svar(status, retryAfter, krop.getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(boolean tolv, String kode, String tekst) {
        return tolv
                ? "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><s:Fault><s:Code><s:Value>s:"
                        + kode + "</s:Value></s:Code><s:Reason><s:Text xml:lang='en'>" + tekst
                        + "</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>"
                : soap("<s:Fault><faultcode>s:" + kode + "</faultcode><faultstring>" + tekst
                        + "</faultstring></s:Fault>");
    }

    private static String soap(String indhold) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + indhold
                + "</s:Body></s:Envelope>";
    }
}
