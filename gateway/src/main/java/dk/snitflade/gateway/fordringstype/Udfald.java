package dk.snitflade.gateway.fordringstype;

/** What a broken rule leads to (psrm.md 4.1). */
public enum Udfald {
    /** The claim does not come in: correct it and send again. */
    AFVIST,
    /** The claim waits for the fordringshaver and Gældsstyrelsen: do not send it again. */
    HOERING
}
