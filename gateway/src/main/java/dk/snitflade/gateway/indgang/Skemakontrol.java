package dk.snitflade.gateway.indgang;

import java.net.URL;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.interceptor.ReadHeadersInterceptor;
import org.apache.cxf.binding.soap.interceptor.StartBodyInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationException;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;

/**
 * Checks the payload against its schema in the same pass that reads it. Must be attached while the reader stands on
 * soap:Body; one phase later it already stands on the payload's root (stack.md 3).
 */
final class Skemakontrol extends AbstractPhaseInterceptor<Message> {

    /** Under which key the message keeps the first breach on the payload's root itself. */
    static final String RODBRUD = "snitflade.rodbrud";

    /** Envelope, Body, root. */
    private static final int ROD = 3;

    private final XMLValidationSchema skema;

    Skemakontrol(URL xsd, Stavning stavning) {
        super(Phase.READ);
        addAfter(ReadHeadersInterceptor.class.getName());
        addBefore(StartBodyInterceptor.class.getName());
        try {
            skema = new Staveskema(
                    XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                            .createSchema(xsd),
                    stavning);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Skemaet " + xsd + " kan ikke læses", e);
        }
    }

    /** The element the reader is at when the checker speaks; null between elements. */
    private static String element(XMLStreamReader2 laeser) {
        return laeser.isStartElement() || laeser.isEndElement() ? laeser.getLocalName() : null;
    }

    @Override
    public void handleMessage(Message besked) {
        if (!(besked.getContent(XMLStreamReader.class) instanceof XMLStreamReader2 laeser)) {
            return;
        }
        try {
            laeser.setValidationProblemHandler(problem -> {
                problem.setType(element(laeser));
                XMLValidationException brud = XMLValidationException.createException(problem);
                if (!laeser.isStartElement() || laeser.getDepth() != ROD) {
                    throw brud;
                }
                // The endpoint knows which roots it takes, and says it better than a list of every element there is.
                besked.putIfAbsent(RODBRUD, brud);
            });
            laeser.validateAgainst(skema);
        } catch (XMLStreamException e) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, Skemabrud.forklar(e));
        }
    }
}
