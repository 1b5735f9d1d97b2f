package dk.snitflade.gateway.indgang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageContentsList;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.wsdl.interceptors.BareOutInterceptor;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Puts a rendered answer into the envelope as it is. CXF would read it as XML and write it anew, which for a thousand
 * receipts took a quarter of the time; where the envelope is not written to the wire at once, to be signed, it still does.
 */
final class Svarudgang extends AbstractPhaseInterceptor<Message> {

    Svarudgang() {
        super(Phase.MARSHAL);
        addBefore(BareOutInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message besked) {
        MessageContentsList indhold = MessageContentsList.getContentsList(besked);
        if (indhold == null
                || indhold.size() != 1
                || !(indhold.get(0) instanceof Svarkilde.Faerdig svar)
                || !(besked.getContent(XMLStreamWriter.class) instanceof XMLStreamWriter2 konvolut)) {
            return;
        }
        try {
            if (erUtf8(besked)) {
                // Ends the start tag of Body, so that the bytes come behind it.
                konvolut.writeRaw("");
                konvolut.flush();
                svar.til(besked.getContent(OutputStream.class));
            } else {
                konvolut.writeRaw(svar.tekst());
            }
            indhold.clear();
        } catch (XMLStreamException | IOException e) {
            throw new Fault(e);
        }
    }

    /** CXF answers in the encoding of the request. */
    private static boolean erUtf8(Message besked) {
        Object navn = besked.get(Message.ENCODING);
        if (navn == null) {
            navn = besked.getExchange().getInMessage().get(Message.ENCODING);
        }
        return navn == null || Charset.forName(navn.toString()).equals(UTF_8);
    }
}
