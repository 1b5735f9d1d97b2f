package dk.snitflade.gateway.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field of every message any door takes, one at a time, holding what would hurt a database, a log or a header. */
@MedHelGateway
@ExtendWith(OutputCaptureExtension.class)
class OndeTeksterTest {

    private static final Pattern FELT = Pattern.compile("<([^\\s<>/!?]+)>([^<>]+)</\\1>");
    private static final Pattern ROD = Pattern.compile("<(?:[^\\s<>/!?:]+:)?([A-Za-zÆØÅæøå]+_I)[\\s>]");

    /** Long and short, since many fields are; with line ends, formats, look-ups and a header of its own. */
    private static final List<String> ONDT = List.of(
            "'; drop table aktion; --&#13;&#10;X-Ondt: ja&#13;&#10;ONDT-LINJE %s%n{} ${jndi:ldap://127.0.0.1:1/x}",
            "');--&#10;ONDT-LINJE", "'\"--", "9".repeat(1_000_000));

    private static final Path EKSEMPLER = Path.of("../wsdl/src/main/resources/eksempler");

    @Autowired
    private Porte porte;

    @Autowired
    private JdbcClient jdbc;

    /** One field of one kind of message. */
    private record Sted(String rod, String felt) {}

    private static String sti(String rod, String mappe) {
        return switch (mappe) {
            case "fbs", "ky", "ksd" -> Stier.DEBITOR_REGISTRERING;
            case "forespoergsel" -> Stier.DEBITOR_FORESPOERGSEL;
            case "indbetaling" -> Stier.DEBITOR_INDBETALING;
            case "psrm" -> Stier.MODTAG_STATUS_OPDATERING;
            default ->
                switch (rod) {
                    case "MFKvitteringHent_I" -> Stier.KVITTERING_HENT;
                    case "MFUnderretSamlingHent_I" -> Stier.UNDERRET_SAMLING_HENT;
                    default -> Stier.FORDRING_INDBERET;
                };
        };
    }

    /** Field by field, the message with a hole there. */
    private static Map<Sted, String[]> steder() throws IOException {
        Map<Sted, String[]> steder = new LinkedHashMap<>();
        try (Stream<Path> filer = Files.walk(EKSEMPLER)) {
            for (Path fil : filer.filter(OndeTeksterTest::tilEnDoer).sorted().toList()) {
                String besked = Files.readString(fil).replaceFirst("<\\?xml[^>]*>", "");
                Matcher rod = ROD.matcher(besked);
                if (!rod.find()) {
                    throw new IllegalStateException(fil + " har ingen rod");
                }
                String mappe = fil.getParent().getFileName().toString();
                Matcher felt = FELT.matcher(besked);
                while (felt.find()) {
                    steder.putIfAbsent(new Sted(rod.group(1), felt.group(1)), new String[] {
                        sti(rod.group(1), mappe),
                        besked.substring(0, felt.start(2)),
                        besked.substring(felt.end(2)),
                        felt.group(2)
                    });
                }
            }
        }
        return steder;
    }

    private static boolean tilEnDoer(Path fil) {
        String mappe = fil.getParent().getFileName().toString();
        String navn = fil.getFileName().toString();
        return navn.endsWith(".xml")
                && !navn.startsWith("svar-")
                && (List.of("nymf", "nymf-oio", "fbs", "ky", "ksd", "forespoergsel", "indbetaling")
                                .contains(mappe)
                        || navn.startsWith("modtag-status-opdatering"));
    }

    @Test
    void intetFeltKanSkadeDatabaseLogEllerHoved(CapturedOutput log) throws IOException {
        Map<Sted, String[]> steder = steder();
        assertThat(steder).hasSizeGreaterThan(150);
        for (String ondt : ONDT) {
            steder.forEach((sted, del) -> {
                if (ondt.length() > 1_000 && !del[3].matches("[0-9.,-]+")) {
                    return;
                }
                HttpResponse<String> svar = send(del[0], del[1] + ondt + del[2]);
                assertThat(svar.statusCode()).as("%s", sted).isIn(200, 400, 500);
                assertThat(svar.body())
                        .as("%s", sted)
                        .doesNotContain("teknisk fejl", "Exception", "dk.snitflade", "PSQL", "syntax error");
                assertThat(svar.headers().map().keySet()).as("%s", sted).noneMatch("x-ondt"::equalsIgnoreCase);
            });
        }
        assertThat(jdbc.sql("select count(*) from aktion").query(Long.class).single())
                .isNotNegative();
        assertThat(log.getAll().lines())
                .noneMatch(linje -> linje.startsWith("ONDT-LINJE") || linje.startsWith("X-Ondt"));
    }

    private HttpResponse<String> send(String sti, String indhold) {
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.soap() + sti))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(BodyPublishers.ofString(
                        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + indhold
                                + "</s:Body></s:Envelope>"))
                .build();
        try {
            return KLIENT.send(kald, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final HttpClient KLIENT = HttpClient.newHttpClient();
}
