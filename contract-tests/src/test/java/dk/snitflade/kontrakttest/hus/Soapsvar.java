package dk.snitflade.kontrakttest.hus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.w3c.dom.Element;

/** An answer to a SOAP call as it came over the wire. */
public record Soapsvar(int status, String indholdstype, byte[] krop) {

    /**
     * A SOAP fault.
     *
     * @param kode local part of the code, e.g. Client or Sender
     * @param tekst what it says
     */
    public record Fejl(String kode, String tekst) {}

    static Soapsvar af(HttpResponse<byte[]> svar) {
        return new Soapsvar(
                svar.statusCode(), svar.headers().firstValue("Content-Type").orElse(""), svar.body());
    }

    /** The whole answer as text. */
    public String tekst() {
        return new String(krop, UTF_8);
    }

    /** The root of the envelope. */
    public Element kuvert() {
        return Xml.dom(krop).getDocumentElement();
    }

    /** The one element in the body. */
    public Element indhold() {
        return Xml.boern(kuvert()).stream()
                .filter(del -> del.getLocalName().equals("Body"))
                .flatMap(krop -> Xml.boern(krop).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Intet indhold i svaret: " + tekst()));
    }

    /** The fault, of either version. */
    public Fejl fejl() {
        Element fejl = indhold();
        if (!fejl.getLocalName().equals("Fault")) {
            throw new AssertionError("Ikke en SOAP-fejl: " + tekst());
        }
        String kode = Xml.tekst(fejl, "faultcode")
                .or(() -> Xml.tekst(fejl, "Value"))
                .or(() -> fejlfelt(fejl, "faultcode"))
                .orElse("");
        String tekst =
                Xml.tekst(fejl, "Text").or(() -> fejlfelt(fejl, "faultstring")).orElse("");
        return new Fejl(lokal(fejl, kode), tekst);
    }

    /** The code is a qualified name: its prefix must stand for the namespace of the envelope. */
    private static String lokal(Element fejl, String kode) {
        int kolon = kode.indexOf(':');
        String navnerum = fejl.lookupNamespaceURI(kolon < 0 ? null : kode.substring(0, kolon));
        if (!fejl.getNamespaceURI().equals(navnerum)) {
            throw new AssertionError("Præfikset i fejlkoden " + kode + " er ikke kuvertens");
        }
        return kode.substring(kolon + 1);
    }

    /** In SOAP 1.1 the parts of a fault are in no namespace. */
    private static Optional<String> fejlfelt(Element fejl, String navn) {
        return Xml.boern(fejl).stream()
                .filter(del -> navn.equals(del.getNodeName()))
                .map(Element::getTextContent)
                .findFirst();
    }
}
