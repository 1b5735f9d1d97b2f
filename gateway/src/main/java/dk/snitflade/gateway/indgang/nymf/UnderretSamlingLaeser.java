package dk.snitflade.gateway.indgang.nymf;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads MFUnderretSamlingHent_I (nymf.md 4.3); the reader stands on the root's start tag and ends on its end tag. */
final class UnderretSamlingLaeser {

    private UnderretSamlingLaeser() {}

    static UnderretSamlingForespoergsel laes(XMLStreamReader sendt, Instant modtaget) throws XMLStreamException {
        XMLStreamReader r = Dialektlaeser.af(sendt);
        String transaktionsId = "";
        String afsender = "";
        long fordringshaver = 0;
        LocalDate datoFra = null;
        LocalDate datoTil = null;
        BigInteger nummerFra = null;
        BigInteger nummerTil = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "Kontekst" -> transaktionsId = NymfLaeser.iKontekst(r);
                case "HovedOplysninger" -> transaktionsId = NymfLaeser.transaktionsId(r);
                case "FordringhaverSystemIDStruktur" -> afsender = NymfLaeser.afsender(r);
                case "DMIFordringHaverID" -> fordringshaver = Element.lang(r);
                case "SøgeDatoFra" -> datoFra = Element.dato(r);
                case "SøgeDatoTil" -> datoTil = Element.dato(r);
                case "UnderretNummerFra" -> nummerFra = new BigInteger(Element.tekst(r));
                case "UnderretNummerTil" -> nummerTil = new BigInteger(Element.tekst(r));
                default -> Element.spring(r);
            }
        }
        return new UnderretSamlingForespoergsel(
                afsender,
                transaktionsId,
                modtaget,
                fordringshaver,
                datoFra,
                datoTil,
                nummerFra,
                nummerTil,
                Dialektlaeser.dialekt(sendt));
    }
}
