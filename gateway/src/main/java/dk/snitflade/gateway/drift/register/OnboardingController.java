package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboarding;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Onboarding rows one by one. */
@RestController
@RequestMapping("/api/register")
class OnboardingController {

    private final Onboardingregister register;
    private final Omraader omraader;

    OnboardingController(Onboardingregister register, Omraader omraader) {
        this.register = register;
        this.omraader = omraader;
    }

    /** The areas and the types they hold. */
    @GetMapping("/omraader")
    Map<String, Set<String>> omraader() {
        return omraader.navne().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        navn -> new TreeSet<>(omraader.typer(navn)),
                        (en, anden) -> en,
                        TreeMap::new));
    }

    /** The rows that count, all or one fordringshaver's, of every day or only those of one. */
    @GetMapping("/onboarding")
    List<Raekkevisning> alle(
            @RequestParam(required = false) Long fordringshaver, @RequestParam(required = false) LocalDate dag) {
        List<Onboarding> raekker = fordringshaver == null ? register.alle() : register.alle(fordringshaver);
        return raekker.stream()
                .filter(raekke -> dag == null || raekke.gaelder(dag))
                .map(Raekkevisning::af)
                .toList();
    }

    @GetMapping("/onboarding/{nr}")
    Raekkevisning en(@PathVariable long nr) {
        return Raekkevisning.af(register.find(nr));
    }

    @PostMapping("/onboarding")
    Raekkevisning opret(@RequestBody Raekkebestilling bestilling, HttpServletRequest kald) {
        return saet(null, bestilling, kald);
    }

    /** The changed row gets a new number, so that the old one tells every other editor to read again. */
    @PutMapping("/onboarding/{nr}")
    Raekkevisning ret(@PathVariable long nr, @RequestBody Raekkebestilling bestilling, HttpServletRequest kald) {
        return saet(nr, bestilling, kald);
    }

    private Raekkevisning saet(Long nr, Raekkebestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        Onboarding raekke = register.laes(bestilling.forslag(), laeser);
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return Raekkevisning.af(register.saet(raekke.medNr(nr), ophav));
    }

    @DeleteMapping("/onboarding/{nr}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void slet(@PathVariable long nr, @RequestParam(required = false) String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        register.slet(nr, ophav);
    }
}
