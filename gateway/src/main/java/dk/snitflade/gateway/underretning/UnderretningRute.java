package dk.snitflade.gateway.underretning;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Notifications on one page: fetched and stored raw, then given their meaning. */
@Component
class UnderretningRute extends RouteBuilder {

    static final String HENT_ID = "underretning-hent";
    static final String TOLK_ID = "underretning-tolk";

    private final Underretningshenter henter;
    private final Underretningstolk tolk;

    UnderretningRute(Underretningshenter henter, Underretningstolk tolk) {
        this.henter = henter;
        this.tolk = tolk;
    }

    @Override
    public void configure() {
        // Calls to a back end are at least three seconds apart (nymf.md 4.2).
        from("scheduler:" + HENT_ID + "?delay={{snitflade.underretning.hvert-millisekund:3000}}")
                .routeId(HENT_ID)
                .bean(henter, "hent");

        from("scheduler:" + TOLK_ID + "?delay=500").routeId(TOLK_ID).bean(tolk, "tolk");
    }
}
