package dk.snitflade.gateway.besked;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Copies elements of stored messages with OIO names in place of SKAT names. They are the journal's own canonical text, without
 * attributes or comments, so that only what stands in tags changes. One buffer serves every copy of an answer.
 */
final class Oiokopi {

    private static final int PRAEFIKS = Aktionsbesked.PRAEFIKS.length() + 1;

    private char[] tegn = new char[0];
    private int antal;

    /** The prefixes of the OIO namespaces must be bound where it is put. */
    void skriv(String kanonisk, XMLStreamWriter2 ud) throws XMLStreamException {
        antal = 0;
        int laest = 0;
        for (int start = kanonisk.indexOf('<'); start >= 0; start = kanonisk.indexOf('<', laest)) {
            int navn = start + (kanonisk.charAt(start + 1) == '/' ? 2 : 1);
            int slut = kanonisk.indexOf('>', navn);
            int efter = kanonisk.charAt(slut - 1) == '/' ? slut - 1 : slut;
            String oio = Navnepar.oioMedPraefiks(kanonisk.substring(navn + PRAEFIKS, efter));
            tilfoej(kanonisk, laest, navn);
            tilfoej(oio, 0, oio.length());
            tilfoej(kanonisk, efter, slut + 1);
            laest = slut + 1;
        }
        tilfoej(kanonisk, laest, kanonisk.length());
        ud.writeRaw(tegn, 0, antal);
    }

    private void tilfoej(String tekst, int fra, int til) {
        int laengde = til - fra;
        if (antal + laengde > tegn.length) {
            tegn = Arrays.copyOf(tegn, 2 * tegn.length + laengde);
        }
        tekst.getChars(fra, til, tegn, antal);
        antal += laengde;
    }
}
