package dk.snitflade.gateway.sikkerhed;

import static dk.snitflade.gateway.sikkerhed.Sikkerhedsdata.CERTIFIKATER;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.mocks.certifikat.Identitet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509KeyManager;
import org.springframework.boot.test.context.TestComponent;

/** Calls to the locked gateway, with the certificate of one of the test identities or none. */
@TestComponent
final class Kaldende {

    static final String INTET = "";

    private final Porte porte;

    Kaldende(Porte porte) {
        this.porte = porte;
    }

    /** What a client with the certificate offers in a handshake; it trusts the test CAs. */
    static SSLContext kontekst(String identitet) {
        try {
            KeyManager[] noegler = null;
            if (!identitet.isEmpty()) {
                KeyManagerFactory fabrik = KeyManagerFactory.getInstance("SunX509");
                fabrik.init(CERTIFIKATER.af(identitet).noeglelager(), Identitet.ADGANGSKODE.toCharArray());
                noegler = new KeyManager[] {new Paatraengende((X509KeyManager) fabrik.getKeyManagers()[0], identitet)};
            }
            TrustManagerFactory tillid = TrustManagerFactory.getInstance("PKIX");
            tillid.init(CERTIFIKATER.tillid());
            SSLContext kontekst = SSLContext.getInstance("TLS");
            kontekst.init(noegler, tillid.getTrustManagers(), null);
            return kontekst;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a payload to the SOAP port over a new connection. */
    HttpResponse<String> soap(String identitet, String sti, String indhold) throws IOException {
        return send(
                identitet,
                HttpRequest.newBuilder(URI.create("https://localhost:" + porte.soap() + sti))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(BodyPublishers.ofString(
                                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + indhold
                                        + "</s:Body></s:Envelope>")));
    }

    /** Asks for the receipt of an action nobody has, as the reporting system of the number. */
    HttpResponse<String> hentKvittering(String identitet, String system) throws IOException {
        return soap(identitet, "/services/KvitteringHentService", """
                <MFKvitteringHent_I xmlns="http://skat.dk/begrebsmodel/2009/01/15/">
                <Kontekst><HovedOplysninger xmlns="http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/">
                <TransaktionsID>%s</TransaktionsID><TransaktionsTid>2026-11-25T10:00:00.000</TransaktionsTid>
                </HovedOplysninger></Kontekst>
                <FordringhaverSystemIDStruktur><VirksomhedSENummer>%s</VirksomhedSENummer></FordringhaverSystemIDStruktur>
                <MFAktionID>899999999</MFAktionID></MFKvitteringHent_I>""".formatted(UUID.randomUUID(), system));
    }

    HttpRequest.Builder soapkald(String sti) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + porte.soap() + sti));
    }

    HttpRequest.Builder drift(String sti) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + porte.drift() + sti));
    }

    HttpResponse<String> send(String identitet, HttpRequest.Builder kald) throws IOException {
        HttpClient klient =
                HttpClient.newBuilder().sslContext(kontekst(identitet)).build();
        try {
            return klient.send(kald.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
