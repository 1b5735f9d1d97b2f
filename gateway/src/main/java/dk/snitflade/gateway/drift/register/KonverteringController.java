package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Konverteringsregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Hjem;
import dk.snitflade.gateway.rutning.Konvertering;
import dk.snitflade.gateway.rutning.Konverteringsark;
import dk.snitflade.gateway.rutning.Konverteringsark.Oenske;
import dk.snitflade.gateway.rutning.Konverteringsplan;
import dk.snitflade.gateway.rutning.Konverteringsudfald;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conversions from DMI to PSRM: single claims, a list or a sheet; with {@code proeve=true} nothing is changed. */
@RestController
@RequestMapping("/api/register")
class KonverteringController {

    /**
     * Claims that are converted on a day.
     *
     * @param udfald null is KONVERTERET
     */
    record Konverteringsbestilling(
            List<String> fordringer,
            String dag,
            String udfald,
            String aarsag,
            @JsonAnySetter Map<String, Object> ukendte) {}

    /**
     * What was entered, or would be.
     *
     * @param fordringer how many claims of ours move with their families
     * @param uaendrede families that were entered before
     */
    record Konverteringssvar(boolean proeve, int fordringer, int uaendrede, List<Konverteringsvisning> nye) {}

    /** One conversion; venterPaa tells why it is not carried out although its day has come. */
    record Konverteringsvisning(
            Long nr,
            long fordring,
            long familie,
            Long fordringshaver,
            LocalDate dag,
            Konverteringsudfald udfald,
            Instant udfoert,
            String venterPaa) {

        private static Konverteringsvisning af(Konvertering en) {
            return new Konverteringsvisning(
                    en.nr(),
                    en.fordring(),
                    en.familie(),
                    en.fordringshaver(),
                    en.dag(),
                    en.udfald(),
                    en.udfoert(),
                    en.venterPaa());
        }
    }

    private static final int FLEST = 100_000;

    private final Konverteringsregister register;

    KonverteringController(Konverteringsregister register) {
        this.register = register;
    }

    @GetMapping("/konverteringer")
    List<Konverteringsvisning> alle(
            @RequestParam(required = false) Long fordringshaver, @RequestParam(defaultValue = "1000") int hoejst) {
        return register.alle(fordringshaver, Math.max(1, Math.min(hoejst, FLEST))).stream()
                .map(Konverteringsvisning::af)
                .toList();
    }

    @GetMapping("/konverteringer.csv")
    ResponseEntity<String> ark() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"konverteringer.csv\"")
                .body(Konverteringsark.skriv(register.alle(null, FLEST)));
    }

    @PostMapping("/konverteringer")
    Konverteringssvar indtast(
            @RequestBody Konverteringsbestilling bestilling,
            @RequestParam(defaultValue = "false") boolean proeve,
            HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        List<Oenske> oensker = new ArrayList<>();
        List<String> fordringer = bestilling.fordringer() == null ? List.of() : bestilling.fordringer();
        fordringer.forEach(fordring ->
                oensker.add(Konverteringsark.laes(null, fordring, bestilling.dag(), bestilling.udfald(), laeser)));
        if (fordringer.isEmpty()) {
            laeser.fejl("fordringer", "Der skal stå mindst én.");
        }
        Ophav ophav = proeve ? null : Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return svar(register.indtast(oensker, ophav), proeve);
    }

    @PostMapping(path = "/konverteringer.csv", consumes = "text/csv")
    Konverteringssvar indlaes(
            InputStream fil,
            @RequestParam(defaultValue = "false") boolean proeve,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald)
            throws IOException {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = proeve ? null : Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return svar(register.indlaes(Ark.laes(fil), ophav), proeve);
    }

    @DeleteMapping("/konverteringer/{nr}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void slet(@PathVariable long nr, @RequestParam(required = false) String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        register.ophaev(nr, ophav);
    }

    /** Where a claim has lain, and since when. */
    @GetMapping("/hjem/{fordring}")
    List<Hjem> hjem(@PathVariable long fordring) {
        return register.hjem(fordring);
    }

    private Konverteringssvar svar(Konverteringsplan plan, boolean proeve) {
        int fordringer = register.stoerrelser(plan).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Konverteringssvar(
                proeve,
                fordringer,
                plan.uaendrede(),
                plan.nye().stream().map(Konverteringsvisning::af).toList());
    }
}
