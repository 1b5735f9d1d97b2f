package dk.snitflade.gateway.drift.indsigt;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.drift.register.Ukendte;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** People and messages by program. Numbers are in the body, never in an address, which others log. */
@RestController
class IndsigtController {

    /** @param nummer CPR, CVR or SE number */
    record Personopslag(
            String nummer, String aarsag, @JsonAnySetter Map<String, Object> ukendte) {

        @Override
        public String toString() {
            return "Personopslag";
        }
    }

    record Laesning(String aarsag, @JsonAnySetter Map<String, Object> ukendte) {}

    /** @param xml the stored message, an element per line */
    record Beskedsvar(long aktion, boolean maskeret, String xml) {}

    private final Indsigt indsigt;

    IndsigtController(Indsigt indsigt) {
        this.indsigt = indsigt;
    }

    @PostMapping("/api/indsigt/person")
    Personfund person(@RequestBody Personopslag bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        String nummer = Indsigt.nummer(bestilling.nummer(), laeser);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return indsigt.person(nummer, ophav);
    }

    @GetMapping("/api/indsigt/beskeder/{aktion}")
    Beskedsvar maskeret(@PathVariable long aktion) {
        return new Beskedsvar(aktion, true, indsigt.maskeret(aktion));
    }

    @PostMapping("/api/indsigt/beskeder/{aktion}")
    Beskedsvar besked(@PathVariable long aktion, @RequestBody Laesning bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return new Beskedsvar(aktion, false, indsigt.besked(aktion, ophav));
    }
}
