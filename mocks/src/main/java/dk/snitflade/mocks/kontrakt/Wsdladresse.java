package dk.snitflade.mocks.kontrakt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Sets the host of the service address in a WSDL, so that a client built from it calls the mock it got it from. */
final class Wsdladresse {

    private static final Set<QName> ADRESSER = Set.of(
            new QName("http://schemas.xmlsoap.org/wsdl/soap/", "address"),
            new QName("http://schemas.xmlsoap.org/wsdl/soap12/", "address"));
    private static final QName LOCATION = new QName("location");
    private static final XMLEventFactory HAENDELSER = XMLEventFactory.newFactory();

    private Wsdladresse() {}

    /** @param vaert scheme, host and port, without a closing slash */
    static byte[] saet(byte[] wsdl, String vaert) {
        var bytes = new ByteArrayOutputStream(wsdl.length);
        try {
            // The WSDL is our own file, not a message from outside.
            XMLEventReader ind = XMLInputFactory.newFactory().createXMLEventReader(new ByteArrayInputStream(wsdl));
            XMLEventWriter ud =
                    XMLOutputFactory.newFactory().createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
            while (ind.hasNext()) {
                ud.add(medVaert(ind.nextEvent(), vaert));
            }
            ud.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("WSDL kan ikke læses", e);
        }
        return bytes.toByteArray();
    }

    private static XMLEvent medVaert(XMLEvent haendelse, String vaert) {
        if (!haendelse.isStartElement()
                || !ADRESSER.contains(haendelse.asStartElement().getName())) {
            return haendelse;
        }
        StartElement element = haendelse.asStartElement();
        String sti = URI.create(element.getAttributeByName(LOCATION).getValue()).getPath();
        var location = HAENDELSER.createAttribute(LOCATION, vaert + sti);
        return HAENDELSER.createStartElement(
                element.getName(), List.of(location).iterator(), element.getNamespaces());
    }
}
