package dk.snitflade.gateway.indgang.oeir;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The ØIR door on one page: what happens between a read request and its answer. */
@Component
class OirRute extends RouteBuilder {

    static final String REGISTRER = "direct:oir-registrer";
    static final String REGISTRER_ID = "oir-registrer";

    private final OirKontrol kontrol;
    private final OirTrin trin;

    OirRute(OirKontrol kontrol, OirTrin trin) {
        this.kontrol = kontrol;
        this.trin = trin;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(REGISTRER)
                .routeId(REGISTRER_ID)
                .bean(kontrol, "kontrollerHoved")
                .bean(trin, "kendGentagelse")
                .filter(body().isInstanceOf(Oirsvar.class))
                .stop()
                .end()
                .bean(kontrol, "kontrollerKonto")
                .bean(trin, "afgoer")
                .bean(trin, "valider")
                .bean(trin, "rut")
                .bean(trin, "filtrer")
                .bean(trin, "gem");
    }
}
