package dk.snitflade.gateway.sikkerhed.wss;

import javax.xml.namespace.QName;

/** A message whose signature or encryption cannot be accepted; told as WSS4J tells its own (nymf.md 8.10). */
public final class Sikringsbrud extends RuntimeException {

    /** The subcode of the fault in SOAP 1.2 and its code in 1.1. */
    public static final QName KODE = new QName("http://ws.apache.org/wss4j", "SecurityError");

    /** All the sender is told; the reason stands in the log. */
    public static final String TEKST = "A security error was encountered when verifying the message";

    private static final long serialVersionUID = 1L;

    Sikringsbrud() {
        super(TEKST);
    }
}
