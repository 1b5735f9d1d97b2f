package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grows without end is given up after a known number of bytes, so it costs neither memory nor time. */
class EndeloesBeskedTest {

    private static final long MB = 1024 * 1024;

    /** A beginning, and then the same for ever. */
    private static final class Endeloes extends InputStream {

        private final byte[] start;
        private final byte[] resten;
        private long laest;

        Endeloes(String start, String resten) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.resten = resten.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long nr = laest++;
            return nr < start.length ? start[(int) nr] : resten[(int) ((nr - start.length) % resten.length)];
        }

        /** What a reader asks for, but never more than a network packet. */
        @Override
        public int read(byte[] buffer, int fra, int antal) {
            int faas = Math.min(antal, 1024);
            for (int nr = 0; nr < faas; nr++) {
                buffer[fra + nr] = (byte) read();
            }
            return faas;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            indlejrede elementer,   <a>,             <a>,              1
            attributter i et væk,   <a,              ` b='c'`,         1
            en attributs værdi,     <a b=',          x,                1
            et elements tekst,      <a>,             x,                64
            en ukendt entitet,      <a>,             &lol;,            1
            """)
    void opgivesEfterEtKendtAntalByte(String navn, String start, String resten, long hoejstMb) {
        Endeloes kilde = new Endeloes(start, resten);
        assertThatThrownBy(() -> laes(kilde)).isInstanceOfAny(XMLStreamException.class, WstxLazyException.class);
        assertThat(kilde.laest).isLessThan(hoejstMb * MB);
    }

    private static void laes(InputStream kilde) throws XMLStreamException {
        XMLStreamReader laeser = Xml.laeser(kilde);
        while (laeser.hasNext()) {
            if (laeser.next() == XMLStreamReader.CHARACTERS) {
                laeser.getText();
            }
        }
    }
}
