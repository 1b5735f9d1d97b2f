package dk.snitflade.mocks.fejl;

/** The ways a back end can misbehave on order. Each says whether the call is processed first. */
public enum Fejlart {
    /** HTTP 503 with Retry-After and an HTML page; not processed. */
    NEDE(false),
    /** Connection reset; not processed. */
    RESET_FOER(false),
    /** Processed and stored, then connection reset: the caller cannot know. */
    RESET_EFTER(true),
    /** Processed, but the answer comes later than callers usually wait. */
    TAVS(true),
    /** HTTP 200 with an HTML login page, as a proxy in the way gives; not processed. */
    HTML200(false),
    /** SOAP fault at the server's side; not processed. */
    FEJL500(false),
    /** Processed, then the connection is closed without a byte. */
    TOM(true);

    private final boolean behandler;

    Fejlart(boolean behandler) {
        this.behandler = behandler;
    }

    /** True when the back end does its work before it misbehaves. */
    public boolean behandler() {
        return behandler;
    }
}
