package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordringstype.Regelforklaring;
import dk.snitflade.gateway.indgang.Filterindblik;
import dk.snitflade.gateway.journal.KonverteringLager;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.rutning.Forklaring;
import dk.snitflade.gateway.rutning.Hjem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why an action went where it went, or where a new claim would go: the row, the rule and the values. */
@Controller
class Forklaringsside {

    /**
     * All that decided.
     *
     * @param regler the entry filter's rules, in their order; empty when it was not asked
     * @param hjem where the claim has lain; empty for a claim that is not received
     */
    record Svar(String overskrift, Forklaring forklaring, List<Regelforklaring> regler, List<Hjem> hjem) {}

    private final Sorteringsopslag opslag;
    private final Filterindblik filter;
    private final KonverteringLager konverteringer;
    private final Clock ur;

    Forklaringsside(Sorteringsopslag opslag, Filterindblik filter, KonverteringLager konverteringer, Clock ur) {
        this.opslag = opslag;
        this.filter = filter;
        this.konverteringer = konverteringer;
        this.ur = ur;
    }

    @GetMapping("/forklaring")
    ModelAndView side(
            @RequestParam(defaultValue = "") String aktion,
            @RequestParam(defaultValue = "") String fordringshaver,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "INDR") String art,
            @RequestParam(defaultValue = "") String dag) {
        ModelAndView side = new ModelAndView("forklaring");
        side.addObject("aktion", aktion);
        side.addObject("fordringshaver", fordringshaver);
        side.addObject("type", type);
        side.addObject("art", art);
        side.addObject("dag", dag);
        if (!aktion.isBlank()) {
            return Sider.udfyld(side, "svar", () -> forAktion(aktion));
        }
        return fordringshaver.isBlank() && type.isBlank()
                ? side
                : Sider.udfyld(side, "svar", () -> forNy(fordringshaver, type, art, dag));
    }

    private Svar forAktion(String aktion) {
        String id = aktion.strip();
        if (!id.matches("[0-9]{1,18}")) {
            throw RegisterAfvist.findesIkke(Feltlaeser.citat(aktion) + " er ikke et aktionsnummer.");
        }
        long nr = Long.parseLong(id);
        Forklaring forklaring = opslag.forklar(nr);
        List<Hjem> hjem = opslag.fordring(nr)
                .map(fordring -> konverteringer.hjem(fordring, ur.getZone()))
                .orElse(List.of());
        return new Svar("Aktion " + nr, forklaring, filter.forklar(nr), hjem);
    }

    private Svar forNy(String fordringshaver, String type, String art, String dag) {
        Feltlaeser laeser = new Feltlaeser();
        Long haver = laeser.fordringshaver("fordringshaver", fordringshaver);
        String kode = laeser.kode("type", type);
        LocalDate dagen = laeser.valgfriDag("dag", dag);
        if (!ForklaringController.ARTER.contains(art)) {
            laeser.fejl("art", Feltlaeser.citat(art) + " er ikke INDR eller MODR.");
        }
        RegisterAfvist.hvisUgyldig(laeser);
        Forklaring forklaring = opslag.forklar(haver, kode, art, dagen == null ? LocalDate.now(ur) : dagen);
        return new Svar("En ny " + kode + " fra " + haver, forklaring, List.of(), List.of());
    }
}
