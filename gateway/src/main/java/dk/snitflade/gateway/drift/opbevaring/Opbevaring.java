package dk.snitflade.gateway.drift.opbevaring;

import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the content of finished messages away when its time is up: once a Danish day, on the node that comes first, in small
 * transactions, with one line in the audit.
 */
@Component
@EnableConfigurationProperties(Opbevaringsfrister.class)
class Opbevaring {

    private static final Logger LOG = LoggerFactory.getLogger(Opbevaring.class);

    private static final int AD_GANGEN = 500;

    /** A create whose claim was still open is met again then. */
    private static final Duration FULD = Duration.ofDays(30);

    private static final Ophav GATEWAYEN = new Ophav("gateway", "Fristen for opbevaring (snitflade.opbevaring)");

    private final Opbevaringsfrister frister;
    private final OpbevaringLager lager;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Opbevaring(
            Opbevaringsfrister frister,
            OpbevaringLager lager,
            RevisionLager revision,
            TransactionTemplate transaktion,
            Clock ur) {
        this.frister = frister;
        this.lager = lager;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** Looks whether the day's turn has come. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void vagt() {
        LocalDateTime nu = LocalDateTime.now(ur);
        if (frister.slet() && !nu.toLocalTime().isBefore(frister.klokken())) {
            koer(nu.toLocalDate());
        }
    }

    /** Gives how many rows were emptied, by kind. */
    Map<Opbevaringsart, Integer> koer(LocalDate dag) {
        Map<Opbevaringsart, Integer> toemte = new EnumMap<>(Opbevaringsart.class);
        for (Opbevaringsart art : Opbevaringsart.values()) {
            int antal = toem(art, dag);
            if (antal > 0) {
                toemte.put(art, antal);
            }
        }
        if (!toemte.isEmpty()) {
            Notat notat = new Notat("opbevaring.slet", dag.toString(), null, toemte);
            transaktion.executeWithoutResult(status -> revision.skriv(ur.instant(), GATEWAYEN, List.of(notat)));
            LOG.info("Indhold slettet efter fristen: {}", toemte);
        }
        return toemte;
    }

    private int toem(Opbevaringsart art, LocalDate dag) {
        Instant nu = ur.instant();
        Instant til = nu.minus(Duration.ofDays(art.dage(frister)));
        Optional<Instant> fra = transaktion.execute(status -> lager.tag(art, dag, nu, nu.minus(FULD)));
        if (fra.isEmpty()) {
            return 0;
        }
        int ialt = 0;
        int antal;
        do {
            antal = transaktion.execute(status -> lager.toem(art, fra.get(), til, AD_GANGEN));
            ialt += antal;
        } while (antal == AD_GANGEN);
        lager.naaet(art, til);
        return ialt;
    }
}
