package dk.snitflade.mocks.soap;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes envelopes of either SOAP version. */
public final class SoapSkriver {

    private static final XMLOutputFactory FABRIK = new WstxOutputFactory();
    private static final String SOAP = "soap";
    private static final int OK = 200;
    private static final int FEJL = 500;

    private SoapSkriver() {}

    /** An answer with the given Body. */
    public static SoapSvar svar(SoapVersion version, Kropskriver krop) {
        return new SoapSvar(OK, version.indholdstype(), konvolut(version, krop));
    }

    /** A fault. HTTP 500 on both sides and in both versions, as the real services do ({@code nymf.md} 2.1). */
    public static SoapSvar fejl(SoapVersion version, SoapFejl fejl) {
        Kropskriver krop = version == SoapVersion.SOAP11 ? s -> skriv11(s, fejl) : s -> skriv12(s, fejl);
        return new SoapSvar(FEJL, version.indholdstype(), konvolut(version, krop));
    }

    private static byte[] konvolut(SoapVersion version, Kropskriver krop) {
        var bytes = new ByteArrayOutputStream(2048);
        try {
            XMLStreamWriter skriver = FABRIK.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            skriver.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            skriver.writeStartElement(SOAP, "Envelope", version.navnerum());
            skriver.writeNamespace(SOAP, version.navnerum());
            skriver.writeStartElement(SOAP, "Body", version.navnerum());
            krop.skriv(skriver);
            skriver.writeEndDocument();
            skriver.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Svaret kunne ikke skrives", e);
        }
        return bytes.toByteArray();
    }

    private static void skriv11(XMLStreamWriter skriver, SoapFejl fejl) throws XMLStreamException {
        skriver.writeStartElement(SOAP, "Fault", SoapVersion.SOAP11.navnerum());
        skriver.writeStartElement("faultcode");
        skriver.writeCharacters(SOAP + ":" + fejl.side().kode(SoapVersion.SOAP11));
        skriver.writeEndElement();
        skriver.writeStartElement("faultstring");
        skriver.writeCharacters(fejl.getMessage());
        skriver.writeEndElement();
        skriver.writeEndElement();
    }

    private static void skriv12(XMLStreamWriter skriver, SoapFejl fejl) throws XMLStreamException {
        String ns = SoapVersion.SOAP12.navnerum();
        skriver.writeStartElement(SOAP, "Fault", ns);
        skriver.writeStartElement(SOAP, "Code", ns);
        skriver.writeStartElement(SOAP, "Value", ns);
        skriver.writeCharacters(SOAP + ":" + fejl.side().kode(SoapVersion.SOAP12));
        skriver.writeEndElement();
        skriver.writeEndElement();
        skriver.writeStartElement(SOAP, "Reason", ns);
        skriver.writeStartElement(SOAP, "Text", ns);
        skriver.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "da");
        skriver.writeCharacters(fejl.getMessage());
        skriver.writeEndElement();
        skriver.writeEndElement();
        skriver.writeEndElement();
    }
}
