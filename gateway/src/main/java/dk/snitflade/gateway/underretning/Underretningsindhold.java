package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Strukturkopi;
import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A notification's typed structure as it came, compressed. Checked before it is kept: one that breaks the contract would
 * spoil every answer it is part of, for as long as it can be fetched.
 */
public final class Underretningsindhold {

    private final Underretningstype type;
    private final byte[] pakket;
    private final int stoerrelse;

    /** For what the database gives back, which was checked when it came in. */
    Underretningsindhold(Underretningstype type, byte[] pakket, int stoerrelse) {
        this.type = type;
        this.pakket = pakket;
        this.stoerrelse = stoerrelse;
    }

    /**
     * @param xml a document with one of the structures as root, in either dialect
     * @throws UgyldigUnderretning when it is something else
     */
    public static Underretningsindhold af(byte[] xml) {
        return new Underretningsindhold(Strukturkontrol.type(xml), Pakning.pak(xml), xml.length);
    }

    public Underretningstype type() {
        return type;
    }

    /** Bytes before compression. */
    public int stoerrelse() {
        return stoerrelse;
    }

    byte[] pakket() {
        return pakket;
    }

    /** Writes the structure where the writer stands, in the writer's dialect. */
    public void skriv(Skriver ud) throws XMLStreamException {
        XMLStreamReader laeser = Xml.laeser(new ByteArrayInputStream(Pakning.udpak(pakket, stoerrelse)));
        laeser.nextTag();
        Strukturkopi.skriv(Dialektlaeser.af(laeser), ud);
        laeser.close();
    }
}
