package dk.snitflade.gateway.afsendelse;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The way out on one page: may it be called now? Then lease what is due, call, and book the outcome. */
@Component
class AfsendelseRute extends RouteBuilder {

    static final String RUNDE = "direct:afsendelsesrunde";
    static final String RUNDE_ID = "afsendelsesrunde";
    static final String SEND = "direct:afsend";
    static final String SEND_ID = "afsend";
    static final String OPKLAR = "direct:opklar";
    static final String OPKLAR_ID = "opklar";

    private final Plukker plukker;
    private final Backends backends;
    private final Bogfoerer bogfoerer;

    AfsendelseRute(Plukker plukker, Backends backends, Bogfoerer bogfoerer) {
        this.plukker = plukker;
        this.backends = backends;
        this.bogfoerer = bogfoerer;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(RUNDE).routeId(RUNDE_ID).bean(plukker, "spoergTilstand").bean(plukker, "pluk");

        from(SEND).routeId(SEND_ID).bean(backends, "send").bean(bogfoerer, "bogfoerSendt");

        from(OPKLAR).routeId(OPKLAR_ID).bean(backends, "spoerg").bean(bogfoerer, "bogfoerOpklaret");
    }
}
