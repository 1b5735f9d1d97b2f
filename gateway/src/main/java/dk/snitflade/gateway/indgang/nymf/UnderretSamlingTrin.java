package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.KaldAfvist;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.indgang.Kaldere;
import dk.snitflade.gateway.underretning.Manglende;
import dk.snitflade.gateway.underretning.Underretningsbog;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.Opslagskontroller;
import dk.snitflade.gateway.validering.Opslagskontroller.Opslag;
import dk.snitflade.gateway.validering.Opslagskontroller.Tjeneste;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of the notification service. */
@Component
class UnderretSamlingTrin {

    private static final int TEKNISK_FEJL = 900;

    private final Underretningsbog bog;
    private final Dom dom;
    private final Clock ur;
    private final Kaldere kaldere;

    UnderretSamlingTrin(Underretningsbog bog, Dom dom, Clock ur, Kaldere kaldere) {
        this.bog = bog;
        this.dom = dom;
        this.ur = ur;
        this.kaldere = kaldere;
    }

    /**
     * Answers a search that cannot be asked as the PSRM side does: a fault that names all that is wrong. The official
     * numbers come after it, in the answer itself.
     */
    public UnderretSamlingForespoergsel kontroller(UnderretSamlingForespoergsel forespoergsel) {
        kaldere.kraevSystem(forespoergsel.afsender());
        List<String> brud = UnderretSamlingRegler.brud(forespoergsel);
        if (!brud.isEmpty()) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Request validation messages: " + String.join(" ", brud));
        }
        Opslag opslag = new Opslag(
                Tjeneste.USH,
                forespoergsel.afsender(),
                forespoergsel.fordringshaver(),
                false,
                false,
                forespoergsel.nummerFra());
        Opslagskontroller.kontroller(opslag, dom.regler(), dom.dag(forespoergsel.modtaget())).stream()
                .findFirst()
                .ifPresent(grund -> {
                    throw new KaldAfvist(grund);
                });
        return forespoergsel;
    }

    /**
     * From the gateway's own tables; no back end is asked while the caller waits. When one cannot be fetched from, a search
     * by number is answered with the other's: the missing ones get higher numbers. A search by date would never be asked
     * again for the same days, so it is refused (nymf.md 6.5).
     */
    public UnderretSamlingSvar hent(UnderretSamlingForespoergsel forespoergsel) {
        List<Maal> mangler = bog.manglende(forespoergsel.fordringshaver()).stream()
                .map(Manglende::maal)
                .toList();
        if (!mangler.isEmpty() && forespoergsel.datoFra() != null) {
            throw new KaldAfvist(Afvisningskatalog.afvisning(TEKNISK_FEJL));
        }
        return new UnderretSamlingSvar(
                forespoergsel, bog.hent(UnderretSamlingRegler.udvalg(forespoergsel, ur.getZone())), mangler);
    }
}
