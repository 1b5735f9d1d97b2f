package dk.snitflade.kontrakttest.hus;

import dk.snitflade.wsdl.Kontrakt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A payload to send, and which of its values stand in place of others.
 *
 * @param xml the payload without envelope
 * @param ombyttet every value of the original that was replaced, and by what
 */
public record Besked(byte[] xml, Map<String, String> ombyttet) {

    public Besked {
        ombyttet = Map.copyOf(ombyttet);
    }

    /** A payload as it stands. */
    public static Besked af(byte[] xml) {
        return new Besked(xml, Map.of());
    }

    /** An example of the contract with ids, transaction and references of its own: it can be sent any number of times. */
    public static Besked frisk(String eksempel) {
        return af(Eksempel.bytes(eksempel)).frisk();
    }

    /** The same content under ids, transaction and references never used before. */
    public Besked frisk() {
        return byt(Identifikationer.FELTER);
    }

    /** As {@link #frisk()}, but what has been replaced before is replaced by the same. */
    public Besked frisk(Map<String, String> kendte) {
        var felter = new HashMap<String, UnaryOperator<String>>();
        Identifikationer.FELTER.forEach((navn, ny) ->
                felter.put(navn, gammel -> kendte.containsKey(gammel) ? kendte.get(gammel) : ny.apply(gammel)));
        return byt(felter);
    }

    /** The same with another transaction, as when a caller repeats a call. */
    public Besked nytKald() {
        return byt(Identifikationer.KALD);
    }

    /** The same with the text of every element of the name replaced. */
    public Besked med(String element, String vaerdi) {
        return byt(Map.of(element, gammel -> vaerdi));
    }

    /** The same with the text of each named element put through its function; equal texts become equal texts. */
    public Besked byt(Map<String, UnaryOperator<String>> felter) {
        var byttet = new LinkedHashMap<String, String>();
        byte[] resultat = Tekstbytte.byt(
                xml,
                (element, tekst) ->
                        felter.containsKey(element) ? byttet.computeIfAbsent(tekst, felter.get(element)) : tekst);
        var samlet = new LinkedHashMap<>(ombyttet);
        samlet.replaceAll((oprindelig, nu) -> byttet.getOrDefault(nu, nu));
        byttet.forEach((gammel, ny) -> {
            if (!ombyttet.containsValue(gammel) && !gammel.equals(ny)) {
                samlet.put(gammel, ny);
            }
        });
        return new Besked(resultat, samlet);
    }

    /** The service that takes the payload, by its root. */
    public Kontrakt kontrakt() {
        String rod = Xml.dom(xml).getDocumentElement().getLocalName();
        return switch (rod) {
            case "MFFordringIndberet_I" -> Kontrakt.FORDRING_INDBERET;
            case "MFKvitteringHent_I" -> Kontrakt.KVITTERING_HENT;
            case "MFUnderretSamlingHent_I" -> Kontrakt.UNDERRET_SAMLING_HENT;
            case "SoegDelfordringTilIndbetaling_I", "ForetagIndbetaling_I", "AnnullerIndbetaling_I" ->
                Kontrakt.DEBITOR_INDBETALING;
            case "SoegDebitorkontoListe_I", "HentDebitorkonto_I" -> Kontrakt.DEBITOR_FORESPOERGSEL;
            default -> {
                if (!rod.matches("(Opret|Ret|Registrer|Afslut|Skift|Overdrag)\\w+_I")) {
                    throw new IllegalStateException("Ingen tjeneste tager imod " + rod);
                }
                yield Kontrakt.DEBITOR_REGISTRERING;
            }
        };
    }

    /** The id the gateway knows the delivery by: MFLeveranceID in NyMF, RequestId in ØIR. */
    public String leverance() {
        return Identifikationer.LEVERANCE.stream()
                .flatMap(navn -> Xml.tekst(Xml.dom(xml), navn).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The text of the first element of the name. */
    public String tekst(String element) {
        return Xml.tekst(Xml.dom(xml), element).orElseThrow();
    }
}
