package dk.snitflade.gateway.drift.afvisning;

import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every number the gateway can answer with: what it means, who must act, and what to do. */
@Controller
class Afvisningsnumreside {

    @GetMapping("/afvisningsnumre")
    ModelAndView afvisningsnumre(Locale sprog) {
        ModelAndView side = new ModelAndView("afvisningsnumre");
        side.addObject(
                "numre",
                Afvisningskatalog.alle().stream()
                        .map(nummer -> Afvisningsraekke.af(nummer, sprog))
                        .toList());
        side.addObject("egne", List.of(EgetNummer.values()));
        return side;
    }
}
