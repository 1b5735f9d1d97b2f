package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.journal.SporLager;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.register.RegisterAfvist.Grund;
import dk.snitflade.gateway.rutning.Aktionsspor;
import dk.snitflade.gateway.rutning.Flytteliste;
import dk.snitflade.gateway.rutning.Forklaring;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboarding;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Onboardinger;
import dk.snitflade.gateway.rutning.Proevesortering;
import dk.snitflade.gateway.rutning.Raekkebrud;
import dk.snitflade.gateway.rutning.Sortering;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers questions about sorting: why something went where it went, and what other rows would have done. */
@Component
class Sorteringsopslag {

    /** A dry run must not hold its connection for ever, whatever it is asked. */
    private static final int LAENGSTE_SEKUNDER = 60;

    private final SporLager spor;
    private final OnboardingLager lager;
    private final Omraader omraader;
    private final Register register;
    private final TransactionTemplate laesning;
    private final Clock ur;

    Sorteringsopslag(
            SporLager spor,
            OnboardingLager lager,
            Omraader omraader,
            Register register,
            PlatformTransactionManager transaktioner,
            Clock ur) {
        this.spor = spor;
        this.lager = lager;
        this.omraader = omraader;
        this.register = register;
        this.laesning = new TransactionTemplate(transaktioner);
        laesning.setReadOnly(true);
        laesning.setTimeout(LAENGSTE_SEKUNDER);
        this.ur = ur;
    }

    /**
     * Why the action went where it went, by the rows of its own time.
     *
     * @throws RegisterAfvist when there is no such action
     */
    Forklaring forklar(long aktionId) {
        Aktionsspor aktion = spor.aktion(aktionId)
                .orElseThrow(() -> RegisterAfvist.findesIkke("Der er ingen aktion " + aktionId + "."));
        Onboardinger dengang = new Onboardinger(lager.somDeVar(aktion.fordringshaver(), aktion.modtaget()), omraader);
        return Forklaring.af(aktion, dengang, LocalDate.ofInstant(aktion.modtaget(), ur.getZone()));
    }

    /** The claim the action is about; empty when it is about none. */
    Optional<Long> fordring(long aktionId) {
        return spor.fordring(aktionId);
    }

    /** Where a new claim would go on the day, as this node sees the register now. */
    Forklaring forklar(long fordringshaver, String type, String art, LocalDate dag) {
        return Forklaring.af(Sortering.nyFordring(fordringshaver, type, art, register.onboardinger(), dag));
    }

    /** The days a dry run looks back over, today included. */
    LocalDate foersteDag(int dage) {
        return LocalDate.now(ur).minusDays(dage - 1L);
    }

    /**
     * What the rows would have done to the claims of the last days. Nothing is changed and nothing is sent.
     *
     * @param dage how many days to look back over, today included
     * @param somGennemfoert whether to take the rows as if their plan had been carried through before the first day;
     *     otherwise by their own days
     * @param hoejst how many moves to list one by one
     * @throws RegisterAfvist when the rows contradict each other
     */
    Flytteliste proev(Collection<Onboarding> forslag, int dage, boolean somGennemfoert, int hoejst) {
        List<Raekkebrud> brud = Raekkebrud.find(forslag, omraader);
        if (!brud.isEmpty()) {
            throw new RegisterAfvist(
                    Grund.KONFLIKT,
                    brud.stream()
                            .map(par -> Feltfejl.af(
                                    "raekker",
                                    par.tekst(
                                            par.foerst().betegnelse(),
                                            par.sidst().betegnelse())))
                            .toList());
        }
        LocalDate foerste = foersteDag(dage);
        Proevesortering proeve = new Proevesortering(
                somGennemfoert ? Proevesortering.somGennemfoert(forslag, foerste) : forslag, omraader, foerste);
        Set<Long> havere = forslag.stream().map(Onboarding::fordringshaver).collect(Collectors.toSet());
        Flytteliste liste = new Flytteliste(hoejst);
        laesning.executeWithoutResult(status -> spor.fordringerSiden(
                foerste.atStartOfDay(ur.getZone()).toInstant(),
                havere,
                fordring -> proeve.flytning(fordring).ifPresent(liste::tilfoej)));
        return liste;
    }
}
