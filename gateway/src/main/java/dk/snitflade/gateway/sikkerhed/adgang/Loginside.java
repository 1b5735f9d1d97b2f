package dk.snitflade.gateway.sikkerhed.adgang;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in on. */
@Controller
class Loginside {

    static final String STI = "/log-ind";

    @GetMapping(STI)
    String vis() {
        return "log-ind";
    }
}
