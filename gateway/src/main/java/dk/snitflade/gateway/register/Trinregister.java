package dk.snitflade.gateway.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Onboardingtrin;
import dk.snitflade.gateway.rutning.TrinLager;
import dk.snitflade.gateway.rutning.Trinart;
import dk.snitflade.gateway.rutning.Trinform;
import dk.snitflade.gateway.rutning.Trinforslag;
import dk.snitflade.gateway.rutning.Trinplan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities' way through the four onboarding steps. They tell and warn; only the rows sort. */
@Component
public class Trinregister {

    private final TrinLager lager;
    private final OnboardingLager onboardingLager;
    private final Registerbog bog;
    private final Clock ur;

    Trinregister(TrinLager lager, OnboardingLager onboardingLager, Registerbog bog, Clock ur) {
        this.lager = lager;
        this.onboardingLager = onboardingLager;
        this.bog = bog;
        this.ur = ur;
    }

    /** The plans something has been entered about. */
    public List<Trinplan> alle() {
        return lager.alle().stream()
                .collect(Collectors.groupingBy(Onboardingtrin::fordringshaver, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(plan -> new Trinplan(plan.getKey(), plan.getValue()))
                .toList();
    }

    /** The plan of a fordringshaver; every step is there, whether something has been entered about it or not. */
    public Trinplan find(long fordringshaver) {
        return new Trinplan(fordringshaver, lager.alle(fordringshaver));
    }

    /** Rows that open although a step before is not done by then, a Danish sentence for each. */
    public List<String> advarsler(Trinplan plan) {
        return plan.advarsler(onboardingLager.alle(plan.fordringshaver()));
    }

    /**
     * Changes one step.
     *
     * @param laest the version of the step the editor has read; 0 when nothing was entered
     * @param laeser told of what is wrong, together with what it has met before
     * @throws RegisterAfvist when a field is wrong, or somebody has changed the step since
     */
    public Trinplan saet(
            long fordringshaver, Trinart trin, Trinforslag forslag, long laest, Ophav ophav, Feltlaeser laeser) {
        return bog.skriv(ophav, blad -> {
            Trinplan plan = find(fordringshaver);
            Onboardingtrin foer = plan.trin(trin);
            Onboardingtrin efter = Trinform.laes(foer, forslag, LocalDate.now(ur), laeser);
            RegisterAfvist.hvisUgyldig(laeser);
            if (foer.udgave() != laest) {
                throw RegisterAfvist.konflikt(
                        "laest",
                        "\"" + trin.navn() + "\" er ændret, siden du læste det (udgave " + laest + ", nu "
                                + foer.udgave() + "). Hent planen igen.");
            }
            Trinplan ny = plan.med(efter);
            ny.kontroller(laeser, onboardingLager.alle(fordringshaver));
            RegisterAfvist.hvisUgyldig(laeser);
            lager.saet(efter);
            blad.noter("trin.saet", fordringshaver, foer, efter);
            return ny;
        });
    }
}
