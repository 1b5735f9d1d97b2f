package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.tilbagemelding.Tilbagemeldingsbord;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** Has messages to fagsystemer that need an operator tried again, from their page or by a program. */
@Controller
class TilbagemeldingController {

    /** @param antal how many are tried again */
    record Proeves(int antal) {}

    private final Tilbagemeldingsbord bord;

    TilbagemeldingController(Tilbagemeldingsbord bord) {
        this.bord = bord;
    }

    @ResponseBody
    @PostMapping("/api/tilbagemeldinger/proev-igen")
    Proeves proevIgen(@RequestParam String kommune, @RequestParam String aarsag, HttpServletRequest kald) {
        Feltlaeser laeser = new Feltlaeser();
        Ophav ophav = Operatoer.ophav(kald, aarsag, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return new Proeves(bord.proevIgen(kommune, ophav));
    }

    /** The page's form. */
    @PostMapping("/underretninger/proev-igen")
    RedirectView fraSiden(@RequestParam String kommune, @RequestParam String aarsag, HttpServletRequest kald) {
        proevIgen(kommune, aarsag, kald);
        return new RedirectView("/underretninger");
    }
}
