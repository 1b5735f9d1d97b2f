package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;

/** What a back end's word on an action leads to. */
sealed interface Statusfoelge {

    /** We knew, or something newer. */
    record Intet() implements Statusfoelge {}

    /** The høring waits for somebody else now; the action stands as it did. */
    record Hoeringsskift(Hoeringsstatus status) implements Statusfoelge {}

    /** Approved: the action goes onwards to the ordinary reception. */
    record Godkendt() implements Statusfoelge {}

    /** @param hoering the status the høring gets with it; null to leave it */
    record Skift(Tilstand til, Hoeringsstatus hoering, List<Afvisning> grunde) implements Statusfoelge {
        public Skift {
            grunde = List.copyOf(grunde);
        }
    }

    /** An operator has the action: it is told, and nothing is moved under the operator's hands. */
    record Notat() implements Statusfoelge {}

    /** It cannot be true together with what we know. */
    record Modstrid() implements Statusfoelge {}
}
