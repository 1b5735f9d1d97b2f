package dk.snitflade.gateway.indgang.oeir;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Konto.TilPart;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Abonnement;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Adresse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a party, and what hangs on one (oir.md 3.1). */
final class Partlaeser {

    private Partlaeser() {}

    /** A party; stands on its start tag. Its identification is null where the contract gives it none. */
    static Part part(XMLStreamReader r, Rolle rolle) throws XMLStreamException {
        UUID id = null;
        Skyldner skyldner = null;
        String cvr = null;
        String pEnhed = null;
        String navn = null;
        LocalDate fra = null;
        LocalDate til = null;
        String administrator = null;
        Felter fremmed = new Felter();
        List<Adresse> adresser = new ArrayList<>();
        List<Abonnement> abonnementer = new ArrayList<>();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "PartIdentifikation" -> id = OirLaeser.uuid(r);
                case "CPRNummer" -> skyldner = new Skyldner(Skyldner.Art.CPR, Element.tekst(r));
                case "CVRNummer" -> {
                    cvr = Element.tekst(r);
                    skyldner = new Skyldner(Skyldner.Art.CVR, cvr);
                }
                case "SENummer" -> skyldner = new Skyldner(Skyldner.Art.SE, Element.tekst(r));
                case "AKRNummer" -> skyldner = new Skyldner(Skyldner.Art.AKR, Element.tekst(r));
                case "PNummer" -> pEnhed = Element.tekst(r);
                case "UdenlandskPart" -> {
                    while (naeste(r)) {
                        fremmed.laes(r);
                    }
                }
                case "PartNavn" -> navn = Element.tekst(r);
                case "PartFraDato" -> fra = Element.dato(r);
                case "PartTilDato" -> til = Element.dato(r);
                case "GaeldendeAdresse" -> adresser.add(adresseTil(r).objekt());
                case "Materialeabonnement" -> abonnementer.add(abonnementTil(r).objekt());
                case "AdministratorRolle" -> administrator = Element.tekst(r);
                default -> Element.spring(r);
            }
        }
        Partdetaljer detaljer = new Partdetaljer(
                cvr, fremmed.dato("Fodselsdato"), fremmed.tekst("Landekode"), administrator, adresser, abonnementer);
        return new Part(
                id,
                rolle,
                skyldner,
                pEnhed,
                fremmed.tekst("Navn") == null ? navn : fremmed.tekst("Navn"),
                fra,
                til,
                detaljer);
    }

    /** An address, which may name its party first. */
    static TilPart<Adresse> adresseTil(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        List<String> linjer = new ArrayList<>();
        for (int nr = 1; nr <= 5; nr++) {
            if (felter.tekst("Adresselinje" + nr) != null) {
                linjer.add(felter.tekst("Adresselinje" + nr));
            }
        }
        return new TilPart<>(
                felter.id("PartIdentifikation"),
                new Adresse(
                        linjer,
                        felter.id("DARIdentifikation"),
                        felter.tekst("Landekode"),
                        felter.dato("FraDato"),
                        felter.dato("TilDato")));
    }

    /** A subscription, which may name its party first. */
    static TilPart<Abonnement> abonnementTil(XMLStreamReader r) throws XMLStreamException {
        Felter felter = new Felter();
        while (naeste(r)) {
            felter.laes(r);
        }
        return new TilPart<>(
                felter.id("PartIdentifikation"),
                new Abonnement(felter.tekst("MaterialeType"), felter.dato("FraDato"), felter.dato("TilDato")));
    }
}
