package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Klasseregister;
import dk.snitflade.gateway.register.Overgivelse;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries an order from the page or a program into the register, after every field of it has been looked at. */
@Component
class Regelskrivning {

    private final Klasseregister regler;
    private final Register register;

    Regelskrivning(Klasseregister regler, Register register) {
        this.regler = regler;
        this.register = register;
    }

    void saetOvergivelse(Regelbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = laeser(bestilling);
        Overgivelse ny = bestilling.overgivelse(register, laeser);
        Ophav ophav = ophav(bestilling, kald, laeser);
        regler.saet(ny, Boolean.TRUE.equals(bestilling.lukForrige()), laest(bestilling), ophav);
    }

    void saetKlasse(Regelbestilling bestilling, HttpServletRequest kald) {
        Feltlaeser laeser = laeser(bestilling);
        KlasseRaekke ny = bestilling.klasse(register, laeser);
        Ophav ophav = ophav(bestilling, kald, laeser);
        regler.saet(ny, Boolean.TRUE.equals(bestilling.lukForrige()), laest(bestilling), ophav);
    }

    void slutOvergivelse(Regelbestilling bestilling, HttpServletRequest kald) {
        slut(bestilling, kald, regler::slutOvergivelse);
    }

    void slutKlasse(Regelbestilling bestilling, HttpServletRequest kald) {
        slut(bestilling, kald, regler::slutKlasse);
    }

    private interface Slut {
        void af(String kommune, String klasse, LocalDate fra, LocalDate sidsteDag, long laest, Ophav ophav);
    }

    private void slut(Regelbestilling bestilling, HttpServletRequest kald, Slut slut) {
        Feltlaeser laeser = laeser(bestilling);
        String kommune = bestilling.kommune(register, laeser);
        String klasse = laeser.tekst("klasse", bestilling.klasse(), 100);
        LocalDate fra = laeser.dag("gyldigFra", bestilling.gyldigFra());
        LocalDate sidste = laeser.valgfriDag("sidsteDag", bestilling.sidsteDag());
        Ophav ophav = ophav(bestilling, kald, laeser);
        slut.af(kommune, klasse, fra, sidste, laest(bestilling), ophav);
    }

    private static Feltlaeser laeser(Regelbestilling bestilling) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        return laeser;
    }

    private static Ophav ophav(Regelbestilling bestilling, HttpServletRequest kald, Feltlaeser laeser) {
        Ophav ophav = Operatoer.ophav(kald, bestilling.aarsag(), laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        return ophav;
    }

    private static long laest(Regelbestilling bestilling) {
        return Optional.ofNullable(bestilling.laest()).orElse(0L);
    }
}
