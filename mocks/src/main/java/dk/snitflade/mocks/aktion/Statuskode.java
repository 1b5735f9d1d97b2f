package dk.snitflade.mocks.aktion;

/** The action statuses the mocks answer with (MFAktionStatusKode), {@code nymf.md} 3.6. */
public enum Statuskode {
    /** Taken in, not yet carried out. */
    MODTAGET,
    /** In høring, not received for collection; PSRM only. */
    HOERING,
    /** Carried out; final. */
    UDFOERT,
    /** Rejected with at least one {@link Afvisning}; final. */
    AFVIST
}
