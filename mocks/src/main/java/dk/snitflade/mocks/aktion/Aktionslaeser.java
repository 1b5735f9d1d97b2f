package dk.snitflade.mocks.aktion;

import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Blade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code VideresendtAktion}. The message has been checked against the XSD; only what the rules need is kept. */
public final class Aktionslaeser {

    /** Related claims repeat the names of the main claim, and the rest may be megabytes the rules never look at. */
    private static final Set<QName> UDENOM = Set.of(Navne.UNDERFORDRINGER, Navne.BEMAERKNINGER, Navne.DOKUMENTER);

    private Aktionslaeser() {}

    /**
     * Reads from the action's start tag, where the reader stands, to its end tag.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when a value makes no sense
     */
    public static Aktion laes(XMLStreamReader laeser) throws XMLStreamException {
        var ydre = new HashMap<QName, String>();
        Map<QName, String> indre = Map.of();
        var haeftere = new ArrayList<Haefter>();
        Map<QName, Blade.Del> dele = new HashMap<>();
        UDENOM.forEach(navn -> dele.put(navn, Blade::springOver));
        dele.put(Navne.HAEFTELSER, del -> haeftere(del, haeftere));
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            QName navn = laeser.getName();
            if (navn.equals(Navne.FORDRING_AKTION)) {
                indre = Blade.laes(laeser, dele);
            } else {
                ydre.put(navn, laeser.getElementText().strip());
            }
        }
        return aktion(ydre, indre, haeftere);
    }

    private static void haeftere(XMLStreamReader laeser, List<Haefter> haeftere) throws XMLStreamException {
        while (laeser.nextTag() == XMLStreamConstants.START_ELEMENT) {
            haeftere.add(new Haefter(Blade.laes(laeser, UDENOM)));
        }
    }

    private static Aktion aktion(Map<QName, String> ydre, Map<QName, String> indre, List<Haefter> haeftere) {
        var kode = Aktionskode.valueOf(indre.get(Navne.AKTION_KODE));
        Long hovedFordringId = foerste(tal(ydre, Navne.HOVEDFORDRING_ID), tal(indre, Navne.HOVEDFORDRING_ID));
        // A withdrawal may name its claim as a main claim only.
        Long iAktionen = foerste(tal(indre, Navne.FORDRING_ID), hovedFordringId);
        Long fordringId = tal(ydre, Navne.FORDRING_ID);
        return new Aktion(
                Long.parseLong(ydre.get(Navne.AKTION_ID)),
                kode,
                kode.opretter() ? fordringId : foerste(fordringId, iAktionen),
                kode.opretter() ? null : foerste(iAktionen, fordringId),
                hovedFordringId,
                tidspunkt(ydre.get(Navne.MODTAGET)),
                Long.parseLong(indre.get(Navne.FORDRINGSHAVER)),
                indre.get(Navne.FORDRINGSTYPE),
                indre.get(Navne.REFERENCE),
                dato(indre.get(Navne.SRB_DATO)),
                indre.get(Navne.TILBAGEKALD_AARSAG),
                indre.get(Navne.ART),
                beloeb(indre),
                haeftere);
    }

    /** What a write-up embeds of its claim has an amount too, which is not the one it is about. */
    private static BigDecimal beloeb(Map<QName, String> indre) {
        return Stream.of(Navne.OPSKREVET, Navne.NEDSKREVET, Navne.BELOEB)
                .map(indre::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(BigDecimal::new)
                .orElse(null);
    }

    private static Long foerste(Long foretrukken, Long ellers) {
        return foretrukken == null ? ellers : foretrukken;
    }

    private static Long tal(Map<QName, String> felter, QName navn) {
        String tekst = felter.get(navn);
        return tekst == null ? null : Long.valueOf(tekst);
    }

    /** xs:date may carry an offset, which has no meaning for a Danish date. */
    private static LocalDate dato(String tekst) {
        return tekst == null ? null : LocalDate.from(DateTimeFormatter.ISO_DATE.parse(tekst));
    }

    private static LocalDateTime tidspunkt(String tekst) {
        TemporalAccessor tid =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(tekst, OffsetDateTime::from, LocalDateTime::from);
        return tid instanceof OffsetDateTime medForskydning
                ? medForskydning.atZoneSameInstant(DanskTid.ZONE).toLocalDateTime()
                : (LocalDateTime) tid;
    }
}
