package dk.snitflade.gateway.afsendelse.tilstand;

/** The modes of a back end, strongest first: the first that holds is the one that counts. Accepting goes on in all. */
public enum Modus {
    /** Stopped by a person, or by a draining that went wrong. */
    PAUSE,
    /** In a planned window of the other side. */
    VINDUE,
    /** Cut off by failures, or closed until a call has shown that a window is over; one call at a time tries. */
    AFBRUDT,
    /** Being emptied, at a pace that doubles while it goes well. */
    DRAENER,
    AABEN;

    /** Whether work goes out at all. */
    public boolean sender() {
        return this == DRAENER || this == AABEN;
    }
}
