package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The plain elements of an operation's request, by local name; their form has been checked by the schema. */
final class Felter {

    private final Map<String, List<String>> vaerdier = new LinkedHashMap<>();

    /** Takes the element the reader stands on; a date that does not exist is told here, where the line is known. */
    void laes(XMLStreamReader r) throws XMLStreamException {
        String navn = r.getLocalName();
        String vaerdi = navn.toLowerCase(java.util.Locale.ROOT).endsWith("dato") || navn.equals("VirkningFra")
                ? Element.dato(r).toString()
                : Element.tekst(r);
        vaerdier.computeIfAbsent(navn, nyt -> new ArrayList<>()).add(vaerdi);
    }

    /** Null when left out. */
    String tekst(String navn) {
        return vaerdier.containsKey(navn) ? vaerdier.get(navn).get(0) : null;
    }

    UUID id(String navn) {
        return tekst(navn) == null ? null : UUID.fromString(tekst(navn));
    }

    List<UUID> ider(String navn) {
        return vaerdier.getOrDefault(navn, List.of()).stream()
                .map(UUID::fromString)
                .toList();
    }

    LocalDate dato(String navn) {
        return tekst(navn) == null ? null : LocalDate.parse(tekst(navn));
    }

    BigDecimal kroner(String navn) {
        return tekst(navn) == null ? null : new BigDecimal(tekst(navn));
    }

    boolean flag(String navn) {
        return "true".equals(tekst(navn)) || "1".equals(tekst(navn));
    }
}
