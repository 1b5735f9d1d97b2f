package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a request, element by element, into what it wants. One instance reads one request. */
final class Hensigtlaeser {

    private static final String KONTO = "DebitorkontoIdentifikation";

    private final Operation operation;
    private final Kontolaeser konto = new Kontolaeser();
    private final Felter felter = new Felter();
    private final Map<String, Part> parter = new HashMap<>();

    Hensigtlaeser(Operation operation) {
        this.operation = operation;
    }

    /** Takes the next element after the header; stands on its start tag. */
    void laes(XMLStreamReader r) throws XMLStreamException {
        if (operation == Operation.OPRET_DEBITORKONTO) {
            konto.laes(r);
            return;
        }
        switch (r.getLocalName()) {
            case "NyJuridiskAnsvarlig", "GammelIdentifikation", "NyIdentifikation" -> {
                String navn = r.getLocalName();
                parter.put(navn, Kontolaeser.part(r, Rolle.ANSVARLIG));
            }
            case "OpreguleringPeriode" -> {
                while (naeste(r)) {
                    felter.laes(r);
                }
            }
            default -> felter.laes(r);
        }
    }

    Hensigt hensigt() {
        UUID id = felter.id(KONTO);
        return switch (operation) {
            case OPRET_DEBITORKONTO -> new Hensigt.Opret(konto.konto());
            case REGISTRER_NEDREGULERING -> nedregulering(id);
            case REGISTRER_OPREGULERING -> opregulering(id);
            case RET_FORDRING_TILSTAND ->
                new Hensigt.Tilstandsskift(
                        id,
                        felter.ider("FordringIdentifikation"),
                        felter.tekst("FordringTilstand"),
                        felter.dato("VirkningFra"));
            case AFSLUT_HAEFTELSE ->
                new Hensigt.AfslutHaeftelse(id, felter.id("HaeftelseIdentifikation"), felter.dato("HaeftelseTilDato"));
            case AFSLUT_ADMINISTRATOR -> afslut(id, Rolle.ADMINISTRATOR);
            case AFSLUT_LIGESTILLINGSPARTNER -> afslut(id, Rolle.LIGESTILLING);
            case RET_PART_IDENTIFIKATION ->
                new Hensigt.NytNummer(
                        id,
                        felter.id("PartIdentifikation"),
                        parter.get("GammelIdentifikation"),
                        parter.get("NyIdentifikation"),
                        felter.dato("VirkningFra"));
            case SKIFT_EJER_FORDRING ->
                new Hensigt.SkiftEjer(
                        id,
                        felter.ider("FordringIdentifikation"),
                        parter.get("NyJuridiskAnsvarlig"),
                        felter.dato("VirkningFra"),
                        felter.flag("OverfoerRestance"));
            case OVERDRAG_DEBITORKONTO -> new Hensigt.Overdragelse(id, felter.dato("OverdragelseDato"));
        };
    }

    private Hensigt nedregulering(UUID id) {
        return new Hensigt.Nedregulering(
                id,
                felter.id("FordringIdentifikation"),
                felter.id("DelfordringIdentifikation"),
                felter.id("NedreguleringIdentifikation"),
                felter.kroner("NedreguleringBeloeb"),
                felter.tekst("NedreguleringAarsag"),
                felter.dato("NedreguleringVirkningsdato"),
                felter.tekst("NedreguleringTekst"));
    }

    /** The part-claim it creates is known by the increase's own identification. */
    private Hensigt opregulering(UUID id) {
        LocalDate fra = felter.dato("FraDato");
        LocalDate til = felter.dato("TilDato");
        return new Hensigt.Opregulering(
                id,
                felter.id("FordringIdentifikation"),
                new Delfordring(
                        felter.id("OpreguleringIdentifikation"),
                        "HOVEDSTOL",
                        felter.kroner("OpreguleringBeloeb"),
                        fra,
                        til,
                        felter.tekst("OpreguleringTekst")));
    }

    private Hensigt afslut(UUID id, Rolle rolle) {
        return new Hensigt.AfslutPart(id, felter.id("PartIdentifikation"), rolle, felter.dato("PartTilDato"));
    }
}
