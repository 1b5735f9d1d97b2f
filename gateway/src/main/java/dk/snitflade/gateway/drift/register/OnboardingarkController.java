package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Onboardingark;
import dk.snitflade.gateway.rutning.Raekkeskifte;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The onboarding register as a sheet: out, and in again. */
@RestController
@RequestMapping("/api/register/onboarding.csv")
class OnboardingarkController {

    /**
     * What a sheet did, or would do.
     *
     * @param proeve whether it was a dry run, which changes nothing
     * @param nye rows that are new
     * @param rettede rows that took another one's place
     * @param uaendrede rows that stood there already
     */
    record Arksvar(boolean proeve, int nye, int rettede, int uaendrede) {}

    private final Onboardingregister register;

    OnboardingarkController(Onboardingregister register) {
        this.register = register;
    }

    @GetMapping
    ResponseEntity<String> ud() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onboarding.csv\"")
                .body(Onboardingark.skriv(register.alle()));
    }

    @PostMapping(consumes = "text/csv")
    Arksvar ind(
            InputStream fil,
            @RequestParam(defaultValue = "false") boolean proeve,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald)
            throws IOException {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = proeve ? null : Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        Raekkeskifte skifte = register.indlaes(Ark.laes(fil), ophav);
        int rettede = skifte.ophaeves().size();
        return new Arksvar(proeve, skifte.nye().size() - rettede, rettede, skifte.uaendrede());
    }
}
