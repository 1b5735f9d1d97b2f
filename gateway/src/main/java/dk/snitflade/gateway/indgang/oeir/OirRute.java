package dk.snitflade.gateway.indgang.oeir;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The ØIR door on one page: what happens between a read request and its answer. */
@Component
class OirRute extends RouteBuilder {

    static final String REGISTRER = "direct:oir-registrer";
    static final String REGISTRER_ID = "oir-registrer";

    static final String BETAL = "direct:oir-betal";
    static final String BETAL_ID = "oir-betal";
    static final String SOEG_BETALING = "direct:oir-soeg-betaling";
    static final String SOEG_BETALING_ID = "oir-soeg-betaling";

    static final String SOEG_KONTI = "direct:oir-soeg-konti";
    static final String SOEG_KONTI_ID = "oir-soeg-konti";
    static final String HENT_KONTO = "direct:oir-hent-konto";
    static final String HENT_KONTO_ID = "oir-hent-konto";

    private final OirKontrol kontrol;
    private final OirTrin trin;
    private final Betalingstrin betaling;
    private final Betalingssoegning betalingssoegning;
    private final Kontoforespoergsel forespoergsel;

    OirRute(
            OirKontrol kontrol,
            OirTrin trin,
            Betalingstrin betaling,
            Betalingssoegning betalingssoegning,
            Kontoforespoergsel forespoergsel) {
        this.kontrol = kontrol;
        this.trin = trin;
        this.betaling = betaling;
        this.betalingssoegning = betalingssoegning;
        this.forespoergsel = forespoergsel;
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

        from(BETAL)
                .routeId(BETAL_ID)
                .bean(kontrol, "kontrollerBetaling")
                .bean(betaling, "kendGentagelse")
                .filter(body().isInstanceOf(Betalingssvar.class))
                .stop()
                .end()
                .bean(betaling, "afgoer")
                .bean(betaling, "valider")
                .bean(betaling, "rut")
                .bean(betaling, "filtrer")
                .bean(betaling, "gem");

        from(SOEG_BETALING)
                .routeId(SOEG_BETALING_ID)
                .bean(kontrol, "kontrollerBetaling")
                .bean(betalingssoegning, "soeg");

        from(SOEG_KONTI)
                .routeId(SOEG_KONTI_ID)
                .bean(kontrol, "kontrollerForespoergsel")
                .bean(forespoergsel, "soeg");

        from(HENT_KONTO)
                .routeId(HENT_KONTO_ID)
                .bean(kontrol, "kontrollerForespoergsel")
                .bean(forespoergsel, "hent");
    }
}
