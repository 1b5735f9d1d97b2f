package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import java.time.LocalDate;
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
    private Opkraevning opkraevning;
    private final Map<UUID, Part> parter = new LinkedHashMap<>();
    private final List<Krav> krav = new ArrayList<>();
    private final List<Til<Delfordring>> dele = new ArrayList<>();
    private final List<Til<Haeftelsesdel>> haeftelser = new ArrayList<>();

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
                new Kendetegn(type, noegle, sag),
                parter,
                opkraevning,
                krav,
                dele,
                haeftelser);
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
                case "JuridiskAnsvarlig" -> part(part(r, Rolle.ANSVARLIG));
                case "JuridiskMedhaefter" -> part(part(r, Rolle.MEDHAEFTER));
                case "Ligestillingspartner" -> part(part(r, Rolle.LIGESTILLING));
                case "Administrator" -> part(part(r, Rolle.ADMINISTRATOR));
                case "Opkraevning" -> opkraevning = opkraevning(r);
                case "Fordring" -> krav.add(Kravlaeser.krav(r));
                case "Delfordring" -> dele.add(Kravlaeser.delfordringTil(r));
                case "Haeftelse" -> haeftelser.add(Kravlaeser.haeftelseTil(r));
                default -> Element.spring(r);
            }
        }
    }

    private void specifikation(XMLStreamReader r) throws XMLStreamException {
        while (naeste(r)) {
            if (r.getLocalName().equals("SagIdentifikation")) {
                sag = Element.tekst(r);
            } else {
                Element.spring(r);
            }
        }
    }

    private void part(Part part) {
        parter.put(part.identifikation(), part);
    }

    /** A party; stands on its start tag. Its identification is null where the contract gives it none. */
    static Part part(XMLStreamReader r, Rolle rolle) throws XMLStreamException {
        UUID id = null;
        Skyldner skyldner = null;
        String pEnhed = null;
        String navn = null;
        LocalDate fra = null;
        LocalDate til = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "PartIdentifikation" -> id = OirLaeser.uuid(r);
                case "CPRNummer" -> skyldner = new Skyldner(Skyldner.Art.CPR, Element.tekst(r));
                case "CVRNummer" -> skyldner = new Skyldner(Skyldner.Art.CVR, Element.tekst(r));
                case "SENummer" -> skyldner = new Skyldner(Skyldner.Art.SE, Element.tekst(r));
                case "AKRNummer" -> skyldner = new Skyldner(Skyldner.Art.AKR, Element.tekst(r));
                case "PNummer" -> pEnhed = Element.tekst(r);
                case "PartNavn" -> navn = Element.tekst(r);
                case "PartFraDato" -> fra = Element.dato(r);
                case "PartTilDato" -> til = Element.dato(r);
                default -> Element.spring(r);
            }
        }
        return new Part(id, rolle, skyldner, pEnhed, navn, fra, til);
    }

    private static Opkraevning opkraevning(XMLStreamReader r) throws XMLStreamException {
        LocalDate henstandTil = null;
        boolean afdrag = false;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "OpkraevningHenstandTilDato" -> henstandTil = Element.dato(r);
                case "OpkraevningAfdragsordning" -> {
                    afdrag = true;
                    Element.spring(r);
                }
                default -> Element.spring(r);
            }
        }
        return new Opkraevning(henstandTil, afdrag);
    }
}
