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
    static final String HENT_UNDERRETNINGER = "direct:nymf-hent-underretninger";
    static final String HENT_UNDERRETNINGER_ID = "nymf-hent-underretninger";

    private final NymfTrin nymf;
    private final Dom dom;
    private final Journal journal;
    private final UnderretSamlingTrin underretninger;

    NymfRute(NymfTrin nymf, Dom dom, Journal journal, UnderretSamlingTrin underretninger) {
        this.nymf = nymf;
        this.dom = dom;
        this.journal = journal;
        this.underretninger = underretninger;
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
                .bean(dom, "validerMaal")
                .bean(dom, "filtrer")
                .bean(nymf, "gem");

        from(HENT_KVITTERING)
                .routeId(HENT_KVITTERING_ID)
                .bean(nymf, "kontrollerAfsender")
                .bean(nymf, "hentKvitteringer");

        from(HENT_UNDERRETNINGER)
                .routeId(HENT_UNDERRETNINGER_ID)
                .bean(underretninger, "kontroller")
                .bean(underretninger, "hent");
    }
}
