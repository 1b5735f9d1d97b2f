package dk.snitflade.mocks.underretning;

import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.soap.Operationslaeser;
import dk.snitflade.wsdl.Navnerum;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@code HentUnderretninger_I}. Each search field is null when it was left out.
 *
 * @param kontekst the head
 */
record Underretningskald(
        Kontekst kontekst, long fordringshaver, LocalDate datoFra, LocalDate datoTil, Long nummerFra, Long nummerTil) {

    static final Map<QName, Operationslaeser<Underretningskald>> OPERATIONER =
            Map.of(new QName(Navnerum.BACKEND, "HentUnderretninger_I"), Underretningskald::laes);

    private static Underretningskald laes(XMLStreamReader laeser) throws XMLStreamException {
        laeser.nextTag();
        var kontekst = Kontekst.laes(laeser);
        Map<QName, String> felter = new HashMap<>();
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            felter.put(laeser.getName(), laeser.getElementText().strip());
        }
        return new Underretningskald(
                kontekst,
                Long.parseLong(felter.get(Navne.sbm("DMIFordringHaverID"))),
                dato(felter.get(Navne.sbm("SøgeDatoFra"))),
                dato(felter.get(Navne.sbm("SøgeDatoTil"))),
                tal(felter.get(Navne.sbm("UnderretNummerFra"))),
                tal(felter.get(Navne.sbm("UnderretNummerTil"))));
    }

    /** Every rule the search breaks ({@code nymf.md} 4.3). */
    List<String> brud() {
        List<String> brud = new ArrayList<>();
        boolean datoer = datoFra != null || datoTil != null;
        boolean numre = nummerFra != null || nummerTil != null;
        if (datoer == numre) {
            brud.add("Søg enten på datoer eller på numre.");
        }
        if (nummerTil != null && nummerFra == null) {
            brud.add("UnderretNummerTil kræver UnderretNummerFra.");
        }
        if (datoTil != null && datoFra == null) {
            brud.add("SøgeDatoTil kræver SøgeDatoFra.");
        }
        return brud;
    }

    /** Both ends are included. */
    boolean omfatter(Underretning u) {
        LocalDate dag = u.tid().toLocalDate();
        return (datoFra == null || !dag.isBefore(datoFra))
                && (datoTil == null || !dag.isAfter(datoTil))
                && (nummerFra == null || u.nummer() >= nummerFra)
                && (nummerTil == null || u.nummer() <= nummerTil);
    }

    private static LocalDate dato(String tekst) {
        return tekst == null ? null : LocalDate.from(DateTimeFormatter.ISO_DATE.parse(tekst));
    }

    private static Long tal(String tekst) {
        return tekst == null ? null : Long.valueOf(tekst);
    }
}
