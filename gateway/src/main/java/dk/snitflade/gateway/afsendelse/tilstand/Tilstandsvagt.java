package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asked before every lease how many calls may be made, and told of each that ended. A back end that may not be called
 * costs the actions behind it nothing: they are not leased.
 */
@Component
public class Tilstandsvagt {

    private static final Logger LOG = LoggerFactory.getLogger(Tilstandsvagt.class);
    private static final Duration TAKT_GEMMES = Duration.ofDays(2);

    private final BackendtilstandLager lager;
    private final VindueLager vinduer;
    private final TaktLager takt;
    private final TilstandOpsaetning opsaetning;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final Tilstandsgang gang;
    private final RandomGenerator terning = RandomGenerator.getDefault();
    private final Map<Maal, Kaldsum> ventende = new EnumMap<>(Maal.class);
    private final Map<Maal, Modus> senest = new EnumMap<>(Maal.class);

    public Tilstandsvagt(
            BackendtilstandLager lager,
            VindueLager vinduer,
            TaktLager takt,
            TilstandOpsaetning opsaetning,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.vinduer = vinduer;
        this.takt = takt;
        this.opsaetning = opsaetning;
        this.transaktion = transaktion;
        this.ur = ur;
        this.gang = new Tilstandsgang(opsaetning);
    }

    /** What was given leave for; every call of it is used or given back. */
    public record Lov(Maal maal, Modus modus, int kald, Instant tid) {

        boolean ingen() {
            return kald == 0;
        }
    }

    /**
     * @param oensket calls there is room for here
     * @param udloeber when a call that has not ended by then must be thought dead
     */
    public Lov spoerg(Maal maal, String node, int oensket, Duration udloeber) {
        Instant nu = ur.instant();
        Modus modus = modus(maal, nu);
        int kald = switch (modus) {
            case PAUSE, VINDUE -> 0;
            case AFBRUDT -> lager.tagProeve(maal, node, nu, nu.plus(udloeber)) ? Math.min(1, oensket) : 0;
            case DRAENER -> lager.tagPladser(maal, nu, tempo(maal), oensket);
            case AABEN -> oensket;
        };
        return new Lov(maal, modus, kald, nu);
    }

    /** How many of the calls there was work for. When draining finds none, it is over. */
    public void brugt(Lov lov, String node, int brugt) {
        if (lov.ingen() || brugt >= lov.kald()) {
            return;
        } else if (lov.modus() == Modus.AFBRUDT) {
            lager.slipProeve(lov.maal(), node);
        } else if (lov.modus() == Modus.DRAENER) {
            lager.slipPladser(lov.maal(), lov.tid(), lov.kald() - brugt);
            if (brugt == 0) {
                skift(lov.maal(), tilstand -> tilstand.draening() == null ? tilstand : tilstand.medDraening(null));
            }
        }
    }

    private Modus modus(Maal maal, Instant nu) {
        Backendtilstand tilstand = lager.laes(maal);
        List<Vindue> planlagte = vinduer.aabne(maal);
        if (tilstand.pause() != null && tilstand.pause().slut(nu)) {
            tilstand = skift(maal, t -> t.pause() != null && t.pause().slut(nu) ? gang.efterPause(t, nu) : t);
        }
        for (Vindue vindue : planlagte) {
            if (vindue.slut(nu)) {
                tilstand = slut(vindue, nu);
            }
        }
        Modus modus =
                Modusdom.af(tilstand, planlagte, nu, opsaetning.vindueFoer()).modus();
        Modus foer;
        synchronized (senest) {
            foer = senest.put(maal, modus);
        }
        if (foer != modus) {
            lager.noter(maal, modus, nu);
            if (foer != null) {
                LOG.info("{} er nu {} (før {}).", maal, modus, foer);
            }
        }
        return modus;
    }

    private Backendtilstand slut(Vindue vindue, Instant nu) {
        return transaktion.execute(status -> {
            Backendtilstand tilstand = lager.laas(vindue.maal(), nu);
            if (!vinduer.luk(vindue.id(), nu)) {
                return tilstand;
            }
            Backendtilstand ny = gang.efterVindue(tilstand, vindue);
            lager.skriv(vindue.maal(), ny);
            return ny;
        });
    }

    private int tempo(Maal maal) {
        Backendtilstand.Draening draening = lager.laes(maal).draening();
        return draening == null ? 0 : opsaetning.tempo(draening.trin());
    }

    /** Changes the row under its lock, and wakes every node when sending has begun or ended by it. */
    Backendtilstand skift(Maal maal, UnaryOperator<Backendtilstand> hvordan) {
        return transaktion.execute(status -> {
            Backendtilstand foer = lager.laas(maal, ur.instant());
            Backendtilstand ny = hvordan.apply(foer);
            if (!ny.equals(foer)) {
                lager.skriv(maal, ny);
                lager.vaek(maal);
            }
            return ny;
        });
    }

    /**
     * A call has ended. Counted once a second while all is well, and at once when it matters.
     *
     * @param aktioner how many actions it delivered
     * @param fejl what went wrong; null when the back end answered and took part
     */
    public void slut(Maal maal, Instant hvornaar, int aktioner, String fejl) {
        boolean straks;
        synchronized (ventende) {
            ventende.merge(maal, Kaldsum.et(hvornaar, aktioner, fejl), Kaldsum::plus);
        }
        synchronized (senest) {
            // Not while draining: nodes that write every success of hundreds a second stand in line for one row.
            straks = fejl != null || senest.getOrDefault(maal, Modus.AABEN) == Modus.AFBRUDT;
        }
        if (straks) {
            skriv(maal);
        }
    }

    /** Counts what has ended since the last time. */
    @Scheduled(fixedDelay = 1000)
    public void skriv() {
        for (Maal maal : Maal.values()) {
            skriv(maal);
        }
    }

    @Scheduled(fixedDelay = 3_600_000)
    void glem() {
        takt.glem(ur.instant().minus(TAKT_GEMMES));
    }

    private void skriv(Maal maal) {
        Kaldsum sum;
        synchronized (ventende) {
            sum = ventende.remove(maal);
        }
        if (sum == null) {
            return;
        }
        try {
            transaktion.executeWithoutResult(status -> skriv(maal, sum));
        } catch (DataAccessException e) {
            synchronized (ventende) {
                ventende.merge(maal, sum, Kaldsum::plus);
            }
            LOG.warn("Kaldene til {} kunne ikke tælles endnu: {}", maal, e.getMessage());
        }
    }

    private void skriv(Maal maal, Kaldsum sum) {
        Instant nu = ur.instant();
        Backendtilstand foer = lager.laas(maal, nu);
        Backendtilstand ny = gang.efter(foer, sum.kald(), sum.fejl(), sum.hvorfor(), nu, terning.nextDouble());
        lager.skriv(maal, ny);
        lager.slag(maal, sum.succes(), sum.sidsteFejl(), sum.hvorfor());
        takt.laegTil(maal, nu, sum.kald(), sum.fejl(), sum.aktioner());
        if ((foer.afbrydelse() == null) != (ny.afbrydelse() == null)) {
            LOG.info(ny.afbrydelse() == null ? "{} svarer igen." : "{} afbrydes: {}.", maal, sum.hvorfor());
            lager.vaek(maal);
        }
    }
}
