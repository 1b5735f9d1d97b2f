package dk.snitflade.gateway.indgang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

/** An answer rendered once to bytes. */
public final class Svarkilde {

    /** Writes an answer's root element and everything in it. */
    @FunctionalInterface
    public interface Indhold {
        void skriv(ByteArrayOutputStream ud) throws XMLStreamException;
    }

    private Svarkilde() {}

    public static Source af(Indhold indhold) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            indhold.skriv(bytes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Svaret kan ikke skrives som XML", e);
        }
        return new Faerdig(bytes.toByteArray());
    }

    /** Bytes in UTF-8 that {@link Svarudgang} sends as they are; anyone else can read them as a stream. */
    static final class Faerdig extends StreamSource {

        private final byte[] utf8;

        private Faerdig(byte[] utf8) {
            super(new ByteArrayInputStream(utf8));
            this.utf8 = utf8;
        }

        byte[] utf8() {
            return utf8;
        }
    }
}
