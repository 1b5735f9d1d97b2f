package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.besked.Xml;
import jakarta.servlet.ServletRequest;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Opens the request with the gateway's hardened reader in place of CXF's own, and bounds its size. */
final class Laeseindgang extends AbstractPhaseInterceptor<Message> {

    private static final Pattern ACTION = Pattern.compile("(?i);\\s*action=(\"[^\"]*\"|[^;]*)");

    /** Under which key the message keeps the reader of the whole envelope; CXF shows only parts of it. */
    static final String LAESER = "snitflade.laeser";

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([a-z0-9._-]+)");

    private final long hoejst;
    private final Plads plads;

    /** @param hoejst most bytes of a request */
    Laeseindgang(long hoejst, Plads plads) {
        super(Phase.POST_STREAM);
        addBefore(StaxInInterceptor.class.getName());
        this.hoejst = hoejst;
        this.plads = plads;
    }

    /** The charset the header itself names, since a container's default would overrule the XML declaration; else null. */
    private static String tegnsaet(String indholdstype) {
        Matcher fundet = CHARSET.matcher(indholdstype == null ? "" : indholdstype);
        return fundet.find() ? fundet.group(1) : null;
    }

    /** The Body's element tells the operation; an empty or foreign SOAPAction is accepted (nymf.md 2.1). */
    @SuppressWarnings("unchecked")
    private static void glemAction(Message besked) {
        ((Map<String, List<String>>) besked.get(Message.PROTOCOL_HEADERS)).remove("SOAPAction");
        String indholdstype = (String) besked.get(Message.CONTENT_TYPE);
        if (indholdstype != null) {
            besked.put(Message.CONTENT_TYPE, ACTION.matcher(indholdstype).replaceAll(""));
        }
    }

    @Override
    public void handleMessage(Message besked) {
        InputStream krop = besked.getContent(InputStream.class);
        if (krop == null || "GET".equals(besked.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        try {
            Stoerrelsesgraense begraenset = new Stoerrelsesgraense(
                    krop, hoejst, () -> plads.tag((ServletRequest) besked.get(AbstractHTTPDestination.HTTP_REQUEST)));
            String tegnsaet = tegnsaet((String) besked.get(Message.CONTENT_TYPE));
            XMLStreamReader laeser = tegnsaet == null ? Xml.laeser(begraenset) : Xml.laeser(begraenset, tegnsaet);
            besked.setContent(XMLStreamReader.class, laeser);
            besked.put(LAESER, laeser);
            besked.put(Stoerrelsesgraense.class, begraenset);
            glemAction(besked);
        } catch (XMLStreamException e) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, Skemabrud.forklar(e));
        }
    }
}
