package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.bord.Bord;
import dk.snitflade.gateway.afsendelse.bord.Bordafvist;
import dk.snitflade.gateway.afsendelse.bord.Bordhandling;
import dk.snitflade.gateway.afsendelse.bord.Bordplan;
import dk.snitflade.gateway.afsendelse.bord.Bordudvalg;
import dk.snitflade.gateway.drift.overblik.Visning;
import dk.snitflade.gateway.drift.register.Operatoer;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk: what is stuck by cause, one cause's actions, one action with both versions, and what can be done. */
@Controller
class Bordside {

    private static final int VISES = 200;

    private final Bord bord;
    private final MessageSource tekster;
    private final Clock ur;

    Bordside(Bord bord, MessageSource tekster, Clock ur) {
        this.bord = bord;
        this.tekster = tekster;
        this.ur = ur;
    }

    @GetMapping("/bord")
    ModelAndView bord(Bordbestilling valg, Locale sprog) {
        return side(valg, null, null, List.of(), sprog);
    }

    /** The dry run, and with antal the act itself. */
    @PostMapping("/bord")
    ModelAndView goer(Bordbestilling valg, @RequestParam String handling, HttpServletRequest kald, Locale sprog) {
        Feltlaeser laeser = new Feltlaeser();
        try {
            Bordhandling hvad = Styringsfelter.kode(Bordhandling.class, "handling", handling, laeser);
            Bordudvalg udvalg = valg.udvalg(laeser);
            Ophav ophav = Operatoer.ophav(kald, valg.aarsag(), laeser);
            RegisterAfvist.hvisUgyldig(laeser);
            if (valg.antal() == null) {
                return side(valg, bord.proeve(hvad, udvalg), valg.aarsag(), List.of(), sprog);
            }
            bord.udfoer(hvad, udvalg, valg.antal(), Boolean.TRUE.equals(valg.ogsaaUsikre()), ophav);
            return new ModelAndView("redirect:/bord");
        } catch (RegisterAfvist afvist) {
            return side(
                    valg,
                    null,
                    null,
                    afvist.fejl().stream().map(fejl -> fejl.tekst()).toList(),
                    sprog);
        } catch (Bordafvist nej) {
            return side(valg, null, null, List.of(nej.getMessage()), sprog);
        }
    }

    private ModelAndView side(Bordbestilling valg, Bordplan plan, String aarsag, List<String> fejl, Locale sprog) {
        ModelAndView side = new ModelAndView("bord", fejl.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        Bordudvalg udvalg = valg.udvalg(new Feltlaeser());
        side.addObject("vis", new Visning(tekster, sprog, ur.instant()));
        side.addObject("fejl", fejl);
        side.addObject("grupper", bord.grupper());
        side.addObject("valg", udvalg);
        side.addObject("handlinger", List.of(Bordhandling.values()));
        side.addObject("plan", plan);
        side.addObject("aarsag", aarsag);
        side.addObject(
                "sager",
                udvalg.tomt()
                        ? List.of()
                        : bord.find(udvalg, VISES).stream()
                                .map(sag -> new Bordvisning(
                                        Bordvisning.maskeret(sag),
                                        udvalg.aktioner().isEmpty() ? List.of() : bord.forsoeg(sag.aktion())))
                                .toList());
        return side;
    }
}
