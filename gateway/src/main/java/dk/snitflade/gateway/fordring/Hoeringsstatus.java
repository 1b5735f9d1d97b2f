package dk.snitflade.gateway.fordring;

/** MFHøringStatusKode: whom a høring waits for, or how it ended (nymf.md 3.6). The constant's name is the value on the wire. */
public enum Hoeringsstatus {
    /** The fordringshaver must approve with a reason, or undo, in Gældsstyrelsen's portal. */
    AFVENTERFORDRINGSHAVER,
    /** Gældsstyrelsen decides. */
    AFVENTERRIM,
    GODKENDT,
    AFVIST,
    /** Undone by the fordringshaver. */
    FORTRUDT;

    /** Whether nobody is waited for any more. */
    public boolean afgjort() {
        return this != AFVENTERFORDRINGSHAVER && this != AFVENTERRIM;
    }
}
