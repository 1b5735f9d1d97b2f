package dk.snitflade.kontrakttest.hus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Which elements of a request identify something, and what a new value of each looks like. */
final class Identifikationer {

    /** What a delivery is called: in the SKAT dialect, the OIO dialect and ØIR. */
    static final List<String> LEVERANCE = List.of("MFLeveranceID", "ModtagFordringLeveranceIdentifikator", "RequestId");

    /** What is new each time a message is sent. */
    static final Map<String, UnaryOperator<String>> KALD = Map.of(
            "TransaktionsID", gammel -> Unik.transaktion(),
            "TransaktionIdentifikator", gammel -> Unik.transaktion(),
            "TransaktionsId", gammel -> Unik.transaktion());

    /** What is new in a message with other content. */
    static final Map<String, UnaryOperator<String>> FELTER = felter();

    private Identifikationer() {}

    private static Map<String, UnaryOperator<String>> felter() {
        UnaryOperator<String> uuid = gammel -> UUID.randomUUID().toString();
        var felter = new HashMap<>(KALD);
        felter.put("MFLeveranceID", gammel -> Unik.leverance());
        felter.put("ModtagFordringLeveranceIdentifikator", gammel -> Unik.leverance());
        felter.put("RequestId", uuid);
        felter.put("DMIFordringFordringHaverRef", Unik::reference);
        felter.put("FordringFordringHaverReference", Unik::reference);
        felter.put("FordringBrugervendtNoegle", Unik::reference);
        felter.put("DebitorkontoIdentifikation", uuid);
        felter.put("PartIdentifikation", uuid);
        felter.put("HaeftelsePartReference", uuid);
        felter.put("FordringIdentifikation", uuid);
        felter.put("HaeftelseIdentifikation", uuid);
        felter.put("DelfordringIdentifikation", uuid);
        felter.put("NedreguleringIdentifikation", uuid);
        felter.put("OpreguleringIdentifikation", uuid);
        felter.put("IndbetalingIdentifikation", uuid);
        return Map.copyOf(felter);
    }
}
