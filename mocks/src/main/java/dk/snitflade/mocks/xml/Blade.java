package dk.snitflade.mocks.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an element for its leaves: the elements that hold text only. */
public final class Blade {

    /** Reads an element of its own kind: from its start tag, where the reader stands, to its end tag. */
    @FunctionalInterface
    public interface Del {
        void laes(XMLStreamReader laeser) throws XMLStreamException;
    }

    private Blade() {}

    /**
     * The text of each leaf below the element the reader stands on; of several with the same name the first. Ends on
     * the element's end tag.
     *
     * @param udenom elements whose content is passed over
     */
    public static Map<QName, String> laes(XMLStreamReader laeser, Set<QName> udenom) throws XMLStreamException {
        return laes(laeser, udenom.stream().collect(Collectors.toMap(Function.identity(), navn -> Blade::springOver)));
    }

    /** As {@link #laes(XMLStreamReader, Set)}, with the elements that are read in ways of their own. */
    public static Map<QName, String> laes(XMLStreamReader laeser, Map<QName, Del> dele) throws XMLStreamException {
        var blade = new HashMap<QName, String>();
        var tekst = new StringBuilder();
        QName seneste = laeser.getName();
        int dybde = 1;
        while (dybde > 0) {
            switch (laeser.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    seneste = laeser.getName();
                    tekst.setLength(0);
                    Del del = dele.get(seneste);
                    if (del != null) {
                        del.laes(laeser);
                        seneste = null;
                    } else {
                        dybde++;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tekst.append(laeser.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (seneste != null) {
                        blade.putIfAbsent(seneste, tekst.toString().strip());
                    }
                    seneste = null;
                    dybde--;
                }
                default -> {
                    // Comments and processing instructions carry nothing.
                }
            }
        }
        return blade;
    }

    /** Passes over the element the reader stands on, to its end tag. */
    public static void springOver(XMLStreamReader laeser) throws XMLStreamException {
        int dybde = 1;
        while (dybde > 0) {
            int haendelse = laeser.next();
            if (haendelse == XMLStreamConstants.START_ELEMENT) {
                dybde++;
            } else if (haendelse == XMLStreamConstants.END_ELEMENT) {
                dybde--;
            }
        }
    }
}
