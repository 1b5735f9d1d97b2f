package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.rutning.Konvertering;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries conversions out when their day comes: every few seconds, and at the moment something is received for a family
 * whose day has come, so that it is never sorted by yesterday's home. A family that cannot move yet waits, with the reason.
 */
@Component
class Hjemflytning {

    private static final Logger LOG = LoggerFactory.getLogger(Hjemflytning.class);
    private static final int AD_GANGEN = 500;

    private final KonverteringLager konverteringer;
    private final HjemLager hjem;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Hjemflytning(KonverteringLager konverteringer, HjemLager hjem, TransactionTemplate transaktion, Clock ur) {
        this.konverteringer = konverteringer;
        this.hjem = hjem;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** What has come due, and what was received for DMI just as its family moved. */
    @Scheduled(fixedDelayString = "${snitflade.konvertering.pause:5s}", initialDelayString = "1s")
    void koer() {
        try {
            flyt(konverteringer.forfaldne(LocalDate.now(ur), AD_GANGEN));
            hjem.efternoelere(AD_GANGEN).forEach(this::tagMed);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Databasen svarer ikke; konverteringer venter: {}", e.getMessage());
        }
    }

    /** Makes sure that what is received for the claims now is sorted by where they lie today. */
    void forfald(Collection<Long> fordringer) {
        flyt(hjem.forfaldne(fordringer, LocalDate.now(ur)));
    }

    /** The moves of claims the gateway does not know. */
    List<Konvertering> flyttede(Collection<Long> ukendte) {
        return hjem.flyttede(ukendte);
    }

    /** Each family alone, so that none holds another up. */
    private void flyt(Collection<Long> familier) {
        familier.forEach(familie -> transaktion.executeWithoutResult(status -> flyt(familie)));
    }

    private void flyt(long familie) {
        Konvertering konvertering = hjem.laas(familie, LocalDate.now(ur)).orElse(null);
        if (konvertering == null) {
            return;
        }
        Instant nu = ur.instant();
        Optional<String> hindring = hjem.hindring(familie);
        if (hindring.isPresent()) {
            hjem.vent(konvertering.nr(), hindring.get(), nu);
            return;
        }
        hjem.udfoer(konvertering, nu);
        if (konvertering.flytter()) {
            hjem.tagMed(konvertering, nu);
        }
    }

    private void tagMed(Konvertering konvertering) {
        transaktion.executeWithoutResult(status -> hjem.tagMed(konvertering, ur.instant()));
    }
}
