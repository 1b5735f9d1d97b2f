package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
                parter.put(navn, Partlaeser.part(r, Rolle.ANSVARLIG));
            }
            case "OpreguleringPeriode", "DebitorkontoSpecifikation", "FordringAfgoerelse", "FordringFundament" -> {
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
            case AFSLUT_ADRESSE_ADMINISTRATOR -> afslutAdresse(id, Rolle.ADMINISTRATOR);
            case AFSLUT_ADRESSE_ANSVARLIG -> afslutAdresse(id, Rolle.ANSVARLIG);
            case AFSLUT_ADRESSE_MEDHAEFTER -> afslutAdresse(id, Rolle.MEDHAEFTER);
            case AFSLUT_ABONNEMENT_ADMINISTRATOR -> afslutAbonnement(id, Rolle.ADMINISTRATOR);
            case AFSLUT_ABONNEMENT_ANSVARLIG -> afslutAbonnement(id, Rolle.ANSVARLIG);
            case AFSLUT_ABONNEMENT_MEDHAEFTER -> afslutAbonnement(id, Rolle.MEDHAEFTER);
            case RET_DEBITORKONTO ->
                new Hensigt.RetKonto(
                        id,
                        new Kendetegn(
                                null,
                                felter.tekst("DebitorkontoBrugervendtNoegle"),
                                felter.tekst("SagIdentifikation"),
                                felter.tekst("SagKLEEmne"),
                                felter.tekst("SagKLEHandlingsfacet"),
                                felter.tekst("SpecifikationTekst")));
            case RET_FORDRING ->
                new Hensigt.RetKrav(
                        id,
                        felter.id("FordringIdentifikation"),
                        felter.tekst("FordringTekst"),
                        new Grundlag(
                                felter.tekst("FordringRetsgrundlag"),
                                null,
                                null,
                                null,
                                felter.dato("AfgoerelseDato"),
                                felter.flag("AfgoerelseMarkering"),
                                felter.tekst("AfgoerelseIdentifikation"),
                                felter.tekst("FundamentType"),
                                felter.dato("FundamentDato")));
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
                        felter.tekst("OpreguleringTekst"),
                        null,
                        List.of()));
    }

    private Hensigt afslutAdresse(UUID id, Rolle rolle) {
        return new Hensigt.AfslutAdresse(id, felter.id("PartIdentifikation"), rolle, felter.dato("AdresseTilDato"));
    }

    private Hensigt afslutAbonnement(UUID id, Rolle rolle) {
        return new Hensigt.AfslutAbonnement(
                id, felter.id("PartIdentifikation"), rolle, felter.tekst("MaterialeType"), felter.dato("TilDato"));
    }

    private Hensigt afslut(UUID id, Rolle rolle) {
        return new Hensigt.AfslutPart(id, felter.id("PartIdentifikation"), rolle, felter.dato("PartTilDato"));
    }
}
