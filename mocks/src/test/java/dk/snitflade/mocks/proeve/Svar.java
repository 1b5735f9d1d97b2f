package dk.snitflade.mocks.proeve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.wsdl.Navnerum;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.w3c.dom.Node;
import org.xmlunit.builder.Input;
import org.xmlunit.xpath.JAXPXPathEngine;

/** An answer as a test looks at it. */
public record Svar(int status, String indholdstype, byte[] krop) {

    private static final Map<String, String> PRAEFIKSER = Map.of(
            "s11", Navnerum.SOAP11,
            "s12", Navnerum.SOAP12,
            "sbm", Navnerum.SKAT_BUSINESS,
            "k", Navnerum.SKAT_CONTEXT,
            "psrm", Navnerum.PSRM,
            "exmf", Navnerum.EXMF);

    static Svar af(HttpResponse<byte[]> svar) {
        return new Svar(
                svar.statusCode(), svar.headers().firstValue("Content-Type").orElse(null), svar.body());
    }

    public String tekst() {
        return new String(krop, UTF_8);
    }

    /** The texts of the nodes an XPath finds. */
    public List<String> find(String xpath) {
        var maskine = new JAXPXPathEngine();
        maskine.setNamespaceContext(PRAEFIKSER);
        Iterable<Node> fundne =
                maskine.selectNodes(xpath, Input.fromByteArray(krop).build());
        return StreamSupport.stream(fundne.spliterator(), false)
                .map(Node::getTextContent)
                .toList();
    }

    public List<String> statuskoder() {
        return find("//sbm:MFAktionStatusKode");
    }

    public List<String> afvistNumre() {
        return find("//sbm:MFAktionAfvistNummer");
    }

    /** The local part of the fault code in either SOAP version; empty when it is no fault. */
    public List<String> fejlkode() {
        return find("//s11:Fault/faultcode | //s12:Fault/s12:Code/s12:Value").stream()
                .map(kode -> kode.substring(kode.indexOf(':') + 1))
                .toList();
    }

    public String fejltekst() {
        return String.join("", find("//s11:Fault/faultstring | //s12:Fault/s12:Reason/s12:Text"));
    }
}
