package dk.snitflade.gateway.indgang;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.springframework.util.FastByteArrayOutputStream;

/** An answer rendered once to bytes. */
public final class Svarkilde {

    /** Writes an answer's root element and everything in it. */
    @FunctionalInterface
    public interface Indhold {
        void skriv(OutputStream ud) throws XMLStreamException;
    }

    /** Holds most answers; a longer one takes further blocks, and is never copied into one. */
    private static final int FOERSTE_BLOK = 4096;

    private Svarkilde() {}

    public static Source af(Indhold indhold) {
        FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(FOERSTE_BLOK);
        try {
            indhold.skriv(bytes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Svaret kan ikke skrives som XML", e);
        }
        return new Faerdig(bytes);
    }

    /** Bytes in UTF-8 that {@link Svarudgang} sends as they are; anyone else can read them as a stream. */
    static final class Faerdig extends StreamSource {

        private final FastByteArrayOutputStream bytes;

        private Faerdig(FastByteArrayOutputStream bytes) {
            super(bytes.getInputStream());
            this.bytes = bytes;
        }

        void til(OutputStream ud) throws IOException {
            bytes.writeTo(ud);
        }

        String tekst() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
