package dk.snitflade.kontrakttest.hus;

import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** The two versions of SOAP. */
public enum SoapVersion {
    SOAP11(Navnerum.SOAP11, "text/xml"),
    SOAP12(Navnerum.SOAP12, "application/soap+xml");

    private static final XMLEventFactory DELE = XMLEventFactory.newFactory();

    private final String navnerum;
    private final String medietype;

    SoapVersion(String navnerum, String medietype) {
        this.navnerum = navnerum;
        this.medietype = medietype;
    }

    public String navnerum() {
        return navnerum;
    }

    /** The media type without parameters. */
    public String medietype() {
        return medietype;
    }

    /** What a client writes in Content-Type. */
    public String indholdstype() {
        return medietype + "; charset=UTF-8";
    }

    /** The payload in an envelope of this version. */
    public byte[] kuvert(byte[] indhold) {
        try {
            var resultat = new ByteArrayOutputStream(indhold.length + 256);
            XMLEventReader ind = Xml.ind().createXMLEventReader(new ByteArrayInputStream(indhold));
            XMLEventWriter ud = Xml.ud().createXMLEventWriter(resultat, "UTF-8");
            ud.add(DELE.createStartDocument("UTF-8", "1.0"));
            ud.add(DELE.createStartElement("soap", navnerum, "Envelope"));
            ud.add(DELE.createNamespace("soap", navnerum));
            ud.add(DELE.createStartElement("soap", navnerum, "Body"));
            while (ind.hasNext()) {
                XMLEvent del = ind.nextEvent();
                if (!del.isStartDocument() && !del.isEndDocument()) {
                    ud.add(del);
                }
            }
            ud.add(DELE.createEndElement("soap", navnerum, "Body"));
            ud.add(DELE.createEndElement("soap", navnerum, "Envelope"));
            ud.close();
            return resultat.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Indholdet kan ikke læses", e);
        }
    }
}
