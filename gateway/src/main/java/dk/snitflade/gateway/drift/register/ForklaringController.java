package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.rutning.Forklaring;
import dk.snitflade.gateway.rutning.Sorteringsregel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains why something went, or would go, to PSRM or DMI. */
@RestController
@RequestMapping("/api/register/forklaring")
class ForklaringController {

    /** A decision explained; raekke is null when no row decided, bemaerkning when everything can be told. */
    record Forklaringsvisning(
            Maal maal,
            Sorteringsregel regel,
            String regeltekst,
            Raekkevisning raekke,
            String saetning,
            String bemaerkning) {

        private static Forklaringsvisning af(Forklaring forklaring) {
            return new Forklaringsvisning(
                    forklaring.maal(),
                    forklaring.regel(),
                    forklaring.regel() == null ? null : forklaring.regel().tekst(),
                    Raekkevisning.af(forklaring.raekke()),
                    forklaring.saetning(),
                    forklaring.bemaerkning());
        }
    }

    static final Set<String> ARTER = Set.of("INDR", "MODR");

    private final Sorteringsopslag opslag;
    private final Clock ur;

    ForklaringController(Sorteringsopslag opslag, Clock ur) {
        this.opslag = opslag;
        this.ur = ur;
    }

    /** Why an action went where it went. */
    @GetMapping(params = "aktion")
    Forklaringsvisning forklarAktion(@RequestParam long aktion) {
        return Forklaringsvisning.af(opslag.forklar(aktion));
    }

    /** Where a new claim would go; art is INDR and dag today when they are left out. */
    @GetMapping(params = "!aktion")
    Forklaringsvisning forklar(
            @RequestParam(required = false) String fordringshaver,
            @RequestParam(required = false) String type,
            @RequestParam(defaultValue = "INDR") String art,
            @RequestParam(required = false) String dag) {
        Feltlaeser laeser = new Feltlaeser();
        Long haver = laeser.fordringshaver("fordringshaver", fordringshaver);
        String kode = laeser.kode("type", type);
        LocalDate dagen = laeser.valgfriDag("dag", dag);
        if (!ARTER.contains(art)) {
            laeser.fejl("art", Feltlaeser.citat(art) + " er ikke INDR eller MODR.");
        }
        RegisterAfvist.hvisUgyldig(laeser);
        return Forklaringsvisning.af(opslag.forklar(haver, kode, art, dagen == null ? LocalDate.now(ur) : dagen));
    }
}
