package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.wsdl.Navnerum;
import java.util.Set;
import javax.xml.namespace.QName;

/** An operation's root element in both dialects: OIO roots carry no prefix of their own (nymf.md 2.3). */
final class Roedder {

    private Roedder() {}

    static Set<QName> af(String lokaltNavn) {
        return Set.of(new QName(Navnerum.SKAT_BUSINESS, lokaltNavn), new QName(Navnerum.OIO_WS, lokaltNavn));
    }
}
