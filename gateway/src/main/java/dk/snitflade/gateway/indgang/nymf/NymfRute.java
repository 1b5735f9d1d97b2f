package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.journal.Journal;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The NyMF door on one page: what happens between a read request and its answer. */
@Component
class NymfRute extends RouteBuilder {

    static final String INDBERET = "direct:nymf-indberet";
    static final String INDBERET_ID = "nymf-indberet";
    static final String HENT_KVITTERING = "direct:nymf-hent-kvittering";
    static final String HENT_KVITTERING_ID = "nymf-hent-kvittering";

    private final NymfTrin nymf;
    private final Dom dom;
    private final Journal journal;

    NymfRute(NymfTrin nymf, Dom dom, Journal journal) {
        this.nymf = nymf;
        this.dom = dom;
        this.journal = journal;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(INDBERET)
                .routeId(INDBERET_ID)
                .bean(nymf, "kontroller")
                .bean(journal, "slaaOp")
                .bean(dom, "valider")
                .bean(dom, "rut")
                .bean(nymf, "gem");

        from(HENT_KVITTERING)
                .routeId(HENT_KVITTERING_ID)
                .bean(nymf, "kontrollerAfsender")
                .bean(nymf, "hentKvitteringer");
    }
}
