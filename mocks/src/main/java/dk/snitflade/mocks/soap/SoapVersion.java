package dk.snitflade.mocks.soap;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.namespace.QName;

/** The two SOAP versions; an answer goes back in the version of the request. */
public enum SoapVersion {
    SOAP11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
    SOAP12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    private final String navnerum;
    private final String medietype;

    SoapVersion(String navnerum, String medietype) {
        this.navnerum = navnerum;
        this.medietype = medietype;
    }

    /** The envelope's namespace. */
    public String navnerum() {
        return navnerum;
    }

    /** Content-Type of an answer. */
    public String indholdstype() {
        return medietype + "; charset=UTF-8";
    }

    QName navn(String lokalt) {
        return new QName(navnerum, lokalt);
    }

    static Optional<SoapVersion> afKonvolut(QName rod) {
        return Arrays.stream(values())
                .filter(version -> version.navn("Envelope").equals(rod))
                .findFirst();
    }

    /** The version a request claims in its Content-Type; 1.1 unless it says 1.2. */
    static SoapVersion afIndholdstype(String indholdstype) {
        boolean soap12 = indholdstype != null && indholdstype.strip().startsWith(SOAP12.medietype);
        return soap12 ? SOAP12 : SOAP11;
    }
}
