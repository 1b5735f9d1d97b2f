package dk.snitflade.mocks.soap;

import dk.snitflade.mocks.xml.Blade;
import dk.snitflade.mocks.xml.SikkerXml;
import dk.snitflade.mocks.xml.Skema;
import java.time.DateTimeException;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationException;

/**
 * Reads an envelope of either SOAP version in one pass: dispatches on the name of the Body's child, checks it against
 * the XSD and reads it at the same time.
 *
 * @param <K> what the operations are read into
 */
public final class SoapLaeser<K> {

    /** Room for the largest leverance with documents; beyond it a request is refused unread. */
    static final int MAKS_BYTES = 20 * 1024 * 1024;

    private final Skema skema;
    private final Map<QName, Operationslaeser<K>> operationer;

    /** A reader of these operations, whose elements the XSD declares. */
    public SoapLaeser(Skema skema, Map<QName, Operationslaeser<K>> operationer) {
        this.skema = skema;
        this.operationer = Map.copyOf(operationer);
    }

    /**
     * The request.
     *
     * @throws SoapFejl on the caller's side when it is not well-formed, not an envelope, too large, names an unknown
     *     operation or breaks the XSD
     */
    public K laes(SoapKald kald) {
        if (kald.krop().length > MAKS_BYTES) {
            throw SoapFejl.klient("Beskeden er for stor. Grænsen er " + MAKS_BYTES + " bytes.");
        }
        try {
            XMLStreamReader2 laeser = SikkerXml.laeser(kald.krop(), kald.tegnsaet());
            try {
                return laesKonvolut(laeser);
            } finally {
                laeser.close();
            }
        } catch (XMLValidationException e) {
            throw SoapFejl.klient("Beskeden følger ikke skemaet" + Fejlsted.af(e), e);
        } catch (XMLStreamException e) {
            throw SoapFejl.klient("Beskeden er ikke velformet XML" + Fejlsted.af(e), e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw SoapFejl.klient("Beskeden har en værdi, der ikke kan læses.", e);
        }
    }

    /** The version of the request's envelope; by its Content-Type when there is no envelope to be read. */
    public static SoapVersion version(SoapKald kald) {
        try {
            QName rod = SikkerXml.laeser(kald.krop(), kald.tegnsaet()).getName();
            return SoapVersion.afKonvolut(rod).orElseGet(() -> SoapVersion.afIndholdstype(kald.indholdstype()));
        } catch (XMLStreamException e) {
            return SoapVersion.afIndholdstype(kald.indholdstype());
        }
    }

    private K laesKonvolut(XMLStreamReader2 laeser) throws XMLStreamException {
        SoapVersion version = SoapVersion.afKonvolut(laeser.getName())
                .orElseThrow(() -> SoapFejl.klient("Beskeden er ikke en SOAP-konvolut."));
        find(laeser, version.navn("Body"));
        K kald = laesOperation(laeser);
        if (laeser.nextTag() != XMLStreamConstants.END_ELEMENT) {
            throw SoapFejl.klient("SOAP Body må kun have ét element.");
        }
        while (laeser.hasNext()) {
            // What follows must be well-formed too: half a message is no message.
            laeser.next();
        }
        return kald;
    }

    private static void find(XMLStreamReader2 laeser, QName navn) throws XMLStreamException {
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (navn.equals(laeser.getName())) {
                return;
            }
            Blade.springOver(laeser);
        }
        throw SoapFejl.klient("SOAP Body mangler.");
    }

    private K laesOperation(XMLStreamReader2 laeser) throws XMLStreamException {
        var vagt = skema.vogt(laeser);
        if (laeser.nextTag() != XMLStreamConstants.START_ELEMENT) {
            throw SoapFejl.klient("SOAP Body er tom.");
        }
        Operationslaeser<K> operation = operationer.get(laeser.getName());
        if (operation == null) {
            throw SoapFejl.klient("Operationen " + laeser.getName() + " findes ikke her.");
        }
        vagt.slaaTil();
        K kald = operation.laes(laeser);
        vagt.afslut();
        return kald;
    }
}
