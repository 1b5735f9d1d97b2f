package dk.snitflade.gateway.indgang;

import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxUtils;
import org.codehaus.stax2.XMLStreamReader2;
import org.springframework.stereotype.Component;

/** The seam between SOAP and the routes: reads one typed object out of a request, and sends it down a route. */
@Component
public class Kald {

    /** Reads a request; stands on the root's start tag when called. */
    @FunctionalInterface
    public interface Laesning<T> {
        T laes(XMLStreamReader laeser) throws XMLStreamException;
    }

    private final ProducerTemplate ruter;

    Kald(ProducerTemplate ruter) {
        this.ruter = ruter;
    }

    /**
     * Reads the payload to its end, so that all of it is checked against the schema.
     *
     * @param roedder the root elements the operation may have; the schema alone would accept any of its elements as root
     * @throws KaldFejl when it is not well formed or breaks the schema
     */
    public <T> T laes(Source forespoergsel, Set<QName> roedder, Laesning<T> laesning) {
        return laes(forespoergsel, roedder, Stavning.SOM_SKREVET, laesning);
    }

    /** As {@link #laes(Source, Set, Laesning)}, under the spelling its endpoint was published with. */
    public <T> T laes(Source forespoergsel, Set<QName> roedder, Stavning stavning, Laesning<T> laesning) {
        if (forespoergsel == null) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Beskedens Body er tom.");
        }
        XMLStreamReader laeser = StaxUtils.createXMLStreamReader(forespoergsel);
        if (stavning != Stavning.SOM_SKREVET) {
            laeser = new Stavelaeser(laeser, stavning);
        }
        try {
            while (laeser.getEventType() != XMLStreamConstants.START_ELEMENT) {
                laeser.next();
            }
            if (!roedder.contains(laeser.getName())) {
                throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Beskedens rod skal være " + navne(roedder) + ".");
            }
            kontrollerRoden();
            T laest = laesning.laes(laeser);
            kontrollerResten();
            return laest;
        } catch (XMLStreamException e) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, Skemabrud.forklar(e));
        }
    }

    private static String navne(Set<QName> roedder) {
        return roedder.stream()
                .map(rod -> rod.getLocalPart() + " i navnerummet " + rod.getNamespaceURI())
                .sorted()
                .collect(Collectors.joining(" eller "));
    }

    private static void kontrollerRoden() throws XMLStreamException {
        Object brud = PhaseInterceptorChain.getCurrentMessage().get(Skemakontrol.RODBRUD);
        if (brud instanceof XMLStreamException fejl) {
            throw fejl;
        }
    }

    /**
     * A second element in the Body would be neither read nor checked: the payload's own reader ends with the first. What is
     * behind the envelope is read too, since it counts in the message's size.
     */
    private static void kontrollerResten() throws XMLStreamException {
        XMLStreamReader2 kuvert =
                (XMLStreamReader2) PhaseInterceptorChain.getCurrentMessage().get(Laeseindgang.LAESER);
        if (kuvert.isEndElement() && kuvert.nextTag() == XMLStreamConstants.START_ELEMENT) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Beskedens Body må kun have ét element.");
        }
        // The schema is the payload's, and has nothing to say of the envelope's end.
        kuvert.setValidationProblemHandler(problem -> {});
        while (kuvert.hasNext()) {
            kuvert.next();
        }
    }

    /** Sends the object down the route; what a step throws comes out as it was thrown. */
    public <T> T send(String rute, Object indhold, Class<T> svar) {
        try {
            return ruter.requestBody(rute, indhold, svar);
        } catch (CamelExecutionException e) {
            throw e.getCause() instanceof RuntimeException aarsag ? aarsag : e;
        }
    }
}
