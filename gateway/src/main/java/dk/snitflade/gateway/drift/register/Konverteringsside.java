package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Konverteringsregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Konverteringsplan;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conversions on a page: what is ahead, what waits and why, and a form that tries a list before it is entered. */
@Controller
class Konverteringsside {

    /** What a list comes to; proeve when nothing was changed. */
    record Svar(boolean proeve, Konverteringsplan plan, Map<Long, Integer> stoerrelser) {}

    private static final int VISES = 500;

    private final Konverteringsregister register;

    Konverteringsside(Konverteringsregister register) {
        this.register = register;
    }

    @GetMapping("/konverteringer")
    ModelAndView side() {
        return side("", "", "");
    }

    /**
     * @param liste a sheet with its header, or claim ids alone that all move on the day
     * @param gem whether to enter it; otherwise it is tried
     */
    @PostMapping("/konverteringer")
    ModelAndView indtast(
            @RequestParam(defaultValue = "") String liste,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String aarsag,
            @RequestParam(defaultValue = "false") boolean gem,
            HttpServletRequest kald) {
        ModelAndView side = Sider.udfyld(side(liste, dag, aarsag), "svar", () -> {
            Feltlaeser laeser = new Feltlaeser();
            Ophav ophav = gem ? Operatoer.ophav(kald, aarsag, laeser) : null;
            RegisterAfvist.hvisUgyldig(laeser);
            Konverteringsplan plan = register.indlaes(ark(liste, dag).getBytes(StandardCharsets.UTF_8), ophav);
            return new Svar(!gem, plan, register.stoerrelser(plan));
        });
        side.addObject("konverteringer", register.alle(null, VISES));
        return side;
    }

    /** Ids alone become a sheet, so that both are checked in the same way. */
    private static String ark(String liste, String dag) {
        if (liste.stripLeading().toLowerCase(Locale.ROOT).startsWith("fordring")) {
            return liste;
        }
        StringBuilder ark = new StringBuilder("fordring;dag\n");
        liste.strip()
                .lines()
                .map(String::strip)
                .filter(linje -> !linje.isEmpty())
                .forEach(linje -> ark.append(linje).append(';').append(dag).append('\n'));
        return ark.toString();
    }

    private ModelAndView side(String liste, String dag, String aarsag) {
        ModelAndView side = new ModelAndView("konverteringer");
        side.addObject("liste", liste);
        side.addObject("dag", dag);
        side.addObject("aarsag", aarsag);
        side.addObject("konverteringer", register.alle(null, VISES));
        return side;
    }
}
