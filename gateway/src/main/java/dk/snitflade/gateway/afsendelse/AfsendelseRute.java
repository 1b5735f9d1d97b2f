package dk.snitflade.gateway.afsendelse;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The way out on one page: leased actions are called, and the outcome is booked. */
@Component
class AfsendelseRute extends RouteBuilder {

    static final String SEND = "direct:afsend";
    static final String SEND_ID = "afsend";
    static final String OPKLAR = "direct:opklar";
    static final String OPKLAR_ID = "opklar";

    private final Backends backends;
    private final Bogfoerer bogfoerer;

    AfsendelseRute(Backends backends, Bogfoerer bogfoerer) {
        this.backends = backends;
        this.bogfoerer = bogfoerer;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(SEND).routeId(SEND_ID).bean(backends, "send").bean(bogfoerer, "bogfoerSendt");

        from(OPKLAR).routeId(OPKLAR_ID).bean(backends, "spoerg").bean(bogfoerer, "bogfoerOpklaret");
    }
}
