package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.tilstand.Backendstyring;
import dk.snitflade.gateway.afsendelse.tilstand.Prognoser;
import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.afsendelse.tilstand.VindueLager;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Ophav;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What page and API share: how the back ends are run, and the orders as they are typed. */
@Component
class Backendtavle {

    private final Prognoser prognoser;
    private final VindueLager vinduer;
    private final Backendstyring styring;
    private final Clock ur;

    Backendtavle(Prognoser prognoser, VindueLager vinduer, Backendstyring styring, Clock ur) {
        this.prognoser = prognoser;
        this.vinduer = vinduer;
        this.styring = styring;
        this.ur = ur;
    }

    Instant nu() {
        return ur.instant();
    }

    List<Backendvisning> alle() {
        return Stream.of(Maal.values()).map(this::en).toList();
    }

    Backendvisning en(Maal maal) {
        Instant nu = ur.instant();
        return new Backendvisning(maal, prognoser.modus(maal, nu), prognoser.tempo(maal), vinduer.aabne(maal));
    }

    Backendvisning pause(String maal, String til, Ophav ophav, Feltlaeser laeser) {
        Maal hvor = Styringsfelter.maal(maal, laeser);
        Instant slut = Styringsfelter.valgfriTid("til", til, laeser);
        if (slut != null && !slut.isAfter(ur.instant())) {
            laeser.fejl("til", "Pausen skal slutte ude i fremtiden.");
        }
        RegisterAfvist.hvisUgyldig(laeser);
        styring.pause(hvor, slut, ophav);
        return en(hvor);
    }

    Backendvisning genoptag(String maal, Ophav ophav, Feltlaeser laeser) {
        Maal hvor = Styringsfelter.maal(maal, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        if (!styring.genoptag(hvor, ophav)) {
            throw RegisterAfvist.konflikt("maal", hvor + " er ikke på pause.");
        }
        return en(hvor);
    }

    Backendvisning proev(String maal, Ophav ophav, Feltlaeser laeser) {
        Maal hvor = Styringsfelter.maal(maal, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        if (!styring.proevNu(hvor, ophav)) {
            throw RegisterAfvist.konflikt("maal", hvor + " er ikke afbrudt, så der er intet at prøve.");
        }
        return en(hvor);
    }

    List<Vindue> vinduer() {
        return Stream.of(Maal.values())
                .flatMap(maal -> vinduer.aabne(maal).stream())
                .toList();
    }

    /** All of them or none. */
    List<Vindue> planlaeg(List<Vinduesbestilling> bestillinger, Ophav ophav, Feltlaeser laeser) {
        List<Vindue> laest = new ArrayList<>();
        bestillinger.forEach(bestilling -> laest.add(bestilling.laes(ophav, laeser)));
        RegisterAfvist.hvisUgyldig(laeser);
        return styring.opret(laest, ophav);
    }

    void aflys(long id, Ophav ophav, Feltlaeser laeser) {
        RegisterAfvist.hvisUgyldig(laeser);
        if (!styring.aflys(id, ophav)) {
            throw RegisterAfvist.findesIkke("Vinduet findes ikke, eller det er slut.");
        }
    }
}
