package dk.snitflade.gateway.drift.styring;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.drift.register.Ukendte;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.util.Map;

/**
 * What is ordered of a back end.
 *
 * @param til when a pause ends by itself; left out when somebody must resume
 */
record Backendbestilling(
        String til, String aarsag, @JsonAnySetter Map<String, Object> ukendte) {

    /** A reader that knows what was misspelt: a pause must not last for ever by a typing error. */
    Feltlaeser laeser() {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(ukendte, laeser);
        return laeser;
    }
}
