package dk.snitflade.mocks.soap;

/** The request is answered with a SOAP fault. The message is a Danish sentence meant for the caller. */
public final class SoapFejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    public enum Side {
        /** The caller's: a repetition of the same message will fail again. */
        KLIENT("Client", "Sender"),
        /** The server's. */
        SERVER("Server", "Receiver");

        private final String soap11;
        private final String soap12;

        Side(String soap11, String soap12) {
            this.soap11 = soap11;
            this.soap12 = soap12;
        }

        String kode(SoapVersion version) {
            return version == SoapVersion.SOAP11 ? soap11 : soap12;
        }
    }

    private final Side side;

    private SoapFejl(Side side, String tekst, Throwable aarsag) {
        super(tekst, aarsag);
        this.side = side;
    }

    /** The caller's fault. */
    public static SoapFejl klient(String tekst) {
        return new SoapFejl(Side.KLIENT, tekst, null);
    }

    /** The caller's fault, found as the given exception. */
    public static SoapFejl klient(String tekst, Throwable aarsag) {
        return new SoapFejl(Side.KLIENT, tekst, aarsag);
    }

    /** The server's fault. */
    public static SoapFejl server(String tekst) {
        return new SoapFejl(Side.SERVER, tekst, null);
    }

    /** Whose fault it is. */
    public Side side() {
        return side;
    }
}
