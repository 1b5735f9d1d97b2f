package dk.snitflade.gateway.angreb;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.wsdl.Stier;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages that never end, and one that grows a thousandfold: the gateway stops reading, and lives on. */
@MedHelGateway
class UendeligeBeskederTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** What the operating system holds between the two ends of a connection, and what Tomcat reads on after a refusal. */
    private static final int UNDERVEJS = 40;

    private static final int UENDELIG = 400;

    private static final String BEGYNDELSE = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>";
    private static final String BESKED = BEGYNDELSE
            + "<s:Body><MFKvitteringHent_I xmlns='http://skat.dk/begrebsmodel/2009/01/15/'><Kontekst>"
            + "<HovedOplysninger xmlns='http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/'><TransaktionsID>";

    @Autowired
    private Porte porte;

    static Stream<Arguments> uendelige() {
        return Stream.of(
                uendelig("en DTD", "<!DOCTYPE s [<!ENTITY x '", "x", 0),
                uendelig("mange entiteter", "<!DOCTYPE s [", "<!ENTITY x 'y'>", 0),
                uendelig("kommentarer", BEGYNDELSE, "<!-- x -->", 0),
                uendelig("et hoved", BEGYNDELSE + "<s:Header>", "<a>x</a>", 0),
                uendelig("CDATA i et felt", BESKED + "<![CDATA[", "x", 16),
                uendelig("tekst i et felt", BESKED, "9", 16),
                uendelig("en attribut", BEGYNDELSE + "<s:Body><a b='", "x", 0));
    }

    /** @param graense megabytes read before the limit that stops it (Xml, IndgangOpsaetning) */
    private static Arguments uendelig(String navn, String start, String resten, int graense) {
        return Arguments.of(Named.of(navn, start), resten, graense);
    }

    @ParameterizedTest
    @MethodSource("uendelige")
    void enBeskedUdenEndeLaesesKunTilGraensen(String start, String resten, int graense) throws IOException {
        Forbrug forbrug = new Forbrug();
        assertThat(sendUdenEnde(start, resten)).isLessThan((graense + UNDERVEJS) * (long) MEGABYTE);
        // A text may be held whole, and grows by copying.
        assertThat(forbrug.siden()).isLessThan(Forbrug.HOEJST + graense * 6L * MEGABYTE);
        assertThat(Soap.SOAP11.send(porte.soap(), Stier.KVITTERING_HENT, "<a/>").krop())
                .contains("Fault");
    }

    /** Bytes that could be written before the gateway hung up. */
    private long sendUdenEnde(String start, String resten) throws IOException {
        byte[] stykke = resten.repeat(64 * 1024 / resten.length()).getBytes(US_ASCII);
        long sendt = 0;
        try (Socket forbindelse = new Socket("127.0.0.1", porte.soap())) {
            OutputStream ud = new BufferedOutputStream(forbindelse.getOutputStream(), 2 * stykke.length);
            ud.write(("POST " + Stier.KVITTERING_HENT + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(US_ASCII));
            stykke(ud, start.getBytes(US_ASCII));
            while (sendt < (long) UENDELIG * MEGABYTE) {
                stykke(ud, stykke);
                sendt += stykke.length;
            }
        } catch (IOException lagtPaa) {
            return sendt;
        }
        return sendt;
    }

    private static void stykke(OutputStream ud, byte[] indhold) throws IOException {
        ud.write((Integer.toHexString(indhold.length) + "\r\n").getBytes(US_ASCII));
        ud.write(indhold);
        ud.write("\r\n".getBytes(US_ASCII));
        ud.flush();
    }

    /** 1 GB of zeros in 1 MB: nothing is unpacked. */
    @Test
    void enPakketBombePakkesIkkeUd() throws IOException, InterruptedException {
        byte[] bombe = bombe();
        assertThat(bombe).hasSizeLessThan(2 * MEGABYTE);
        Forbrug forbrug = new Forbrug();
        HttpResponse<String> svar = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.soap() + Stier.FORDRING_INDBERET))
                                .header("Content-Type", "text/xml")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(bombe))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(svar.statusCode()).isEqualTo(415);
        assertThat(forbrug.siden()).isLessThan(Forbrug.HOEJST);
    }

    /** A thousand packed parts after each other are one packed whole. */
    private static byte[] bombe() throws IOException {
        ByteArrayOutputStream del = new ByteArrayOutputStream();
        try (GZIPOutputStream pakker = new GZIPOutputStream(del)) {
            pakker.write(new byte[MEGABYTE]);
        }
        ByteArrayOutputStream hele = new ByteArrayOutputStream();
        for (int nr = 0; nr < 1024; nr++) {
            del.writeTo(hele);
        }
        return hele.toByteArray();
    }
}
