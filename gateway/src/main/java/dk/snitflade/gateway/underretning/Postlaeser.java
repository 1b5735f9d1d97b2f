package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Maal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what a structure tells of each claim it names. The structure has been checked against the schema. */
final class Postlaeser {

    /** One of these is about one claim. */
    private static final Set<String> LINJER = Set.of(
            "UdligningFordring",
            "AllokeringFordring",
            "RenteFordring",
            "FordringerOmfattetAfUdligningenAfregningen",
            Underretningstype.AFSKRIVNING.struktur(),
            Underretningstype.RETUR.struktur(),
            Underretningstype.NY_TRANSPORT_ADMINISTRATOR.struktur());

    /** The days of detailed interest are told in sum too. */
    private static final String DAGE = "RenteDagSamling";

    private final Maal maal;
    private final String nativtNummer;
    private final Underretningstype type;

    private Postlaeser(Maal maal, String nativtNummer, Underretningstype type) {
        this.maal = maal;
        this.nativtNummer = nativtNummer;
        this.type = type;
    }

    /** The posts in the order of the structure; none for a type that moves no claim. */
    static List<Inddrivelsespost> laes(Maal maal, String nativtNummer, Underretningstype type, byte[] struktur) {
        try {
            return new Postlaeser(maal, nativtNummer, type).laes(struktur);
        } catch (XMLStreamException e) {
            throw new UgyldigUnderretning("Underretningen kan ikke læses");
        }
    }

    private List<Inddrivelsespost> laes(byte[] struktur) throws XMLStreamException {
        List<Inddrivelsespost> poster = new ArrayList<>();
        XMLStreamReader kilde = Xml.laeser(new ByteArrayInputStream(struktur));
        kilde.nextTag();
        XMLStreamReader r = Dialektlaeser.af(kilde);
        do {
            if (r.isStartElement() && LINJER.contains(r.getLocalName())) {
                poster.add(post(blade(r), poster.size()));
            }
            r.next();
        } while (r.hasNext());
        kilde.close();
        return poster;
    }

    private Inddrivelsespost post(Map<String, String> felter, int linje) {
        BigDecimal beloeb = hovedstol(felter);
        return new Inddrivelsespost(
                UUID.nameUUIDFromBytes((maal + "|" + nativtNummer + "|" + linje).getBytes(StandardCharsets.UTF_8)),
                type,
                Long.parseLong(felter.get("DMIFordringEFIFordringID")),
                beloeb.abs(),
                kroner(felter, type == Underretningstype.RENTE ? "FordringRenteBeløb" : "FordringAllokeringRenteBeløb")
                        .abs(),
                beloeb.signum() < 0 || sand(felter.get("FordringAllokeringOphævet")),
                "FORDKORR".equals(felter.get("DækningTypeKode")),
                felter.get("DMIIndbetalingID"),
                felter.get("DMIIndbetalingAktivitetType"),
                dato(felter),
                felter.containsKey("DMIFordringPeriodeTilDato") ? dag(felter.get("DMIFordringPeriodeTilDato")) : null,
                aarsag(felter),
                felter.get("HovedFordringReturTekst"),
                felter.containsKey("DMIFordringRestBeloeb") ? kroner(felter, "DMIFordringRestBeloeb") : null);
    }

    private BigDecimal hovedstol(Map<String, String> felter) {
        return switch (type) {
            case AFREGNING -> kroner(felter, "FordringAfregningBeloeb");
            case UDLIGNING -> kroner(felter, "FordringUdligningBeløb");
            case ALLOKERING -> kroner(felter, "FordringAllokeringHovedstolBeløb");
            case AFSKRIVNING -> kroner(felter, "FordringAfskrivningBeløb");
            case RETUR -> kroner(felter, "FordringReturBeløb");
            case RENTE, NY_TRANSPORT_ADMINISTRATOR, KUNDE_AENDRING -> BigDecimal.ZERO;
        };
    }

    private static LocalDate dato(Map<String, String> felter) {
        for (String navn : List.of(
                "DMITransaktionVirkningDato", "FordringAfskrivningDato", "VirkningFra", "DMIFordringPeriodeFraDato")) {
            if (felter.containsKey(navn)) {
                return dag(felter.get(navn));
            }
        }
        throw new UgyldigUnderretning("Underretningen har ingen dato");
    }

    private static String aarsag(Map<String, String> felter) {
        String retur = felter.get("HovedFordringReturÅrsagKode");
        return retur == null ? felter.get("FordringAfskrivningÅrsagKode") : retur;
    }

    private static boolean sand(String tekst) {
        return "true".equals(tekst) || "1".equals(tekst);
    }

    private static BigDecimal kroner(Map<String, String> felter, String navn) {
        String tekst = felter.get(navn);
        return tekst == null ? BigDecimal.ZERO : new BigDecimal(tekst);
    }

    /** An xs:date may carry a zone, which has no meaning for a Danish day. */
    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst.substring(0, 10));
    }

    /** The texts of the leaves below the element, by name; ends on its end tag. */
    private static Map<String, String> blade(XMLStreamReader r) throws XMLStreamException {
        Map<String, String> blade = new HashMap<>();
        StringBuilder tekst = new StringBuilder();
        int dybde = 1;
        int udenom = 0;
        while (dybde > 0) {
            r.next();
            if (r.isStartElement()) {
                dybde++;
                tekst.setLength(0);
                udenom = udenom > 0 || r.getLocalName().equals(DAGE) ? udenom + 1 : 0;
            } else if (r.isCharacters()) {
                tekst.append(r.getText());
            } else if (r.isEndElement()) {
                dybde--;
                if (udenom > 0) {
                    udenom--;
                } else if (!tekst.toString().isBlank()) {
                    blade.putIfAbsent(r.getLocalName(), tekst.toString().strip());
                }
                tekst.setLength(0);
            }
        }
        return blade;
    }
}
