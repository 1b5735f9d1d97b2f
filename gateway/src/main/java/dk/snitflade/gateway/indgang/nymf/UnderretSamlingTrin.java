package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.KaldAfvist;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.underretning.Underretningsbog;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of the notification service. */
@Component
class UnderretSamlingTrin {

    private final Register register;
    private final Underretningsbog bog;
    private final Dom dom;
    private final Clock ur;

    UnderretSamlingTrin(Register register, Underretningsbog bog, Dom dom, Clock ur) {
        this.register = register;
        this.bog = bog;
        this.dom = dom;
        this.ur = ur;
    }

    /**
     * Answers a search that cannot be asked as the PSRM side does: a fault that names all that is wrong. The official
     * numbers come after it, in the answer itself.
     */
    public UnderretSamlingForespoergsel kontroller(UnderretSamlingForespoergsel forespoergsel) {
        List<String> brud = UnderretSamlingRegler.brud(forespoergsel);
        if (!brud.isEmpty()) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Request validation messages: " + String.join(" ", brud));
        }
        kontrollerAftale(forespoergsel);
        if (UnderretSamlingRegler.gammeltNummer(forespoergsel)) {
            throw afvist(450);
        }
        return forespoergsel;
    }

    private void kontrollerAftale(UnderretSamlingForespoergsel forespoergsel) {
        Aftaler aftaler = register.aftaler();
        if (!aftaler.kender(forespoergsel.afsender())) {
            throw afvist(400);
        }
        Aftale aftale = aftaler.gaeldende(forespoergsel.fordringshaver(), dom.dag(forespoergsel.modtaget()))
                .orElseThrow(() -> afvist(2));
        if (!aftale.indberettere().contains(forespoergsel.afsender())) {
            throw afvist(400);
        }
        if (!aftale.har(Aftale.Ret.SYSTEM_TIL_SYSTEM)) {
            throw afvist(156);
        }
    }

    /** From the gateway's own tables; no back end is asked while the caller waits. */
    public UnderretSamlingSvar hent(UnderretSamlingForespoergsel forespoergsel) {
        return new UnderretSamlingSvar(
                forespoergsel, bog.hent(UnderretSamlingRegler.udvalg(forespoergsel, ur.getZone())));
    }

    private static KaldAfvist afvist(int nummer) {
        return new KaldAfvist(Afvisningskatalog.afvisning(nummer));
    }
}
