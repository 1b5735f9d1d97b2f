package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.journal.AdvarselLager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages: overview, one action, and what is in høring. */
@Controller
class Overblikssider {

    private static final int ANTAL = 50;

    private final Maaler maaler;
    private final Fremviser fremviser;
    private final ForloebLager forloeb;
    private final Hoeringsfremviser hoeringer;
    private final AdvarselLager advarsler;

    Overblikssider(
            Maaler maaler,
            Fremviser fremviser,
            ForloebLager forloeb,
            Hoeringsfremviser hoeringer,
            AdvarselLager advarsler) {
        this.maaler = maaler;
        this.fremviser = fremviser;
        this.forloeb = forloeb;
        this.hoeringer = hoeringer;
        this.advarsler = advarsler;
    }

    @GetMapping("/")
    ModelAndView overblik(Locale sprog) {
        Visning vis = fremviser.visning(sprog);
        Optional<Overblik> maalt = maaler.nu();
        return maalt.map(overblik -> overblik(overblik, fremviser.seneste(ANTAL, vis), vis))
                .orElseGet(() -> uden(vis));
    }

    @GetMapping("/aktion/{id}")
    ModelAndView aktion(@PathVariable String id, Locale sprog) {
        Visning vis = fremviser.visning(sprog);
        return fremviser.find(id, vis).map(fundet -> aktion(fundet, vis)).orElseGet(() -> {
            ModelAndView side = new ModelAndView("ukendt", HttpStatus.NOT_FOUND);
            side.addObject("vis", vis);
            return side;
        });
    }

    @GetMapping("/hoering")
    ModelAndView hoering(Locale sprog) {
        ModelAndView side = new ModelAndView("hoering");
        Visning vis = fremviser.visning(sprog);
        side.addObject("vis", vis);
        side.addObject("maalt", vis.nu());
        side.addObject("hoeringer", hoeringer.aabne());
        return side;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView tavs(Locale sprog) {
        return uden(fremviser.visning(sprog));
    }

    private ModelAndView overblik(Overblik overblik, List<Aktionsvisning> aktioner, Visning vis) {
        ModelAndView side = new ModelAndView("overblik");
        side.addObject("vis", vis);
        side.addObject("maalt", overblik.tidspunkt());
        side.addObject("svar", List.of(Svar.sendes(true, vis), Svar.leveres(overblik, vis)));
        side.addObject("backends", overblik.backends());
        side.addObject("aktioner", aktioner);
        return side;
    }

    /** The page still answers the two questions when the journal does not answer us. */
    private ModelAndView uden(Visning vis) {
        ModelAndView side = new ModelAndView("overblik", HttpStatus.SERVICE_UNAVAILABLE);
        side.addObject("vis", vis);
        side.addObject("maalt", vis.nu());
        side.addObject("svar", List.of(Svar.sendes(false, vis), Svar.ingenJournal(vis)));
        side.addObject("backends", List.of());
        side.addObject("aktioner", List.of());
        return side;
    }

    private ModelAndView aktion(Aktionsvisning fundet, Visning vis) {
        long id = fundet.aktion().id();
        ModelAndView side = new ModelAndView("aktion");
        side.addObject("vis", vis);
        side.addObject("visning", fundet);
        side.addObject("a", fundet.aktion());
        side.addObject("hoering", hoeringer.find(id).orElse(null));
        side.addObject("advarsler", advarsler.om(List.of(id)).getOrDefault(id, List.of()));
        side.addObject("linje", Tidslinje.af(fundet, forloeb.forsoeg(id), forloeb.haendelser(id), vis));
        return side;
    }
}
