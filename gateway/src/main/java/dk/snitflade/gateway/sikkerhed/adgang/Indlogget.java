package dk.snitflade.gateway.sikkerhed.adgang;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who has logged in, so that they can log out again. */
@ControllerAdvice
class Indlogget {

    /** Null where nobody has to log in, and before they have. */
    @ModelAttribute("bruger")
    String bruger(HttpServletRequest kald) {
        return kald.getRemoteUser();
    }
}
