package dk.snitflade.kontrakttest.hus;

/** What can happen to one call on its way to a back end and back. */
public enum Uheld {
    /** The connection is reset before a byte of it is read. */
    RESET_FOER_LAESNING,
    /** Read, not processed, reset. */
    RESET_EFTER_LAESNING,
    /** Processed, then reset. */
    RESET_EFTER_BEHANDLING,
    /** Processed, and silence until the caller gives up. */
    TAVS,
    /** Processed, and the answer drips until the caller gives up. */
    DRYPPER,
    /** Processed, and the connection closed without an answer. */
    INTET_SVAR,
    /** Processed, and HTTP 200 without a body. */
    TOM,
    /** Processed, and noise for an answer. */
    VROEVL,
    /** Not processed: a proxy's login page. */
    HTML200,
    /** Not processed: a SOAP fault of the server. */
    SOAPFEJL,
    /** Processed, and a SOAP fault all the same. */
    SOAPFEJL_EFTER,
    /** Not processed: 503 with Retry-After. */
    RETRY_AFTER,
    /** Processed, and 502 from a proxy. */
    PROXYFEJL,
    /** Processed, and the answer is about another action. */
    ANDEN_AKTION,
    /** Not processed: the id is said to be known, on a first send. */
    FINDES_ALLEREDE;

    /** Whether the call is processed before the accident. */
    boolean behandler() {
        return switch (this) {
            case RESET_EFTER_BEHANDLING,
                    TAVS,
                    DRYPPER,
                    INTET_SVAR,
                    TOM,
                    VROEVL,
                    SOAPFEJL_EFTER,
                    PROXYFEJL,
                    ANDEN_AKTION -> true;
            default -> false;
        };
    }
}
