package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import java.util.Map;

/** Fields we do not know: a misspelt gyldigTil must not make a row open for ever. */
public final class Ukendte {

    private Ukendte() {}

    /** Tells the reader of each; null when there were none. */
    public static void afvis(Map<String, Object> felter, Feltlaeser laeser) {
        if (felter != null) {
            felter.keySet().stream()
                    .sorted()
                    .forEach(felt -> laeser.fejl(Feltlaeser.citat(felt).replace("\"", ""), "Feltet kendes ikke."));
        }
    }
}
