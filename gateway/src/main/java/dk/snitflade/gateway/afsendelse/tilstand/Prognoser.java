package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a back end is run now, and when nothing waits for it any more. */
@Component
public class Prognoser {

    /** Long enough to even out, short enough to follow a pace that doubles. */
    private static final Duration MAALES = Duration.ofSeconds(30);

    private final BackendtilstandLager lager;
    private final VindueLager vinduer;
    private final TaktLager takt;
    private final TilstandOpsaetning opsaetning;

    public Prognoser(BackendtilstandLager lager, VindueLager vinduer, TaktLager takt, TilstandOpsaetning opsaetning) {
        this.lager = lager;
        this.vinduer = vinduer;
        this.takt = takt;
        this.opsaetning = opsaetning;
    }

    public Modusdom modus(Maal maal, Instant nu) {
        return Modusdom.af(lager.laes(maal), vinduer.aabne(maal), nu, opsaetning.vindueFoer());
    }

    /** Calls per second draining is allowed now; zero when nothing is drained. */
    public int tempo(Maal maal) {
        Backendtilstand.Draening draening = lager.laes(maal).draening();
        return draening == null ? 0 : opsaetning.tempo(draening.trin());
    }

    /** Actions that went out per second lately, while draining; zero when nothing is drained. */
    public double draenet(Maal maal, Instant nu) {
        return modus(maal, nu).modus() == Modus.DRAENER
                ? takt.seneste(maal, nu, MAALES).tempo()
                : 0;
    }

    /** Windows to come or going on, earliest first. */
    public List<Vindue> vinduer(Maal maal, Instant nu) {
        return vinduer.aabne(maal).stream().filter(vindue -> !vindue.slut(nu)).toList();
    }

    /** Null when nothing waits. */
    public Prognose prognose(Maal maal, long venter, Instant nu) {
        return venter == 0
                ? null
                : Prognose.af(
                        venter, takt.seneste(maal, nu, MAALES), modus(maal, nu), lager.laes(maal), opsaetning, nu);
    }
}
