package dk.snitflade.gateway.underretning;

import com.ctc.wstx.stax.WstxOutputFactory;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Strukturkopi;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamWriter2;

/** The structures of the contract's own example, each as a document of its own, as a back end would give it. */
public final class Strukturer {

    private static final String EKSEMPEL = "/eksempler/nymf/svar-underretning-alle-typer.xml";

    private static final WstxOutputFactory UD = skrivere();

    private Strukturer() {}

    /** One structure in the dialect. */
    public static byte[] af(Underretningstype type, Dialekt dialekt) {
        return alle(dialekt).get(type);
    }

    /** One structure per type in the dialect. */
    public static Map<Underretningstype, byte[]> alle(Dialekt dialekt) {
        Map<Underretningstype, byte[]> strukturer = new EnumMap<>(Underretningstype.class);
        try (InputStream fil = Kontrakt.class.getResourceAsStream(EKSEMPEL)) {
            XMLStreamReader laeser = Xml.laeser(fil);
            while (laeser.hasNext()) {
                if (laeser.next() == XMLStreamReader.START_ELEMENT) {
                    Underretningstype.af(laeser.getLocalName())
                            .ifPresent(type -> strukturer.put(type, dokument(laeser, dialekt)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return strukturer;
    }

    private static byte[] dokument(XMLStreamReader laeser, Dialekt dialekt) {
        return skrevet(dialekt, ud -> Strukturkopi.skriv(laeser, ud));
    }

    /** Writes a structure. */
    @FunctionalInterface
    interface Skrivning {
        void skriv(Skriver ud) throws XMLStreamException;
    }

    /** What is written in the dialect, as a document: each prefix is declared where it is first used. */
    static byte[] skrevet(Dialekt dialekt, Skrivning skrivning) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter2 stroem = (XMLStreamWriter2) UD.createXMLStreamWriter(bytes, "UTF-8");
            skrivning.skriv(
                    dialekt == Dialekt.OIO ? Skriver.oio(stroem) : new Skriver(stroem, "sbm", Navnerum.SKAT_BUSINESS));
            stroem.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static WstxOutputFactory skrivere() {
        WstxOutputFactory fabrik = new WstxOutputFactory();
        fabrik.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        return fabrik;
    }
}
