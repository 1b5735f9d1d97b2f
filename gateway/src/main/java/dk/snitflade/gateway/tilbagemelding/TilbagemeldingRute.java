package dk.snitflade.gateway.tilbagemelding;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The way back to the fagsystemer on one page: leased, called, booked. */
@Component
class TilbagemeldingRute extends RouteBuilder {

    static final String PLUK_ID = "tilbagemelding-pluk";
    static final String SEND = "seda:tilbagemelding";
    static final String SEND_ID = "tilbagemelding-send";

    private final Tilbagemelder tilbagemelder;

    TilbagemeldingRute(Tilbagemelder tilbagemelder) {
        this.tilbagemelder = tilbagemelder;
    }

    @Override
    public void configure() {
        from("scheduler:" + PLUK_ID + "?delay={{snitflade.tilbagemelding.hvert-millisekund:1000}}")
                .routeId(PLUK_ID)
                .bean(tilbagemelder, "pluk")
                .split(body())
                .to(SEND + "?blockWhenFull=true");

        // A message lost with the node's memory is leased again when its lease has run out.
        from(SEND + "?concurrentConsumers=8&size=200")
                .routeId(SEND_ID)
                .bean(tilbagemelder, "send")
                .bean(tilbagemelder, "bogfoer");
    }
}
