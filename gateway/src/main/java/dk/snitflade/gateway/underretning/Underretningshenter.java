package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.afsendelse.Node;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.underretning.HentningLager.Tur;
import dk.snitflade.gateway.underretning.Hentningsplan.Vindue;
import dk.snitflade.gateway.underretning.Underretningskilde.Hentning;
import dk.snitflade.gateway.underretning.Underretningskilde.Soegning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches notifications for every fordringshaver from every back end, and stores each raw, once. */
@Component
class Underretningshenter {

    private static final Logger LOG = LoggerFactory.getLogger(Underretningshenter.class);

    private final List<Underretningskilde> kilder;
    private final HentningLager lager;
    private final UnderretningRaaLager raaLager;
    private final Register register;
    private final UnderretningOpsaetning opsaetning;
    private final Node node;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final Set<Tur> underVejs = ConcurrentHashMap.newKeySet();

    Underretningshenter(
            List<Underretningskilde> kilder,
            HentningLager lager,
            UnderretningRaaLager raaLager,
            Register register,
            UnderretningOpsaetning opsaetning,
            Node node,
            TransactionTemplate transaktion,
            Clock ur) {
        this.kilder = kilder;
        this.lager = lager;
        this.raaLager = raaLager;
        this.register = register;
        this.opsaetning = opsaetning;
        this.node = node;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** One call to each back end for whoever has waited longest, when somebody's turn has come. */
    public void hent() {
        if (!opsaetning.hent()) {
            return;
        }
        LocalDate iDag = LocalDate.ofInstant(ur.instant(), ur.getZone());
        List<Long> havere = register.aftaler().fordringshavere(iDag, iDag);
        for (Underretningskilde kilde : kilder) {
            lager.foelg(kilde.maal(), havere, ur.instant());
            if (kilde.tagTur()) {
                tag(kilde, havere).ifPresentOrElse(tur -> hent(kilde, tur), kilde::slipTur);
            }
        }
    }

    /** A call may last longer than the lease, which is short so that what a dead node was about is soon taken over. */
    @Scheduled(fixedDelayString = "${snitflade.underretning.fornyelse:10s}")
    void forny() {
        try {
            underVejs.forEach(tur -> lager.forny(tur, node.id(), ur.instant().plus(opsaetning.laas())));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Hentning af underretninger kan ikke fornyes: {}", e.getMessage());
        }
    }

    private Optional<Tur> tag(Underretningskilde kilde, List<Long> havere) {
        Instant nu = ur.instant();
        return transaktion.execute(
                status -> lager.tag(kilde.maal(), havere, node.id(), nu, nu.plus(opsaetning.laas())));
    }

    private Hentning kald(Underretningskilde kilde, Tur tur, Vindue vindue) {
        underVejs.add(tur);
        try {
            return kilde.hent(new Soegning(tur.fordringshaver(), vindue.fra(), tur.fraNummer()));
        } finally {
            underVejs.remove(tur);
        }
    }

    private void hent(Underretningskilde kilde, Tur tur) {
        Hentningsplan plan = opsaetning.plan();
        Instant begyndt = ur.instant();
        Vindue vindue = plan.vindue(tur.hentet(), tur.helt(), begyndt, ur.getZone());
        Hentning svar = kald(kilde, tur, vindue);
        // Later pages of a search are by number, and tell nothing of how far back it went.
        boolean helt = vindue.helt() && tur.fraNummer() == null;
        if (svar instanceof Hentning.Lykkedes lykkedes) {
            // What came and that it came are one: a node that dies here leaves both to the next.
            int nye = transaktion.execute(status -> {
                int antal = raaLager.gem(tur.maal(), tur.fordringshaver(), lykkedes.underretninger(), ur.instant());
                if (lykkedes.naeste() == null) {
                    lager.lykkedes(tur, node.id(), begyndt, helt, begyndt.plus(plan.hver()));
                } else {
                    lager.fortsaet(tur, node.id(), begyndt, helt, lykkedes.naeste());
                }
                return antal;
            });
            if (nye > 0) {
                LOG.info("{} nye underretninger fra {} til fordringshaver {}", nye, tur.maal(), tur.fordringshaver());
            }
        } else if (svar instanceof Hentning.Fejlede fejlede) {
            lager.fejlede(
                    tur,
                    node.id(),
                    ur.instant(),
                    fejlede.hvorfor(),
                    ur.instant().plus(plan.efterFejl()));
        }
    }
}
