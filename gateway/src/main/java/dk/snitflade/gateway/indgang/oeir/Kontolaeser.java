package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
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
    private LocalDate henstandTil;
    private boolean afdrag;
    private boolean andreObjekter;
    private final Map<UUID, Part> parter = new LinkedHashMap<>();
    private final List<Krav> krav = new ArrayList<>();

    /** Takes the next element of the request's body; stands on its start tag. */
    void laes(XMLStreamReader r) throws XMLStreamException {
        switch (r.getLocalName()) {
            case "DebitorkontoIdentifikation" -> identifikation = OirLaeser.uuid(r);
            case "Debitorkonto" -> indhold(r, false);
            case "DebitorkontoObjektListe" -> indhold(r, true);
            default -> Element.spring(r);
        }
    }

    Konto konto() {
        return new Konto(identifikation, ejer, fagsystem, parter, henstandTil, afdrag, krav, andreObjekter);
    }

    private void indhold(XMLStreamReader r, boolean tilBestaaende) throws XMLStreamException {
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "DebitorkontoIdentifikation" -> identifikation = OirLaeser.uuid(r);
                case "DebitorkontoEjer" -> ejer = Element.tekst(r);
                case "DebitorkontoFagsystem" -> fagsystem = OirLaeser.uuid(r);
                case "JuridiskAnsvarlig", "JuridiskMedhaefter" -> part(r);
                case "Opkraevning" -> opkraevning(r);
                case "Fordring" -> krav.add(Kravlaeser.krav(r));
                case "Delfordring", "Haeftelse" -> {
                    andreObjekter = true;
                    Element.spring(r);
                }
                default -> Element.spring(r);
            }
        }
        if (tilBestaaende && (henstandTil != null || afdrag)) {
            andreObjekter = true;
        }
    }

    private void part(XMLStreamReader r) throws XMLStreamException {
        UUID id = null;
        Skyldner skyldner = null;
        String pEnhed = null;
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "PartIdentifikation" -> id = OirLaeser.uuid(r);
                case "CPRNummer" -> skyldner = new Skyldner(Skyldner.Art.CPR, Element.tekst(r));
                case "CVRNummer" -> skyldner = new Skyldner(Skyldner.Art.CVR, Element.tekst(r));
                case "SENummer" -> skyldner = new Skyldner(Skyldner.Art.SE, Element.tekst(r));
                case "AKRNummer" -> skyldner = new Skyldner(Skyldner.Art.AKR, Element.tekst(r));
                case "PNummer" -> pEnhed = Element.tekst(r);
                default -> Element.spring(r);
            }
        }
        parter.put(id, new Part(id, skyldner, pEnhed));
    }

    private void opkraevning(XMLStreamReader r) throws XMLStreamException {
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
    }
}
