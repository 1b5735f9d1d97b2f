package dk.snitflade.gateway.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.AftaleLager;
import dk.snitflade.gateway.aftale.Aftaleversion;
import dk.snitflade.gateway.gyldighed.Versioner;
import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboarding;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Raekkebrud;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills an empty register from the configuration; of several nodes that start at once, one does it. */
@Component
class Foerstegang {

    private static final Logger LOG = LoggerFactory.getLogger(Foerstegang.class);
    private static final Ophav OPHAV = new Ophav("opsætning", "Læst fra opsætningen ved første start");

    private final RegisterOpsaetning opsaetning;
    private final Registerbog bog;
    private final AftaleLager aftaleLager;
    private final OnboardingLager onboardingLager;
    private final OirLager oirLager;
    private final Omraader omraader;

    Foerstegang(
            RegisterOpsaetning opsaetning,
            Registerbog bog,
            AftaleLager aftaleLager,
            OnboardingLager onboardingLager,
            OirLager oirLager,
            Omraader omraader) {
        this.opsaetning = opsaetning;
        this.bog = bog;
        this.aftaleLager = aftaleLager;
        this.onboardingLager = onboardingLager;
        this.oirLager = oirLager;
        this.omraader = omraader;
    }

    /**
     * @throws Startfejl when rows of the configuration contradict each other
     */
    void fyldHvisTomt() {
        if (tomt()) {
            bog.skriv(OPHAV, blad -> {
                // Another node may have been first while this one waited.
                if (tomt()) {
                    fyld(blad);
                }
                return null;
            });
        }
    }

    private boolean tomt() {
        return aftaleLager.raekker().isEmpty() && oirLager.kommuner().isEmpty();
    }

    private void fyld(Registerbog.Blad blad) {
        List<Aftale> aftaler = opsaetning.aftaler().stream()
                .map(RegisterOpsaetning.AftaleRaekke::aftale)
                .toList();
        List<Onboarding> raekker = opsaetning.onboarding().stream()
                .flatMap(raekke -> raekke.raekker().stream())
                .toList();
        kraevEntydig(aftaler, raekker);
        aftaler.forEach(aftale -> aftaleLager.indsaet(aftale, blad.nu()));
        List<Onboarding> skrevne = onboardingLager.indsaet(raekker, blad.nu());
        oirLager.indsaet(
                opsaetning.kommuner(), opsaetning.fagsystemer(), opsaetning.klasser(), opsaetning.overgivelse());
        aftaler.forEach(aftale -> blad.noter("aftale.ny", aftale.fordringshaver(), null, aftale));
        skrevne.forEach(raekke -> blad.noter("onboarding.ny", raekke.fordringshaver(), null, raekke));
        LOG.info(
                "Registret er læst fra opsætningen: {} aftaler, {} kommuner, {} klasser.",
                aftaler.size(),
                opsaetning.kommuner().size(),
                opsaetning.klasser().size());
    }

    private void kraevEntydig(List<Aftale> aftaler, List<Onboarding> raekker) {
        List<String> brud = new ArrayList<>();
        aftaler.stream()
                .map(Aftaleversion::ny)
                .collect(Collectors.groupingBy(version -> version.aftale().fordringshaver()))
                .values()
                .forEach(versioner -> new Versioner<>(versioner)
                        .overlap()
                        .forEach(par -> brud.add(par.foerst().betegnelse() + " overlapper "
                                + par.sidst().betegnelse())));
        Raekkebrud.find(raekker, omraader)
                .forEach(par -> brud.add(
                        par.tekst(par.foerst().betegnelse(), par.sidst().betegnelse())));
        if (!brud.isEmpty()) {
            throw new Startfejl(
                    "Registret i opsætningen (snitflade.register) modsiger sig selv: " + String.join(" ", brud));
        }
    }
}
