package dk.snitflade.gateway.drift.overblik;

import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Notifications and messages to fagsystemer, as a page and as JSON. */
@Controller
class Underretningsside {

    private final Underretningsmaaler maaler;
    private final Fremviser fremviser;

    Underretningsside(Underretningsmaaler maaler, Fremviser fremviser) {
        this.maaler = maaler;
        this.fremviser = fremviser;
    }

    @GetMapping("/underretninger")
    ModelAndView side(Locale sprog) {
        ModelAndView side = new ModelAndView("underretninger");
        side.addObject("vis", fremviser.visning(sprog));
        side.addObject("stand", maaler.nu());
        return side;
    }

    @GetMapping(path = "/api/underretninger", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Underretningsstand json() {
        return maaler.nu();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView tavs(Locale sprog) {
        ModelAndView side = new ModelAndView("ukendt", HttpStatus.SERVICE_UNAVAILABLE);
        side.addObject("vis", fremviser.visning(sprog));
        return side;
    }
}
