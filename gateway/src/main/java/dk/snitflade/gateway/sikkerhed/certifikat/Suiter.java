package dk.snitflade.gateway.sikkerhed.certifikat;

import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** The cipher suites spoken: authenticated encryption with a fresh key per connection, so never 3DES (nymf.md 7.2). */
public final class Suiter {

    /** What callers may speak. */
    public static final List<String> INDGAAENDE = List.of("TLSv1.2", "TLSv1.3");

    /** What the back ends speak (nymf.md 7.2: exactly TLS 1.2). */
    public static final List<String> UDGAAENDE = List.of("TLSv1.2");

    private Suiter() {}

    /** JSSE names of those Java has for TLS 1.2. */
    public static List<String> tls12(SSLContext kontekst) {
        return tilladte(kontekst).filter(suite -> suite.contains("_WITH_")).toList();
    }

    /** Those for TLS 1.3, which all are as they should. */
    public static List<String> tls13(SSLContext kontekst) {
        return tilladte(kontekst).filter(suite -> !suite.contains("_WITH_")).toList();
    }

    private static Stream<String> tilladte(SSLContext kontekst) {
        return Stream.of(kontekst.getSupportedSSLParameters().getCipherSuites())
                .filter(suite -> suite.contains("_GCM_") || suite.contains("_CHACHA20_"))
                .filter(suite -> suite.startsWith("TLS_ECDHE_") || !suite.contains("_WITH_"));
    }
}
