package dk.snitflade.gateway.afsendelse;

/** What goes in one call to a back end. */
public enum Samling {
    /** One action. */
    ENKELT,
    /** The due actions of one received delivery, whole families of them (ex-MF). */
    DELLEVERANCE,
    /** The first due action of many families, whichever delivery they came in (through NyMF). */
    LEVERANCE
}
