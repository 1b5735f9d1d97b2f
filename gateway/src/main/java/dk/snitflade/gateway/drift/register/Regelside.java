package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.register.Klasseregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of handover rules and classes. A form done leads back to the page; one with faults shows them above. */
@Controller
class Regelside {

    private static final String STI = "/register/klasseregler";
    private static final int VISES = 20;

    private final Klasseregister register;
    private final Regelskrivning skrivning;
    private final Clock ur;

    Regelside(Klasseregister register, Regelskrivning skrivning, Clock ur) {
        this.register = register;
        this.skrivning = skrivning;
        this.ur = ur;
    }

    @GetMapping(STI)
    ModelAndView side() {
        LocalDate dag = LocalDate.now(ur);
        ModelAndView side = new ModelAndView("klasseregler");
        side.addObject("overgivelser", Regelvisning.overgivelser(register, dag));
        side.addObject("klasser", Regelvisning.klasser(register, dag));
        side.addObject("omvurderinger", register.omvurderinger(VISES));
        side.addObject("zone", ur.getZone());
        return side;
    }

    @PostMapping("/register/overgivelser")
    ModelAndView saetOvergivelse(@ModelAttribute Regelbestilling bestilling, HttpServletRequest kald) {
        return goer(bestilling, kald, skrivning::saetOvergivelse);
    }

    @PostMapping("/register/overgivelser/slut")
    ModelAndView slutOvergivelse(@ModelAttribute Regelbestilling bestilling, HttpServletRequest kald) {
        return goer(bestilling, kald, skrivning::slutOvergivelse);
    }

    @PostMapping("/register/klasser")
    ModelAndView saetKlasse(@ModelAttribute Regelbestilling bestilling, HttpServletRequest kald) {
        return goer(bestilling, kald, skrivning::saetKlasse);
    }

    @PostMapping("/register/klasser/slut")
    ModelAndView slutKlasse(@ModelAttribute Regelbestilling bestilling, HttpServletRequest kald) {
        return goer(bestilling, kald, skrivning::slutKlasse);
    }

    private ModelAndView goer(
            Regelbestilling bestilling,
            HttpServletRequest kald,
            BiConsumer<Regelbestilling, HttpServletRequest> handling) {
        try {
            handling.accept(bestilling, kald);
            return new ModelAndView("redirect:" + STI);
        } catch (RegisterAfvist afvist) {
            ModelAndView side = side();
            side.setStatus(
                    afvist.grund() == RegisterAfvist.Grund.KONFLIKT ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            side.addObject("fejl", afvist.fejl());
            return side;
        }
    }
}
