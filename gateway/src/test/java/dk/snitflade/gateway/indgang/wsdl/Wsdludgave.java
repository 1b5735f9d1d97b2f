package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * One way to ask a service for its contract.
 *
 * @param dialekt null for a service without dialects
 */
record Wsdludgave(Kontrakt kontrakt, Dialekt dialekt, boolean flad) {

    /** The services the gateway offers; the other contracts are those it calls. */
    static final List<Kontrakt> TJENESTER = List.of(
            Kontrakt.FORDRING_INDBERET,
            Kontrakt.KVITTERING_HENT,
            Kontrakt.UNDERRET_SAMLING_HENT,
            Kontrakt.DEBITOR_REGISTRERING,
            Kontrakt.DEBITOR_INDBETALING,
            Kontrakt.DEBITOR_FORESPOERGSEL);

    static Stream<Wsdludgave> alle() {
        return Stream.of(false, true).flatMap(flad -> TJENESTER.stream().flatMap(kontrakt -> af(kontrakt, flad)));
    }

    static Stream<Wsdludgave> flade() {
        return alle().filter(Wsdludgave::flad);
    }

    private static Stream<Wsdludgave> af(Kontrakt kontrakt, boolean flad) {
        return kontrakt.dialekter().isEmpty()
                ? Stream.of(new Wsdludgave(kontrakt, null, flad))
                : kontrakt.dialekter().stream().map(dialekt -> new Wsdludgave(kontrakt, dialekt, flad));
    }

    /** Path and query; SKAT is the dialect one gets without asking. */
    String sti() {
        return kontrakt.sti() + "?wsdl" + (dialekt == Dialekt.OIO ? "&dialekt=oio" : "") + (flad ? "&flad" : "");
    }

    QName service() {
        return dialekt == null ? kontrakt.service() : kontrakt.service(dialekt);
    }

    /** The file the contract is kept in. */
    URL fil() {
        return dialekt == null ? kontrakt.wsdl() : kontrakt.wsdl(dialekt);
    }

    /** The top schema as it is kept. */
    URL xsd() {
        return dialekt == null ? kontrakt.xsd() : dialekt.xsd();
    }
}
