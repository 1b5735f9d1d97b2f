package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.register.Klasseregister;
import dk.snitflade.gateway.register.OmvurderingLager;
import dk.snitflade.gateway.register.Overgivelse;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handover rules and classes: read them, write a version, end one. */
@RestController
@RequestMapping("/api/register")
class RegelController {

    private static final int VISES = 100;

    private final Klasseregister register;
    private final Regelskrivning skrivning;
    private final Clock ur;

    RegelController(Klasseregister register, Regelskrivning skrivning, Clock ur) {
        this.register = register;
        this.skrivning = skrivning;
        this.ur = ur;
    }

    @GetMapping("/overgivelser")
    List<Regelvisning<Overgivelse>> overgivelser() {
        return Regelvisning.overgivelser(register, LocalDate.now(ur));
    }

    @PutMapping("/overgivelser")
    List<Regelvisning<Overgivelse>> saetOvergivelse(@RequestBody Regelbestilling bestilling, HttpServletRequest kald) {
        skrivning.saetOvergivelse(bestilling, kald);
        return overgivelser();
    }

    @PostMapping("/overgivelser/slut")
    List<Regelvisning<Overgivelse>> slutOvergivelse(@RequestBody Regelbestilling bestilling, HttpServletRequest kald) {
        skrivning.slutOvergivelse(bestilling, kald);
        return overgivelser();
    }

    /** How far what waits has been judged again after the latest changes, the newest first. */
    @GetMapping("/omvurderinger")
    List<OmvurderingLager.Stand> omvurderinger() {
        return register.omvurderinger(VISES);
    }

    @GetMapping("/klasser")
    List<Regelvisning<KlasseRaekke>> klasser() {
        return Regelvisning.klasser(register, LocalDate.now(ur));
    }

    @PutMapping("/klasser")
    List<Regelvisning<KlasseRaekke>> saetKlasse(@RequestBody Regelbestilling bestilling, HttpServletRequest kald) {
        skrivning.saetKlasse(bestilling, kald);
        return klasser();
    }

    @PostMapping("/klasser/slut")
    List<Regelvisning<KlasseRaekke>> slutKlasse(@RequestBody Regelbestilling bestilling, HttpServletRequest kald) {
        skrivning.slutKlasse(bestilling, kald);
        return klasser();
    }
}
