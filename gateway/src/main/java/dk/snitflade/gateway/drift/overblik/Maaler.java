package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Prognose;
import dk.snitflade.gateway.afsendelse.tilstand.Prognoser;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Measures once for all who ask: pages, API and scrapes. A measurement holds for a second, and longer when it was
 * expensive, so that a huge queue or a silent database is not asked more often than it can answer.
 */
@Component
class Maaler {

    private static final Logger LOG = LoggerFactory.getLogger(Maaler.class);
    private static final Duration MINDST = Duration.ofSeconds(1);
    private static final Duration HOEJST = Duration.ofSeconds(10);
    /** At most a twentieth of the time goes with measuring. */
    private static final int ANDEL = 20;

    private final OverblikLager lager;
    private final Prognosekilde prognoser;
    private final Clock ur;

    private Optional<Overblik> seneste = Optional.empty();
    private Instant maalt = Instant.MIN;
    private Instant udloeber = Instant.MIN;
    private boolean tavs;

    /** How a back end is run now, and what that means for what waits. */
    @FunctionalInterface
    interface Prognosekilde {

        /** Null when nothing waits. */
        Prognose prognose(Maal maal, long venter, Instant nu);

        /** Decided now: what is written in its row is what a sender saw last, and senders may have nothing to do. */
        default Puls nu(Maal maal, Puls puls, Instant nu) {
            return puls;
        }
    }

    @Autowired
    Maaler(OverblikLager lager, Prognoser prognoser, Clock ur) {
        this(
                lager,
                new Prognosekilde() {
                    @Override
                    public Prognose prognose(Maal maal, long venter, Instant nu) {
                        return prognoser.prognose(maal, venter, nu);
                    }

                    @Override
                    public Puls nu(Maal maal, Puls puls, Instant nu) {
                        return puls.i(prognoser.modus(maal, nu).modus());
                    }
                },
                ur);
    }

    Maaler(OverblikLager lager, Prognosekilde prognoser, Clock ur) {
        this.lager = lager;
        this.prognoser = prognoser;
        this.ur = ur;
    }

    /** The state now, at most a few seconds old; empty when the journal does not answer. */
    synchronized Optional<Overblik> nu() {
        Instant nu = ur.instant();
        if (nu.isBefore(maalt) || !nu.isBefore(udloeber)) {
            seneste = maal(nu);
            Instant faerdig = ur.instant();
            Duration tog = Duration.between(nu, faerdig).multipliedBy(ANDEL);
            maalt = nu;
            udloeber = faerdig.plus(tog.compareTo(MINDST) < 0 ? MINDST : tog.compareTo(HOEJST) > 0 ? HOEJST : tog);
        }
        return seneste;
    }

    private Optional<Overblik> maal(Instant nu) {
        try {
            Map<Maal, Koe> koeer = lager.koeer(nu);
            Map<Maal, Puls> pulse = lager.pulse();
            tavs = false;
            return Optional.of(new Overblik(
                    nu,
                    Stream.of(Maal.values())
                            .map(maal -> stand(
                                    maal, pulse.getOrDefault(maal, Puls.INGEN), koeer.getOrDefault(maal, Koe.TOM), nu))
                            .toList()));
        } catch (DataAccessException | TransactionException fejl) {
            if (!tavs) {
                LOG.warn("Journalen svarer ikke: {}", aarsag(fejl));
            }
            tavs = true;
            return Optional.empty();
        }
    }

    private Backendstand stand(Maal maal, Puls puls, Koe koe, Instant nu) {
        return new Backendstand(maal, prognoser.nu(maal, puls, nu), koe, prognoser.prognose(maal, koe.venter(), nu));
    }

    private static String aarsag(NestedRuntimeException fejl) {
        return String.valueOf(fejl.getMostSpecificCause().getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
