package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Checks the payload of a message that was encrypted. Decryption leaves a tree, which the schema check cannot read, so it is
 * written once and read again like any other (stack.md 4).
 */
final class Dekrypteretkontrol extends AbstractPhaseInterceptor<Message> {

    private final Skemakontrol skema;

    Dekrypteretkontrol(Skemakontrol skema) {
        super(Phase.PRE_UNMARSHAL);
        this.skema = skema;
    }

    @Override
    public void handleMessage(Message besked) {
        XMLStreamReader trae = besked.getContent(XMLStreamReader.class);
        if (trae == null || trae instanceof XMLStreamReader2) {
            return;
        }
        try {
            byte[] indhold = indhold(trae);
            XMLStreamReader2 laeser = Xml.laeser(new ByteArrayInputStream(indhold));
            besked.setContent(XMLStreamReader.class, laeser);
            skema.handleMessage(besked);
            laeser.nextTag();
        } catch (XMLStreamException e) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, Skemabrud.forklar(e));
        }
    }

    private static byte[] indhold(XMLStreamReader trae) throws XMLStreamException {
        if (!trae.isStartElement()) {
            trae.nextTag();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        XMLStreamWriter2 ud = Xml.skriver(bytes);
        StaxUtils.copy(trae, ud);
        ud.close();
        return bytes.toByteArray();
    }
}
