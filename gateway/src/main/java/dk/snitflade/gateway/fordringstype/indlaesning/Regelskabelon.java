package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Udfald;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;

/**
 * A rule of the catalogue before a type puts its limit in.
 *
 * @param brugbar whether the condition can be read; if not, the error has been noted
 * @param vaerdiart the kind of value its condition takes; null for none
 * @param standard the value when a type gives none; null when it must
 * @param vaern null for a rule that always counts
 * @param vigerFor key of the rule that takes its place when both are broken; null for none
 */
record Regelskabelon(
        String noegle,
        String id,
        String betingelse,
        boolean brugbar,
        Regelvaerdi.Art vaerdiart,
        Regelvaerdi standard,
        Betingelse vaern,
        boolean vaernUdledt,
        Udfald udfald,
        String saetning,
        String vigerFor) {

    static final String PLADS = "{value}";

    /** What the condition reads with a value in place; null stands for none. */
    String medVaerdi(Regelvaerdi vaerdi) {
        return vaerdi == null ? betingelse : betingelse.replace(PLADS, vaerdi.iUdtryk());
    }

    String saetning(Regelvaerdi vaerdi) {
        return vaerdi == null ? saetning : saetning.replace(PLADS, vaerdi.iSaetning());
    }
}
