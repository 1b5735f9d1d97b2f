package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.wsdl.Navnerum;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A debtor system that sends deliveries to the gateway, each under ids of its own. */
final class Indberetter {

    /** Of all tests together, since an id is used once for ever. */
    private static final AtomicLong LEVERANCER = new AtomicLong(880_000_000);

    private static final HttpClient KLIENT = HttpClient.newHttpClient();
    private static final Pattern AKTION =
            Pattern.compile("<sbm:MFAktionStruktur>.*?</sbm:MFAktionStruktur>", Pattern.DOTALL);
    private static final Pattern NUMMER = Pattern.compile("<sbm:MFAktionAfvistNummer>([0-9]+)<");

    private final URI adresse;
    private final long fordringshaver;

    Indberetter(int port, long fordringshaver) {
        this.fordringshaver = fordringshaver;
        adresse = URI.create("http://127.0.0.1:" + port + Stier.FORDRING_INDBERET);
    }

    /** The call as this system sends it. */
    String besked(Aktion... aktioner) {
        return beskedFra(Gatewaydata.INDBERETTER, aktioner);
    }

    String beskedFra(String se, Aktion... aktioner) {
        String samlet = Stream.of(aktioner)
                .map(this::paaVegneAf)
                .map(aktion -> Aktionsbesked.udpak(Aktionsbesked.pak(aktion)))
                .collect(Collectors.joining());
        long nr = LEVERANCER.incrementAndGet();
        return """
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body>
                <sbm:MFFordringIndberet_I xmlns:sbm="%s" xmlns:k="%s">
                <sbm:Kontekst><k:HovedOplysninger><k:TransaktionsID>indberetter-%d</k:TransaktionsID>\
                <k:TransaktionsTid>2026-11-25T09:00:00.000</k:TransaktionsTid></k:HovedOplysninger></sbm:Kontekst>
                <sbm:FordringhaverSystemIDStruktur><sbm:VirksomhedSENummer>%s</sbm:VirksomhedSENummer>\
                </sbm:FordringhaverSystemIDStruktur>
                <sbm:MFLeveranceID>%d</sbm:MFLeveranceID>
                <sbm:FordringAktionSamling>%s</sbm:FordringAktionSamling>
                </sbm:MFFordringIndberet_I></soap:Body></soap:Envelope>
                """.formatted(Navnerum.SKAT_BUSINESS, Navnerum.SKAT_CONTEXT, nr, se, nr, samlet);
    }

    /** The same action for the fordringshaver of this test, unless it says another than the builders'. */
    private Aktion paaVegneAf(Aktion aktion) {
        return aktion.fordringshaver() == Proevefordring.HAVER
                ? new Aktion(aktion.kode(), fordringshaver, aktion.handling())
                : aktion;
    }

    /** The numbers each action is rejected with. */
    List<List<Integer>> numre(Aktion... aktioner) throws IOException, InterruptedException {
        HttpResponse<String> svar = send(BodyPublishers.ofString(besked(aktioner)));
        if (svar.statusCode() != 200) {
            throw new AssertionError(svar.body());
        }
        return AKTION.matcher(svar.body())
                .results()
                .map(aktion -> NUMMER.matcher(aktion.group())
                        .results()
                        .map(fundet -> Integer.valueOf(fundet.group(1)))
                        .toList())
                .toList();
    }

    /** The claim id of the first action of an answer. */
    long fordring(Aktion aktion) throws IOException, InterruptedException {
        Matcher id = Pattern.compile("EFIFordringID>([0-9]+)<")
                .matcher(send(BodyPublishers.ofString(besked(aktion))).body());
        if (!id.find()) {
            throw new AssertionError("Intet fordrings-id i svaret");
        }
        return Long.parseLong(id.group(1));
    }

    /** The id of a delivery this system has written. */
    String leveranceId(String besked) {
        Matcher id = Pattern.compile("<sbm:MFLeveranceID>([0-9]+)<").matcher(besked);
        if (!id.find()) {
            throw new AssertionError("Ingen leverance i beskeden");
        }
        return id.group(1);
    }

    /** What MFKvitteringHent answers on the ids of the kind. */
    String kvitteringer(String art, List<String> ider) throws IOException, InterruptedException {
        String besked = """
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body>
                <sbm:MFKvitteringHent_I xmlns:sbm="%s" xmlns:k="%s">
                <sbm:Kontekst><k:HovedOplysninger><k:TransaktionsID>hent-%d</k:TransaktionsID>\
                <k:TransaktionsTid>2026-11-25T09:00:00.000</k:TransaktionsTid></k:HovedOplysninger></sbm:Kontekst>
                <sbm:FordringhaverSystemIDStruktur><sbm:VirksomhedSENummer>%s</sbm:VirksomhedSENummer>\
                </sbm:FordringhaverSystemIDStruktur>%s
                </sbm:MFKvitteringHent_I></soap:Body></soap:Envelope>
                """.formatted(
                        Navnerum.SKAT_BUSINESS,
                        Navnerum.SKAT_CONTEXT,
                        LEVERANCER.incrementAndGet(),
                        Gatewaydata.INDBERETTER,
                        ider.stream()
                                .map(id -> "<sbm:" + art + ">" + id + "</sbm:" + art + ">")
                                .collect(Collectors.joining()));
        return send(adresse.resolve(Stier.KVITTERING_HENT), BodyPublishers.ofString(besked))
                .body();
    }

    HttpResponse<String> send(BodyPublisher krop) throws IOException, InterruptedException {
        return send(adresse, krop);
    }

    private static HttpResponse<String> send(URI adresse, BodyPublisher krop) throws IOException, InterruptedException {
        HttpRequest kald = HttpRequest.newBuilder(adresse)
                .header("Content-Type", "application/soap+xml; charset=UTF-8")
                .POST(krop)
                .build();
        return KLIENT.send(kald, BodyHandlers.ofString());
    }
}
