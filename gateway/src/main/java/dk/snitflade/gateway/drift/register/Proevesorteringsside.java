package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.register.RegisterAfvist.Grund;
import dk.snitflade.gateway.rutning.Flytteliste;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboardingark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tries onboarding rows, pasted or as a file, on the claims of the last days; nothing is changed or sent. */
@Controller
class Proevesorteringsside {

    /** What the rows would have done since the first day. */
    record Svar(LocalDate fra, Flytteliste liste) {}

    private static final int VISES = 200;

    private final Sorteringsopslag opslag;
    private final Omraader omraader;

    Proevesorteringsside(Sorteringsopslag opslag, Omraader omraader) {
        this.opslag = opslag;
        this.omraader = omraader;
    }

    @GetMapping("/proevesortering")
    ModelAndView side() {
        return side("", "30", true);
    }

    /** @param fil used when one is chosen; otherwise the pasted rows */
    @PostMapping("/proevesortering")
    ModelAndView proev(
            @RequestParam(defaultValue = "") String ark,
            @RequestParam(defaultValue = "30") String dage,
            @RequestParam(defaultValue = "false") boolean somGennemfoert,
            @RequestParam(required = false) MultipartFile fil)
            throws IOException {
        boolean valgt = fil != null && !fil.isEmpty();
        byte[] raekker = valgt ? Ark.laes(fil.getInputStream()) : ark.getBytes(StandardCharsets.UTF_8);
        String vist = valgt ? new String(raekker, StandardCharsets.UTF_8) : ark;
        return Sider.udfyld(side(vist, dage, somGennemfoert), "svar", () -> proev(raekker, dage, somGennemfoert));
    }

    private Svar proev(byte[] ark, String dage, boolean somGennemfoert) {
        Onboardingark.Laest laest = Onboardingark.laes(ark, omraader);
        Feltlaeser laeser = new Feltlaeser();
        if (!dage.matches("[0-9]{1,3}") || Integer.parseInt(dage) < 1 || Integer.parseInt(dage) > 366) {
            laeser.fejl("dage", "Skal være fra 1 til 366.");
        }
        RegisterAfvist.hvisUgyldig(laeser);
        if (!laest.fejl().isEmpty()) {
            throw new RegisterAfvist(Grund.UGYLDIG, laest.fejl());
        } else if (laest.linjer().isEmpty()) {
            throw new RegisterAfvist(Grund.UGYLDIG, List.of(Feltfejl.af("ark", "Der skal stå mindst én række.")));
        }
        int antal = Integer.parseInt(dage);
        return new Svar(
                opslag.foersteDag(antal),
                opslag.proev(
                        laest.linjer().stream().map(Onboardingark.Linje::raekke).toList(),
                        antal,
                        somGennemfoert,
                        VISES));
    }

    private static ModelAndView side(String ark, String dage, boolean somGennemfoert) {
        ModelAndView side = new ModelAndView("proevesortering");
        side.addObject("ark", ark);
        side.addObject("dage", dage);
        side.addObject("somGennemfoert", somGennemfoert);
        return side;
    }
}
