package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes a WSDL with all its schemas inside, one per namespace, for tools that cannot follow imports: nothing in it points at
 * another document.
 */
final class Fladgoering {

    private static final String XS = "xs";

    private final Kontraktfil wsdl;
    private final XMLStreamWriter2 ud;

    private Fladgoering(Kontraktfil wsdl, XMLStreamWriter2 ud) {
        this.wsdl = wsdl;
        this.ud = ud;
    }

    static byte[] af(Kontraktfil wsdl) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        return wsdl.laes(laeser -> {
            XMLStreamWriter2 ud = Xml.skriver(bytes);
            new Fladgoering(wsdl, ud).skriv(laeser);
            ud.close();
            return bytes.toByteArray();
        });
    }

    private void skriv(XMLStreamReader2 laeser) throws XMLStreamException {
        ud.writeStartDocument("UTF-8", "1.0");
        ud.writeRaw("\n");
        while (laeser.hasNext()) {
            if (laeser.next() == XMLStreamReader2.START_ELEMENT && Skemahoved.erSkema(laeser)) {
                laeser.skipElement();
                skemaer();
            } else {
                ud.copyEventFromReader(laeser, true);
            }
        }
    }

    private void skemaer() throws XMLStreamException {
        for (Navnerumsskema skema : Skemasamling.af(wsdl).iOrden()) {
            begynd(skema);
            for (String navnerum : skema.importerer()) {
                ud.writeCharacters("\n");
                ud.writeEmptyElement(XS, "import", Skemahoved.XSD);
                ud.writeAttribute("namespace", navnerum);
            }
            for (Kontraktfil fil : skema.filer()) {
                fil.laes(this::indhold);
            }
            ud.writeEndElement();
            ud.writeCharacters("\n");
        }
    }

    private void begynd(Navnerumsskema skema) throws XMLStreamException {
        ud.writeStartElement(XS, "schema", Skemahoved.XSD);
        for (Map.Entry<String, String> praefiks : skema.praefikser().entrySet()) {
            ud.writeNamespace(praefiks.getKey(), praefiks.getValue());
        }
        ud.writeAttribute("targetNamespace", skema.navnerum());
        for (Map.Entry<String, String> egenskab : skema.egenskaber().entrySet()) {
            ud.writeAttribute(egenskab.getKey(), egenskab.getValue());
        }
    }

    /** Everything in a schema but what brings other schemas in. */
    private Void indhold(XMLStreamReader2 laeser) throws XMLStreamException {
        laeser.nextTag();
        int dybde = 1;
        while (dybde > 0) {
            int haendelse = laeser.next();
            if (haendelse == XMLStreamReader2.START_ELEMENT && Skemahoved.henviser(laeser)) {
                laeser.skipElement();
                continue;
            }
            if (haendelse == XMLStreamReader2.START_ELEMENT) {
                dybde++;
            } else if (haendelse == XMLStreamReader2.END_ELEMENT) {
                dybde--;
            }
            if (dybde > 0) {
                ud.copyEventFromReader(laeser, true);
            }
        }
        return null;
    }
}
