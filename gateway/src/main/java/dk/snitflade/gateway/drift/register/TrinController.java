package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.register.Trinregister;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Trinart;
import dk.snitflade.gateway.rutning.Trinforslag;
import dk.snitflade.gateway.rutning.Trinplan;
import dk.snitflade.gateway.rutning.Trintilstand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The four onboarding steps of each municipality. */
@RestController
@RequestMapping("/api/register/trin")
class TrinController {

    /** A step as it is sent; laest is the version that was read, null is 0, nothing. */
    record Trinbestilling(
            String tilstand,
            String planlagt,
            String udfoert,
            Long laest,
            String aarsag,
            @JsonAnySetter Map<String, Object> ukendte) {

        private Trinforslag forslag() {
            return new Trinforslag(tilstand, planlagt, udfoert);
        }
    }

    /** A step as it is shown; udgave is to be sent back with a change. */
    record Trinvisning(
            Trinart trin, String navn, Trintilstand tilstand, LocalDate planlagt, LocalDate udfoert, long udgave) {}

    /**
     * A municipality's plan.
     *
     * @param advarsler rows that open although a step before is not done by then
     */
    record Planvisning(long fordringshaver, List<Trinvisning> trin, List<String> advarsler) {}

    private final Trinregister register;

    TrinController(Trinregister register) {
        this.register = register;
    }

    @GetMapping
    List<Planvisning> alle() {
        return register.alle().stream().map(this::vis).toList();
    }

    @GetMapping("/{fordringshaver}")
    Planvisning en(@PathVariable long fordringshaver) {
        return vis(register.find(fordringshaver));
    }

    @PutMapping("/{fordringshaver}/{trin}")
    Planvisning saet(
            @PathVariable String fordringshaver,
            @PathVariable Trinart trin,
            @RequestBody Trinbestilling bestilling,
            HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        Long haver = laeser.fordringshaver("fordringshaver", fordringshaver);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        if (haver == null || ophav == null) {
            RegisterAfvist.hvisUgyldig(laeser);
        }
        return vis(register.saet(
                haver, trin, bestilling.forslag(), bestilling.laest() == null ? 0 : bestilling.laest(), ophav, laeser));
    }

    private Planvisning vis(Trinplan plan) {
        return new Planvisning(
                plan.fordringshaver(),
                plan.alle().stream()
                        .map(trin -> new Trinvisning(
                                trin.trin(),
                                trin.trin().navn(),
                                trin.tilstand(),
                                trin.planlagt(),
                                trin.udfoert(),
                                trin.udgave()))
                        .toList(),
                register.advarsler(plan));
    }
}
