package dk.snitflade.gateway.underretning;

/** What came from a back end is not a notification of the contract. The text says where, never what stood there. */
public class UgyldigUnderretning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UgyldigUnderretning(String tekst) {
        super(tekst);
    }
}
