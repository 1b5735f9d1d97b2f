package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Udfald;
import java.time.LocalDate;

/**
 * One line of a rule set or of a type: a rule with what this line says differently.
 *
 * @param vaerdi null for the rule's own
 * @param udfald null for the rule's own
 * @param siden null when not known
 * @param vaernUdledt null for the rule's own
 * @param blok where it stands
 */
record Regellinje(
        Regelskabelon skabelon, Regelvaerdi vaerdi, Udfald udfald, LocalDate siden, Boolean vaernUdledt, Blok blok) {

    String noegle() {
        return skabelon.noegle();
    }
}
