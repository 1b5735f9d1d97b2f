package dk.snitflade.gateway.kvittering;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Receipts on one page: fetched and stored raw, then given their meaning. */
@Component
class KvitteringRute extends RouteBuilder {

    static final String HENT_ID = "kvittering-hent";
    static final String TOLK_ID = "kvittering-tolk";

    private final Kvitteringshenter henter;
    private final Kvitteringstolk tolk;

    KvitteringRute(Kvitteringshenter henter, Kvitteringstolk tolk) {
        this.henter = henter;
        this.tolk = tolk;
    }

    @Override
    public void configure() {
        from("scheduler:" + HENT_ID + "?delay={{snitflade.kvittering.hvert-millisekund:1000}}")
                .routeId(HENT_ID)
                .bean(henter, "hent");

        from("scheduler:" + TOLK_ID + "?delay=250").routeId(TOLK_ID).bean(tolk, "tolk");
    }
}
