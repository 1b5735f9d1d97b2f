package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A WSDL or schema of the contracts.
 *
 * @param navn path below the contracts' folder, for instance {@code nymf/nymf-skat-confirmed.xsd}
 */
record Kontraktfil(String navn) {

    private static final String MAPPE = "/kontrakt/";

    /** Reads a whole file. */
    @FunctionalInterface
    interface Laesning<T> {
        T laes(XMLStreamReader2 laeser) throws XMLStreamException;
    }

    static Kontraktfil af(URL url) {
        String sti = url.toString();
        return new Kontraktfil(sti.substring(sti.lastIndexOf(MAPPE) + MAPPE.length()));
    }

    /** The file a reference in this one points at. */
    Kontraktfil paa(String sted) {
        return new Kontraktfil(URI.create(navn).resolve(sted).toString());
    }

    byte[] bytes() {
        try (InputStream ind = aabn()) {
            return ind.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T laes(Laesning<T> laesning) {
        try (InputStream ind = aabn()) {
            return laesning.laes(Xml.laeser(ind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Kontraktfilen " + navn + " kan ikke læses", e);
        }
    }

    private InputStream aabn() {
        InputStream ind = Kontrakt.class.getResourceAsStream(MAPPE + navn);
        if (ind == null) {
            throw new IllegalStateException("Kontraktfilen " + navn + " findes ikke");
        }
        return ind;
    }
}
