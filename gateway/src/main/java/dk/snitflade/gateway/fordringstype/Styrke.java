package dk.snitflade.gateway.fordringstype;

import java.util.Locale;

/** How well a type's filter is known (fordringstyper.yaml 3). */
public enum Styrke {
    /** Line by line the official table. */
    OFFICIEL,
    /** Official rules whose numbers are ours. */
    OFFICIEL_UDEN_NUMRE,
    /** Common rules and single known lines only. */
    UDLEDT;

    /** Whether a broken rule decides; otherwise it only warns. */
    public boolean afgoerende() {
        return this != UDLEDT;
    }

    /** As it is written in the catalogue. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }
}
