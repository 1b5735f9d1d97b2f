package dk.snitflade.mocks.aktion;

/** The action statuses the mocks answer with (MFAktionStatusKode), {@code nymf.md} 3.6. */
public enum Statuskode {
    /** Taken in, not yet carried out. */
    MODTAGET,
    /** Carried out; final. */
    UDFOERT,
    /** Rejected with at least one {@link Afvisning}; final. */
    AFVIST
}
