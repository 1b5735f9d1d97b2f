package dk.snitflade.gateway.drift.overblik;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The work list as a page. */
@Controller
class Opgaveside {

    private final OpgavelisteLager lager;
    private final Fremviser fremviser;

    Opgaveside(OpgavelisteLager lager, Fremviser fremviser) {
        this.lager = lager;
        this.fremviser = fremviser;
    }

    @GetMapping("/opgaver")
    ModelAndView opgaver(Locale sprog) {
        ModelAndView side = new ModelAndView("opgaver");
        Visning vis = fremviser.visning(sprog);
        side.addObject("vis", vis);
        side.addObject("maalt", vis.nu());
        side.addObject("opgaver", lager.aabne(OpgaveApi.HOEJST));
        return side;
    }
}
