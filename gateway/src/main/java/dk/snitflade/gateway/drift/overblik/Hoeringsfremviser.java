package dk.snitflade.gateway.drift.overblik;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds høringer and makes them ready to be looked at. */
@Component
class Hoeringsfremviser {

    /** More than a thousand open at once is no list anybody works through. */
    private static final int HOEJST = 1000;

    private final HoeringsvisningLager lager;
    private final Navne navne;
    private final Clock ur;

    Hoeringsfremviser(HoeringsvisningLager lager, Navne navne, Clock ur) {
        this.lager = lager;
        this.navne = navne;
        this.ur = ur;
    }

    /** Those not decided, fewest days left first, at most a thousand. */
    List<Hoeringsvisning> aabne() {
        return lager.aabne(HOEJST).stream().map(this::vis).toList();
    }

    /** The høring of an action, decided or not; empty when it has had none. */
    Optional<Hoeringsvisning> find(long aktion) {
        return lager.find(aktion).map(this::vis);
    }

    private Hoeringsvisning vis(Hoeringsraekke hoering) {
        return new Hoeringsvisning(
                hoering,
                navne.afsender(hoering.kanal(), hoering.afsender()),
                navne.fordringshaver(hoering.fordringshaver(), hoering.modtaget())
                        .orElse(null),
                Hoeringsfrist.af(hoering.begyndt(), ur.instant()));
    }
}
