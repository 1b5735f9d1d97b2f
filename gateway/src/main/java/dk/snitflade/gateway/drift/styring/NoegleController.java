package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.sikkerhed.kryptering.Noegleskift;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The keys of what is stored: which are in use, and the change to the active one. Only a GODKENDER changes them. */
@RestController
class NoegleController {

    private final Noegleskift skift;

    NoegleController(Noegleskift skift) {
        this.skift = skift;
    }

    @GetMapping("/api/noegler")
    Noegleskift.Stand stand() {
        return skift.stand();
    }

    /** Begins to give everything stored the active key: 202, or 409 when it runs already. Ask how far it is by GET. */
    @PostMapping("/api/noegler/skift")
    ResponseEntity<Noegleskift.Stand> skift(@RequestParam String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        HttpStatus status = skift.begynd(ophav) ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(skift.stand());
    }
}
