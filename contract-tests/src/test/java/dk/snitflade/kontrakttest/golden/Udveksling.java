package dk.snitflade.kontrakttest.golden;

import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Kontrakt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/**
 * What came of a request that was sent.
 *
 * @param svar the payload of the answer
 * @param aktioner what the request became, oldest first
 * @param modtaget what the back ends received, by the name of its golden
 */
record Udveksling(Besked besked, Document svar, List<Aktion> aktioner, Map<String, Modtaget> modtaget) {

    private static final Duration LAENGST = Duration.ofSeconds(20);

    /** One message a back end received. */
    record Modtaget(Kontrakt kontrakt, Document indhold) {}

    /** Follows the actions of the request until none of them moves any more, and collects what it brought the back ends. */
    static Udveksling af(Besked besked, Document svar, Scene scene) {
        if (besked.kontrakt() == Kontrakt.KVITTERING_HENT) {
            return new Udveksling(besked, svar, List.of(), Map.of());
        }
        await().atMost(LAENGST)
                .until(() -> scene.drift().aktioner(besked.leverance()).stream()
                        .allMatch(aktion -> aktion.afsluttet() || aktion.hviler()));
        List<Aktion> aktioner = scene.drift().aktioner(besked.leverance());
        var modtaget = new LinkedHashMap<String, Modtaget>();
        for (Bagsystem bagsystem : Bagsystem.values()) {
            List<byte[]> beskeder = aktioner.stream()
                    .filter(aktion -> aktion.bagsystem() == bagsystem && aktion.afsluttet())
                    .map(aktion ->
                            new String(scene.mocks().besked(bagsystem, aktion.aktionId()), StandardCharsets.UTF_8))
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(tekst -> tekst.getBytes(StandardCharsets.UTF_8))
                    .toList();
            for (int nr = 1; nr <= beskeder.size(); nr++) {
                modtaget.put(
                        "modtaget-%s-%02d.xml".formatted(bagsystem.name().toLowerCase(Locale.ROOT), nr),
                        new Modtaget(kontrakt(bagsystem), Xml.dom(beskeder.get(nr - 1))));
            }
        }
        return new Udveksling(besked, svar, aktioner, modtaget);
    }

    /** What an ØIR request became, one line per action; empty for the other doors, whose answers say it themselves. */
    String handlinger() {
        if (!besked.kontrakt().name().startsWith("DEBITOR_")) {
            return "";
        }
        return aktioner.stream()
                .map(aktion -> aktion.kode()
                        + (aktion.fordringstype() == null ? "" : " " + aktion.fordringstype())
                        + " til " + aktion.maal() + ": " + aktion.tilstand()
                        + (aktion.hviler() ? " (" + aktion.venterPaa() + ")" : "") + "\n")
                .collect(Collectors.joining());
    }

    /** The claim id of the first action in the answer. */
    String foersteFordring() {
        return Xml.tekst(svar, "DMIFordringEFIFordringID")
                .or(() -> Xml.tekst(svar, "FordringInddrivelseFordringIdentifikator"))
                .orElseThrow();
    }

    /** The id of the first action in the answer. */
    String foersteAktion() {
        return Xml.tekst(svar, "MFAktionID")
                .or(() -> Xml.tekst(svar, "ModtagFordringAktionIdentifikator"))
                .orElseThrow();
    }

    private static Kontrakt kontrakt(Bagsystem bagsystem) {
        return bagsystem == Bagsystem.PSRM ? Kontrakt.PSRM_FORDRING_MODTAG : Kontrakt.EXMF_LEVERANCE_MODTAG;
    }
}
