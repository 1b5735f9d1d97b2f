package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.bord.Bord;
import dk.snitflade.gateway.afsendelse.bord.Bordafvist;
import dk.snitflade.gateway.afsendelse.bord.Bordgruppe;
import dk.snitflade.gateway.afsendelse.bord.Bordhandling;
import dk.snitflade.gateway.afsendelse.bord.Bordplan;
import dk.snitflade.gateway.afsendelse.bord.Bordsag;
import dk.snitflade.gateway.afsendelse.bord.Bordudvalg;
import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operator's desk as JSON. */
@RestController
@RequestMapping("/api/bord")
class BordController {

    private static final int HOEJST = 1000;

    private final Bord bord;

    BordController(Bord bord) {
        this.bord = bord;
    }

    @GetMapping
    List<Bordgruppe> grupper() {
        return bord.grupper();
    }

    /** Those that stand so, oldest first. */
    @GetMapping("/aktioner")
    List<Bordsag> aktioner(
            @RequestParam(required = false) String maal,
            @RequestParam(required = false) String tilstand,
            @RequestParam(required = false) String grund) {
        Feltlaeser laeser = new Feltlaeser();
        Bordudvalg udvalg = new Bordbestilling(List.of(), maal, tilstand, grund, null, null, null, null).udvalg(laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return bord.find(udvalg, HOEJST).stream().map(Bordvisning::maskeret).toList();
    }

    /** Ours and theirs, side by side. */
    @GetMapping("/aktioner/{aktion}")
    Bordvisning aktion(@PathVariable long aktion) {
        return bord.find(Bordudvalg.en(aktion), 1).stream()
                .findFirst()
                .map(sag -> new Bordvisning(Bordvisning.maskeret(sag), bord.forsoeg(aktion)))
                .orElseThrow(() -> RegisterAfvist.findesIkke("Aktionen findes ikke, eller den er aldrig sorteret."));
    }

    /** Without antal: what would happen. With it: does it, to exactly so many. */
    @PostMapping("/{handling}")
    Bordplan goer(@PathVariable String handling, @RequestBody Bordbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Bordhandling hvad = Styringsfelter.kode(Bordhandling.class, "handling", handling.replace('-', '_'), laeser);
        Bordudvalg udvalg = bestilling.udvalg(laeser);
        Ophav ophav = bestilling.antal() == null ? null : Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        try {
            return bestilling.antal() == null
                    ? bord.proeve(hvad, udvalg)
                    : bord.udfoer(
                            hvad, udvalg, bestilling.antal(), Boolean.TRUE.equals(bestilling.ogsaaUsikre()), ophav);
        } catch (Bordafvist nej) {
            throw RegisterAfvist.konflikt(null, nej.getMessage());
        }
    }
}
