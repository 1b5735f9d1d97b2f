package dk.snitflade.gateway.drift.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of both surfaces, instead of Boot's: nothing in it comes from the failure. */
@Controller
class Fejlside implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<String> svar(HttpServletRequest forespoergsel) {
        Object status = forespoergsel.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody asked for the page itself.
        int kode = status instanceof Integer tal ? tal : 404;
        return ResponseEntity.status(kode).contentType(Fejltekst.TYPE).body(Fejltekst.af(kode));
    }
}
