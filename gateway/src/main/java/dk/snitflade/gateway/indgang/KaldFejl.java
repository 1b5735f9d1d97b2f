package dk.snitflade.gateway.indgang;

/** The call as a whole cannot be taken: answered as a SOAP fault with this Danish text (nymf.md 2.6, level 1). */
public class KaldFejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who must act for the next try to succeed. */
    public enum Skyldes {
        /** The message must be corrected. */
        AFSENDER,
        /** The same message may be sent again. */
        GATEWAY,
        /** The same message may be sent again a little later; answered with HTTP 503 and Retry-After. */
        TRAVLHED
    }

    private final Skyldes skyldes;

    public KaldFejl(Skyldes skyldes, String tekst) {
        super(tekst);
        this.skyldes = skyldes;
    }

    public Skyldes skyldes() {
        return skyldes;
    }
}
