package dk.snitflade.gateway.rutning;

/** How far a step is. */
public enum Trintilstand {
    IKKE_BEGYNDT,
    PLANLAGT,
    I_GANG,
    UDFOERT
}
