package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftaleform;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Aftaleregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements: read them, write a version, end one. */
@RestController
@RequestMapping("/api/register/aftaler")
class AftaleController {

    private final Aftaleregister aftaler;
    private final Clock ur;

    AftaleController(Aftaleregister aftaler, Clock ur) {
        this.aftaler = aftaler;
        this.ur = ur;
    }

    @GetMapping
    List<Aftalevisning.Linje> alle() {
        return aftaler.alle().stream()
                .map(mappe -> Aftalevisning.Linje.af(mappe, LocalDate.now(ur)))
                .toList();
    }

    @GetMapping("/{fordringshaver}")
    Aftalevisning en(@PathVariable long fordringshaver) {
        return Aftalevisning.af(aftaler.find(fordringshaver), LocalDate.now(ur));
    }

    @PutMapping("/{fordringshaver}/{gyldigFra}")
    Aftalevisning saet(
            @PathVariable String fordringshaver,
            @PathVariable String gyldigFra,
            @RequestBody Aftalebestilling bestilling,
            HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        Aftale ny = Aftaleform.laes(bestilling.forslag(fordringshaver, gyldigFra), laeser);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        boolean lukForrige = Boolean.TRUE.equals(bestilling.lukForrige());
        return Aftalevisning.af(aftaler.saet(ny, lukForrige, laest(bestilling.laest()), ophav), LocalDate.now(ur));
    }

    @PostMapping("/{fordringshaver}/{gyldigFra}/slut")
    Aftalevisning slut(
            @PathVariable long fordringshaver,
            @PathVariable String gyldigFra,
            @RequestBody Slutbestilling bestilling,
            HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        LocalDate fra = laeser.dag("gyldigFra", gyldigFra);
        LocalDate sidste = laeser.dag("sidsteDag", bestilling.sidsteDag());
        laeser.raekkefoelge(fra, "sidsteDag", sidste);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return Aftalevisning.af(
                aftaler.slut(fordringshaver, fra, sidste, laest(bestilling.laest()), ophav), LocalDate.now(ur));
    }

    private static long laest(Long stand) {
        return Optional.ofNullable(stand).orElse(0L);
    }
}
