package dk.snitflade.gateway.sikkerhed.adgang;

/** What a person on the operations port may do; each may also do what those before it may. */
public enum Rolle {
    /** Look, and try out what changes nothing. */
    LAESER,
    /** Act on what waits. */
    OPERATOER,
    /** Change the register, and with it where claims go. */
    GODKENDER
}
