package dk.snitflade.gateway.drift.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the operator when the gateway is ready and when it stops. */
@Component
class Klarmelding {

    private static final Logger LOG = LoggerFactory.getLogger(Klarmelding.class);

    private final Porte porte;
    private final Environment miljoe;

    Klarmelding(Porte porte, Environment miljoe) {
        this.porte = porte;
        this.miljoe = miljoe;
    }

    /** On stdout, not in the log, so that scripts find it whatever the log pattern is. */
    @EventListener(ApplicationReadyEvent.class)
    void klar() {
        String vaert = miljoe.getProperty("snitflade.adresse", "127.0.0.1");
        System.out.println("Klar: SOAP " + porte.soap(vaert) + "  Drift " + porte.drift(vaert));
    }

    @EventListener(ContextClosedEvent.class)
    void stopper() {
        LOG.info("Gatewayen stopper: igangværende kald gøres færdige, nye afvises");
    }
}
