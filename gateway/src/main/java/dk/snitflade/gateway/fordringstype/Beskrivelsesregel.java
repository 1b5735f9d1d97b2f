package dk.snitflade.gateway.fordringstype;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a description must or must not say.
 *
 * @param noegle the catalogue's key (GDPR_ANDRE)
 * @param saetning Danish, to the sender
 * @param moenster text that should raise a warning, such as a whole CPR number; null when only a person can judge
 */
public record Beskrivelsesregel(String noegle, String saetning, Pattern moenster) {

    public Beskrivelsesregel {
        Objects.requireNonNull(noegle);
        Objects.requireNonNull(saetning);
    }

    /** Whether the text holds what the rule warns of. Null never does. Not a part of the filter: it costs a search. */
    public boolean advarer(String beskrivelse) {
        return moenster != null
                && beskrivelse != null
                && moenster.matcher(beskrivelse).find();
    }
}
