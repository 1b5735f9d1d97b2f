package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.svar.Svartavle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What each answer from a back end means, and why; rendered from the table that decides, never written by hand. */
@Controller
class Svartavleside {

    @GetMapping("/svartavle")
    ModelAndView svartavle() {
        return new ModelAndView("svartavle").addObject("regler", Svartavle.REGLER);
    }
}
