package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Modes of the back ends and planned windows as JSON. */
@RestController
@RequestMapping("/api")
class BackendController {

    private final Backendtavle tavle;

    BackendController(Backendtavle tavle) {
        this.tavle = tavle;
    }

    @GetMapping("/backends")
    List<Backendvisning> alle() {
        return tavle.alle();
    }

    @PostMapping("/backends/{maal}/pause")
    Backendvisning pause(
            @PathVariable String maal, @RequestBody Backendbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = bestilling.laeser();
        return tavle.pause(maal, bestilling.til(), Operatoer.ophav(kald, bestilling.aarsag(), laeser), laeser);
    }

    @PostMapping("/backends/{maal}/genoptag")
    Backendvisning genoptag(
            @PathVariable String maal, @RequestBody Backendbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = bestilling.laeser();
        return tavle.genoptag(maal, Operatoer.ophav(kald, bestilling.aarsag(), laeser), laeser);
    }

    /** One call now, instead of when the breaker would. */
    @PostMapping("/backends/{maal}/proev")
    Backendvisning proev(
            @PathVariable String maal, @RequestBody Backendbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = bestilling.laeser();
        return tavle.proev(maal, Operatoer.ophav(kald, bestilling.aarsag(), laeser), laeser);
    }

    @GetMapping("/vinduer")
    List<Vindue> vinduer() {
        return tavle.vinduer();
    }

    @PostMapping("/vinduer")
    Vindue planlaeg(@RequestBody Vinduesbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        return tavle.planlaeg(List.of(bestilling), ophav, laeser).get(0);
    }

    /** The published list, a window per line: maal;art;fra;til;beskrivelse. All of it or nothing. */
    @PostMapping(value = "/vinduer/liste", consumes = "text/csv")
    List<Vindue> liste(
            @RequestBody String linjer, @RequestParam(required = false) String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        List<Vinduesbestilling> bestillinger = linjer.lines()
                .filter(linje -> !linje.isBlank())
                .map(Vinduesbestilling::af)
                .toList();
        if (bestillinger.isEmpty()) {
            laeser.fejl("linjer", "Der er ingen vinduer i listen.");
        }
        RegisterAfvist.hvisUgyldig(laeser);
        return tavle.planlaeg(bestillinger, ophav, laeser);
    }

    @DeleteMapping("/vinduer/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void aflys(@PathVariable long id, @RequestParam(required = false) String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        tavle.aflys(id, ophav, laeser);
    }
}
