package dk.snitflade.gateway.register;

import dk.snitflade.gateway.aftale.AftaleLager;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Onboardinger;
import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements, onboarding and ØIR tables in memory, read whole from the database. */
@Component
public class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    /** All of it as it stood after one change, so that nobody sees half of a change. */
    private record Udgave(long nummer, Aftaler aftaler, Onboardinger onboardinger, Kommuner kommuner) {}

    private final RegisterOpsaetning opsaetning;
    private final Foerstegang foerstegang;
    private final StandLager stand;
    private final AftaleLager aftaleLager;
    private final OnboardingLager onboardingLager;
    private final OirLager oirLager;
    private final Omraader omraader;
    private final TransactionTemplate laesning;

    private volatile Udgave udgave;

    Register(
            RegisterOpsaetning opsaetning,
            Foerstegang foerstegang,
            StandLager stand,
            AftaleLager aftaleLager,
            OnboardingLager onboardingLager,
            OirLager oirLager,
            Omraader omraader,
            PlatformTransactionManager transaktioner) {
        this.opsaetning = opsaetning;
        this.foerstegang = foerstegang;
        this.stand = stand;
        this.aftaleLager = aftaleLager;
        this.onboardingLager = onboardingLager;
        this.oirLager = oirLager;
        this.omraader = omraader;
        this.laesning = new TransactionTemplate(transaktioner);
        laesning.setReadOnly(true);
        laesning.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @PostConstruct
    void start() {
        foerstegang.fyldHvisTomt();
        genlaes();
    }

    /** Reads the register from the database again. One at a time, so that an older reading never replaces a newer. */
    public synchronized void genlaes() {
        udgave = laesning.execute(status -> new Udgave(
                stand.nummer(),
                new Aftaler(aftaleLager.alle()),
                new Onboardinger(onboardingLager.alle(), omraader),
                new Kommuner(
                        oirLager.kommuner(),
                        oirLager.klasser(),
                        oirLager.fagsystemer(),
                        oirLager.overgivelser(),
                        opsaetning.fordringstypeKoder())));
    }

    /** As {@link #genlaes()}, but a database that does not answer leaves the register as it was; others try again. */
    void opfrisk() {
        try {
            genlaes();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Registret kunne ikke læses igen; gatewayen bruger det, den har: {}", e.getMessage());
        }
    }

    /** How many changes the register in memory holds; equal on all nodes when all have heard the last one. */
    public long nummer() {
        return udgave.nummer();
    }

    public Aftaler aftaler() {
        return udgave.aftaler();
    }

    public Onboardinger onboardinger() {
        return udgave.onboardinger();
    }

    public Kommuner kommuner() {
        return udgave.kommuner();
    }
}
