package dk.snitflade.gateway.drift.indsigt;

import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People and messages as a page: a message is hidden until a reason is given; a number is never in an address. */
@Controller
class Indsigtsside {

    private static final int LAENGSTE_ID = 18;

    private final Indsigt indsigt;

    Indsigtsside(Indsigt indsigt) {
        this.indsigt = indsigt;
    }

    @GetMapping("/indsigt")
    ModelAndView side(@RequestParam(defaultValue = "") String aktion) {
        ModelAndView side = ny(aktion);
        return aktion.isBlank() ? side : udfyld(side, "besked", () -> indsigt.maskeret(nummer(aktion)));
    }

    @PostMapping("/indsigt/person")
    ModelAndView person(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String aarsag,
            HttpServletRequest kald) {
        return udfyld(ny(""), "fund", () -> {
            Feltlaeser laeser = new Feltlaeser();
            String cifre = Indsigt.nummer(nummer, laeser);
            Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
            RegisterAfvist.hvisUgyldig(laeser);
            return indsigt.person(cifre, ophav);
        });
    }

    @PostMapping("/indsigt/besked")
    ModelAndView besked(
            @RequestParam(defaultValue = "") String aktion,
            @RequestParam(defaultValue = "") String aarsag,
            HttpServletRequest kald) {
        ModelAndView side = ny(aktion);
        side.addObject("hel", true);
        return udfyld(side, "besked", () -> {
            Feltlaeser laeser = new Feltlaeser();
            Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
            RegisterAfvist.hvisUgyldig(laeser);
            return indsigt.besked(nummer(aktion), ophav);
        });
    }

    private static ModelAndView ny(String aktion) {
        ModelAndView side = new ModelAndView("indsigt");
        side.addObject("aktion", aktion.matches("[0-9]{1," + LAENGSTE_ID + "}") ? aktion : "");
        return side;
    }

    private static long nummer(String aktion) {
        if (!aktion.strip().matches("[0-9]{1," + LAENGSTE_ID + "}")) {
            throw RegisterAfvist.findesIkke("Aktionen skal være et aktionsnummer.");
        }
        return Long.parseLong(aktion.strip());
    }

    private static ModelAndView udfyld(ModelAndView side, String navn, Supplier<?> arbejde) {
        try {
            side.addObject(navn, arbejde.get());
        } catch (RegisterAfvist afvist) {
            side.setStatus(
                    afvist.grund() == RegisterAfvist.Grund.FINDES_IKKE ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
            side.addObject("fejl", afvist.fejl());
        }
        return side;
    }
}
