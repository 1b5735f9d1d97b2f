package dk.snitflade.gateway.drift.indsigt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the hashes of debtors up with the claims, a few minutes behind them and never on the path that takes claims in. */
@Component
class Personindeks {

    /** By then every claim received so long ago is committed. */
    private static final Duration BAGUD = Duration.ofMinutes(5);

    /** One transaction's worth of claims. */
    private static final Duration STYKKE = Duration.ofMinutes(1);

    /** A gateway with years behind it does not spend all its time on them. */
    private static final int STYKKER = 500;

    private final PersonindeksLager lager;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Personindeks(PersonindeksLager lager, TransactionTemplate transaktion, Clock ur) {
        this.lager = lager;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void foelgMed() {
        foelgMed(ur.instant().minus(BAGUD));
    }

    /** Takes claims received before in, oldest first. */
    void foelgMed(Instant til) {
        boolean mere = true;
        for (int nr = 0; nr < STYKKER && mere; nr++) {
            mere = transaktion.execute(status -> stykke(til));
        }
    }

    /** Whether there is more. */
    private boolean stykke(Instant til) {
        Optional<Instant> fra = lager.fra().filter(naaet -> naaet.isBefore(til));
        if (fra.isEmpty()) {
            return false;
        }
        Instant ende = fra.get().plus(STYKKE);
        lager.indekser(fra.get(), ende.isBefore(til) ? ende : til);
        return ende.isBefore(til);
    }
}
