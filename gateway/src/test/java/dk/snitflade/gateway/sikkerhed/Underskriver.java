package dk.snitflade.gateway.sikkerhed;

import static dk.snitflade.gateway.sikkerhed.Sikkerhedsdata.CERTIFIKATER;

import com.sun.net.httpserver.HttpServer;
import dk.snitflade.gateway.sikkerhed.wss.Algoritmer;
import dk.snitflade.mocks.certifikat.Identitet;
import dk.snitflade.wsdl.Kontrakt;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.Service.Mode;
import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.rt.security.SecurityConstants;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** A vendor's client, made from the served WSDL alone and a policy in it that it follows. */
final class Underskriver {

    private final Kaldende kald;
    private final int port;
    private final Kontrakt kontrakt;
    private final Path wsdl;

    Underskriver(Kaldende kald, int port, Kontrakt kontrakt) throws IOException {
        this.kald = kald;
        this.port = port;
        this.kontrakt = kontrakt;
        this.wsdl = Sikkerhedsdata.ROD.resolve(kontrakt.name() + ".wsdl");
        HttpResponse<String> hentet = kald.send("debitorsystem", kald.soapkald(kontrakt.sti() + "?wsdl&flad"));
        Files.writeString(wsdl, hentet.body());
    }

    /** Who signs, and for whom the Body is encrypted. */
    record Par(String afsender, String modtager) {}

    /** Sends the payload as the policy wants it, and gives the payload of an answer that was checked in the same way. */
    String send(String identitet, boolean soap12, String indhold) {
        Dispatch<Source> klient = klient(new Par(identitet, "gateway"), soap12);
        klient.getRequestContext()
                .put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, "https://localhost:" + port + kontrakt.sti());
        HTTPConduit ledning =
                (HTTPConduit) ((DispatchImpl<Source>) klient).getClient().getConduit();
        TLSClientParameters tls = new TLSClientParameters();
        tls.setSSLSocketFactory(Kaldende.kontekst(identitet).getSocketFactory());
        ledning.setTlsClientParameters(tls);
        return tekst(klient.invoke(new StreamSource(new StringReader(indhold))));
    }

    /** The whole message as it would go out, for somebody else to send. */
    String underskriv(Par par, String indhold) throws IOException {
        return underskriv(par, Map.of(), indhold);
    }

    /** As above, with properties of its own for CXF, against what the policy wants. */
    String underskriv(Par par, Map<String, Object> egne, String indhold) throws IOException {
        AtomicReference<String> fanget = new AtomicReference<>();
        HttpServer faelde = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        faelde.createContext("/", udveksling -> {
            fanget.set(new String(udveksling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            udveksling.sendResponseHeaders(503, -1);
            udveksling.close();
        });
        faelde.start();
        try {
            Dispatch<Source> klient = klient(par, false);
            klient.getRequestContext().putAll(egne);
            klient.getRequestContext()
                    .put(
                            BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                            "http://127.0.0.1:" + faelde.getAddress().getPort() + "/");
            klient.invoke(new StreamSource(new StringReader(indhold)));
        } catch (WebServiceException ventet) {
            // Nobody answers there.
        } finally {
            faelde.stop(0);
        }
        return fanget.get();
    }

    /** Sends a message as it stands. */
    HttpResponse<String> post(String forbundet, String besked) throws IOException {
        return kald.send(
                forbundet,
                kald.soapkald(kontrakt.sti())
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(BodyPublishers.ofString(besked)));
    }

    private Dispatch<Source> klient(Par par, boolean soap12) {
        try {
            Service service = Service.create(wsdl.toUri().toURL(), kontrakt.service());
            QName portnavn = soap12
                    ? kontrakt.port12()
                    : new QName(
                            kontrakt.service().getNamespaceURI(),
                            kontrakt.service().getLocalPart() + "Port");
            Dispatch<Source> klient = service.createDispatch(portnavn, Source.class, Mode.PAYLOAD);
            Map<String, Object> egenskaber = klient.getRequestContext();
            egenskaber.putAll(Algoritmer.MODERNE);
            Crypto krypto = krypto(par);
            egenskaber.put(SecurityConstants.SIGNATURE_CRYPTO, krypto);
            egenskaber.put(SecurityConstants.ENCRYPT_CRYPTO, krypto);
            egenskaber.put(SecurityConstants.SIGNATURE_USERNAME, par.afsender());
            egenskaber.put(SecurityConstants.ENCRYPT_USERNAME, par.modtager());
            egenskaber.put(SecurityConstants.CALLBACK_HANDLER, (CallbackHandler) alle -> {
                for (var spoergsmaal : alle) {
                    ((WSPasswordCallback) spoergsmaal).setPassword(Identitet.ADGANGSKODE);
                }
            });
            return klient;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Crypto krypto(Par par) {
        try {
            KeyStore lager = CERTIFIKATER.af(par.afsender()).noeglelager();
            lager.setCertificateEntry(
                    par.modtager(), CERTIFIKATER.af(par.modtager()).certifikat());
            Merlin krypto = new Merlin();
            krypto.setKeyStore(lager);
            krypto.setTrustStore(CERTIFIKATER.tillid());
            return krypto;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String tekst(Source kilde) {
        try {
            StringWriter ud = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(kilde, new StreamResult(ud));
            return ud.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
