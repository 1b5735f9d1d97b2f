package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.tilstand.Vinduesart;
import dk.snitflade.gateway.drift.overblik.Visning;
import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where back ends are paused and resumed, and windows planned. A form done leads back to the page. */
@Controller
class Backendside {

    private final Backendtavle tavle;
    private final MessageSource tekster;

    Backendside(Backendtavle tavle, MessageSource tekster) {
        this.tavle = tavle;
        this.tekster = tekster;
    }

    @GetMapping("/backends")
    ModelAndView backends(Locale sprog) {
        return side(sprog, List.of(), HttpStatus.OK);
    }

    @PostMapping("/backends/{maal}/pause")
    ModelAndView pause(
            @PathVariable String maal,
            @RequestParam(required = false) String til,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald,
            Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        return goer(() -> tavle.pause(maal, til, ophav, laeser), sprog);
    }

    @PostMapping("/backends/{maal}/genoptag")
    ModelAndView genoptag(
            @PathVariable String maal,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald,
            Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        return goer(() -> tavle.genoptag(maal, ophav, laeser), sprog);
    }

    @PostMapping("/backends/{maal}/proev")
    ModelAndView proev(
            @PathVariable String maal,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald,
            Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        return goer(() -> tavle.proev(maal, ophav, laeser), sprog);
    }

    @PostMapping("/vinduer")
    ModelAndView planlaeg(Vinduesbestilling bestilling, HttpServletRequest kald, Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        return goer(() -> tavle.planlaeg(List.of(bestilling), ophav, laeser), sprog);
    }

    @PostMapping("/vinduer/{id}/aflys")
    ModelAndView aflys(
            @PathVariable long id,
            @RequestParam(required = false) String aarsag,
            HttpServletRequest kald,
            Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        return goer(
                () -> {
                    tavle.aflys(id, ophav, laeser);
                    return id;
                },
                sprog);
    }

    private ModelAndView goer(Supplier<?> handling, Locale sprog) {
        try {
            handling.get();
            return new ModelAndView("redirect:/backends");
        } catch (RegisterAfvist afvist) {
            return side(
                    sprog,
                    afvist.fejl().stream()
                            .map(fejl -> (fejl.felt() == null ? "" : fejl.felt() + ": ") + fejl.tekst())
                            .toList(),
                    HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView side(Locale sprog, List<String> fejl, HttpStatus status) {
        ModelAndView side = new ModelAndView("backends", status);
        side.addObject("vis", new Visning(tekster, sprog, tavle.nu()));
        side.addObject("fejl", fejl);
        side.addObject("backends", tavle.alle());
        side.addObject("vinduer", tavle.vinduer());
        side.addObject("arter", List.of(Vinduesart.values()));
        side.addObject("maal", List.of(Maal.values()));
        return side;
    }
}
