package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.afsendelse.svar.Svarregel;
import dk.snitflade.gateway.afsendelse.svar.Svartavle;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.wsdl.Navnerum;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A SOAP fault of either version.
 *
 * @param kode local name of the outermost code
 * @param tekst its first text; only looked up, never kept: it may name a person
 */
record Fault(String kode, String tekst) {

    /** Whether the reader stands on one. */
    static boolean er(XMLStreamReader r) {
        return r.getLocalName().equals("Fault")
                && (r.getNamespaceURI().equals(Navnerum.SOAP11)
                        || r.getNamespaceURI().equals(Navnerum.SOAP12));
    }

    static Fault laes(XMLStreamReader r) throws XMLStreamException {
        String kode = "";
        String tekst = "";
        while (r.next() != XMLStreamConstants.END_DOCUMENT) {
            if (!r.isStartElement()) {
                continue;
            }
            switch (r.getLocalName()) {
                case "faultcode", "Value" -> kode = kode.isEmpty() ? Element.tekst(r) : kode;
                case "faultstring", "Text" -> tekst = tekst.isEmpty() ? Element.tekst(r) : tekst;
                default -> {}
            }
        }
        return new Fault(kode.substring(kode.indexOf(':') + 1).strip(), tekst);
    }

    Svarregel regel(Maal maal) {
        return Svartavle.fault(maal, kode, tekst);
    }
}
