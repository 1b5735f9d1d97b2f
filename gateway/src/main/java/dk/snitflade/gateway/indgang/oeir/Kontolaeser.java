package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import dk.snitflade.gateway.indgang.oeir.Konto.TilPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an account, or the objects for one that exists, by local names (oir.md 3.1). One instance reads one request. */
final class Kontolaeser {

    private UUID identifikation;
    private String ejer;
    private UUID fagsystem;
    private String type;
    private String noegle;
    private String sag;
    private String kleEmne;
    private String kleFacet;
    private String tekst;
    private Opkraevning opkraevning;
    private final Map<UUID, Part> parter = new LinkedHashMap<>();
    private final List<Krav> krav = new ArrayList<>();
    private final List<Til<Delfordring>> dele = new ArrayList<>();
    private final List<Til<Haeftelsesdel>> haeftelser = new ArrayList<>();
    private final List<TilPart<Partdetaljer.Adresse>> adresser = new ArrayList<>();
    private final List<TilPart<Partdetaljer.Abonnement>> abonnementer = new ArrayList<>();

    /** Takes the next element of the request's body; stands on its start tag. */
    void laes(XMLStreamReader r) throws XMLStreamException {
        switch (r.getLocalName()) {
            case "DebitorkontoIdentifikation" -> identifikation = OirLaeser.uuid(r);
            case "Debitorkonto", "DebitorkontoObjektListe" -> indhold(r);
            default -> Element.spring(r);
        }
    }

    Konto konto() {
        return new Konto(
                identifikation,
                ejer,
                fagsystem,
                new Kendetegn(type, noegle, sag, kleEmne, kleFacet, tekst),
                parter,
                opkraevning,
                krav,
                dele,
                haeftelser,
                adresser,
                abonnementer);
    }

    private void indhold(XMLStreamReader r) throws XMLStreamException {
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DebitorkontoIdentifikation" -> identifikation = OirLaeser.uuid(r);
                case "DebitorkontoBrugervendtNoegle" -> noegle = Element.tekst(r);
                case "DebitorkontoType" -> type = Element.tekst(r);
                case "DebitorkontoEjer" -> ejer = Element.tekst(r);
                case "DebitorkontoFagsystem" -> fagsystem = OirLaeser.uuid(r);
                case "DebitorkontoSpecifikation" -> specifikation(r);
                case "JuridiskAnsvarlig" -> part(Partlaeser.part(r, Rolle.ANSVARLIG));
                case "JuridiskMedhaefter" -> part(Partlaeser.part(r, Rolle.MEDHAEFTER));
                case "Ligestillingspartner" -> part(Partlaeser.part(r, Rolle.LIGESTILLING));
                case "Administrator" -> part(Partlaeser.part(r, Rolle.ADMINISTRATOR));
                case "Opkraevning" -> opkraevning = Opkraevningslaeser.laes(r);
                case "Fordring" -> krav.add(Kravlaeser.krav(r));
                case "Delfordring" -> dele.add(Kravlaeser.delfordringTil(r));
                case "Haeftelse" -> haeftelser.add(Kravlaeser.haeftelseTil(r));
                case "GaeldendeAdresse" -> adresser.add(Partlaeser.adresseTil(r));
                case "Materialeabonnement" -> abonnementer.add(Partlaeser.abonnementTil(r));
                default -> Element.spring(r);
            }
        }
    }

    private void specifikation(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        sag = felter.tekst("SagIdentifikation");
        kleEmne = felter.tekst("SagKLEEmne");
        kleFacet = felter.tekst("SagKLEHandlingsfacet");
        tekst = felter.tekst("SpecifikationTekst");
    }

    private void part(Part part) {
        parter.put(part.identifikation(), part);
    }
}
