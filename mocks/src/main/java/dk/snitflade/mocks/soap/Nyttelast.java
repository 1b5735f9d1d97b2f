package dk.snitflade.mocks.soap;

import com.ctc.wstx.stax.WstxOutputFactory;
import dk.snitflade.mocks.xml.SikkerXml;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/** Takes the operation's element out of a message that has been read once before. */
public final class Nyttelast {

    private static final WstxOutputFactory FABRIK = fabrik();

    private Nyttelast() {}

    /** The Body's child as a document of its own in UTF-8, with the namespaces it needs. */
    public static byte[] af(SoapKald kald) {
        var bytes = new ByteArrayOutputStream(kald.krop().length);
        try {
            XMLStreamReader2 laeser = SikkerXml.laeser(kald.krop(), kald.tegnsaet());
            SoapVersion version = SoapVersion.afKonvolut(laeser.getName()).orElseThrow();
            while (!(laeser.isStartElement() && version.navn("Body").equals(laeser.getName()))) {
                laeser.next();
            }
            laeser.nextTag();
            var skriver = (XMLStreamWriter2) FABRIK.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            skriver.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            kopier(laeser, skriver);
            skriver.writeEndDocument();
            skriver.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("En modtaget besked kan ikke læses igen", e);
        }
        return bytes.toByteArray();
    }

    private static void kopier(XMLStreamReader2 laeser, XMLStreamWriter2 skriver) throws XMLStreamException {
        skriver.copyEventFromReader(laeser, false);
        int dybde = 1;
        while (dybde > 0) {
            int haendelse = laeser.next();
            skriver.copyEventFromReader(laeser, false);
            if (haendelse == XMLStreamConstants.START_ELEMENT) {
                dybde++;
            } else if (haendelse == XMLStreamConstants.END_ELEMENT) {
                dybde--;
            }
        }
    }

    /** Repairing: a prefix declared on the envelope must be declared again. */
    private static WstxOutputFactory fabrik() {
        var fabrik = new WstxOutputFactory();
        fabrik.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        return fabrik;
    }
}
