package dk.snitflade.gateway.indgang.status;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** PSRM's news on one page: stored, and nothing else, before they are acknowledged. */
@Component
class StatusRute extends RouteBuilder {

    static final String OPDATERING = "direct:status-opdatering";
    static final String OPDATERING_ID = "status-opdatering";

    private final StatusTrin status;

    StatusRute(StatusTrin status) {
        this.status = status;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(OPDATERING).routeId(OPDATERING_ID).bean(status, "kontroller").bean(status, "gem");
    }
}
