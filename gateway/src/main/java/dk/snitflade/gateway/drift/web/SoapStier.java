package dk.snitflade.gateway.drift.web;

import dk.snitflade.wsdl.Stier;
import java.util.Set;

/** The addresses the gateway answers on its SOAP surface. A new endpoint is unreachable until its path is here. */
final class SoapStier {

    static final Set<String> ALLE = Set.of(
            Stier.FORDRING_INDBERET,
            Stier.KVITTERING_HENT,
            Stier.UNDERRET_SAMLING_HENT,
            Stier.MODTAG_STATUS_OPDATERING,
            Stier.DEBITOR_REGISTRERING,
            Stier.DEBITOR_INDBETALING,
            Stier.DEBITOR_FORESPOERGSEL);

    private SoapStier() {}
}
