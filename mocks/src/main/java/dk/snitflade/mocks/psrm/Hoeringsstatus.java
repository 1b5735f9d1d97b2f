package dk.snitflade.mocks.psrm;

/** Where a høring stands (MFHøringStatusKode), {@code nymf.md} 3.6. */
public enum Hoeringsstatus {
    AFVENTERFORDRINGSHAVER,
    AFVENTERRIM,
    GODKENDT,
    AFVIST,
    FORTRUDT;

    /** Whether nobody is waited for any more. */
    boolean afgjort() {
        return this != AFVENTERFORDRINGSHAVER && this != AFVENTERRIM;
    }
}
