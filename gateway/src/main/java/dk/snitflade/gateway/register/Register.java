package dk.snitflade.gateway.register;

import dk.snitflade.gateway.aftale.AftaleLager;
import dk.snitflade.gateway.aftale.Aftaler;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Onboardinger;
import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements, onboarding and ØIR tables in memory, read whole from the database. */
@Component
public class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final RegisterOpsaetning opsaetning;
    private final AftaleLager aftaleLager;
    private final OnboardingLager onboardingLager;
    private final OirLager oirLager;
    private final TransactionTemplate transaktion;

    private volatile Aftaler aftaler;
    private volatile Onboardinger onboardinger;
    private volatile Kommuner kommuner;

    Register(
            RegisterOpsaetning opsaetning,
            AftaleLager aftaleLager,
            OnboardingLager onboardingLager,
            OirLager oirLager,
            TransactionTemplate transaktion) {
        this.opsaetning = opsaetning;
        this.aftaleLager = aftaleLager;
        this.onboardingLager = onboardingLager;
        this.oirLager = oirLager;
        this.transaktion = transaktion;
    }

    @PostConstruct
    void start() {
        if (aftaleLager.alle().isEmpty()) {
            transaktion.executeWithoutResult(status -> foersteGang());
        }
        genlaes();
    }

    /** Reads the register from the database again. */
    public void genlaes() {
        aftaler = new Aftaler(aftaleLager.alle());
        onboardinger = new Onboardinger(onboardingLager.alle());
        kommuner = new Kommuner(
                oirLager.kommuner(), oirLager.klasser(), oirLager.fagsystemer(), opsaetning.fordringstypeKoder());
    }

    public Aftaler aftaler() {
        return aftaler;
    }

    public Onboardinger onboardinger() {
        return onboardinger;
    }

    public Kommuner kommuner() {
        return kommuner;
    }

    private void foersteGang() {
        aftaleLager.indsaet(opsaetning.aftaler().stream()
                .map(RegisterOpsaetning.AftaleRaekke::aftale)
                .toList());
        onboardingLager.indsaet(opsaetning.onboarding().stream()
                .flatMap(raekke -> raekke.raekker().stream())
                .toList());
        oirLager.indsaet(opsaetning.kommuner(), opsaetning.fagsystemer(), opsaetning.klasser());
        LOG.info(
                "Registret er læst fra opsætningen: {} aftaler, {} kommuner, {} klasser.",
                opsaetning.aftaler().size(),
                opsaetning.kommuner().size(),
                opsaetning.klasser().size());
    }
}
