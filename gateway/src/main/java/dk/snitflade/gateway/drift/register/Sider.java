package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.register.RegisterAfvist;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the register have in common. */
final class Sider {

    private Sider() {}

    /** The page that tells what was wrong with what was asked for. */
    static ModelAndView fejl(HttpStatus status, List<Feltfejl> fejl) {
        ModelAndView side = new ModelAndView("register-fejl", status);
        side.addObject("fejl", fejl);
        return side;
    }

    /** The page with what the work gives under the name, or with the faults above the same form. */
    static ModelAndView udfyld(ModelAndView side, String navn, Supplier<?> arbejde) {
        try {
            side.addObject(navn, arbejde.get());
        } catch (RegisterAfvist afvist) {
            side.setStatus(status(afvist.grund()));
            side.addObject("fejl", afvist.fejl());
        }
        return side;
    }

    private static HttpStatus status(RegisterAfvist.Grund grund) {
        return switch (grund) {
            case UGYLDIG -> HttpStatus.BAD_REQUEST;
            case FINDES_IKKE -> HttpStatus.NOT_FOUND;
            case KONFLIKT -> HttpStatus.CONFLICT;
        };
    }
}
