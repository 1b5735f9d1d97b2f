package dk.snitflade.gateway.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist.Grund;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboarding;
import dk.snitflade.gateway.rutning.OnboardingLager;
import dk.snitflade.gateway.rutning.Onboardingark;
import dk.snitflade.gateway.rutning.Onboardingark.Laest;
import dk.snitflade.gateway.rutning.Onboardingark.Linje;
import dk.snitflade.gateway.rutning.Onboardingform;
import dk.snitflade.gateway.rutning.Onboardingforslag;
import dk.snitflade.gateway.rutning.Raekkeskifte;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The onboarding rows for those who administer them: always read from the database, changed one at a time. */
@Component
public class Onboardingregister {

    private final OnboardingLager lager;
    private final Omraader omraader;
    private final Registerbog bog;
    private final Register register;

    Onboardingregister(OnboardingLager lager, Omraader omraader, Registerbog bog, Register register) {
        this.lager = lager;
        this.omraader = omraader;
        this.bog = bog;
        this.register = register;
    }

    public List<Onboarding> alle() {
        return lager.alle();
    }

    public List<Onboarding> alle(long fordringshaver) {
        return lager.alle(fordringshaver);
    }

    /**
     * @throws RegisterAfvist when no row counts under the number: FINDES_IKKE when none ever did, else KONFLIKT
     */
    public Onboarding find(long nr) {
        return lager.find(nr)
                .orElseThrow(() -> lager.ophaevet(nr)
                        .map(tid -> RegisterAfvist.konflikt(
                                "nr", "Række " + nr + " gælder ikke mere. Hent registret igen."))
                        .orElseGet(() -> RegisterAfvist.findesIkke("Der er ingen række " + nr + ".")));
    }

    /** Reads a row somebody has typed, with the faults told to the reader. */
    public Onboarding laes(Onboardingforslag forslag, Feltlaeser laeser) {
        return new Onboardingform(omraader, laeser).laes(forslag);
    }

    /**
     * Writes the row; one with a number takes the place of the row of that number and gets a new one.
     *
     * @return the row as it stands now
     * @throws RegisterAfvist when it overlaps another row, or somebody has changed the row since
     */
    public Onboarding saet(Onboarding raekke, Ophav ophav) {
        Onboarding efter = bog.skriv(ophav, blad -> {
            if (raekke.nr() != null) {
                find(raekke.nr());
            }
            Raekkeskifte skifte = kraevFejlfri(Raekkeskifte.af(List.of(Linje.alene(raekke)), lager.alle(), omraader));
            return skifte.nye().isEmpty()
                    ? staaende(raekke)
                    : skriv(skifte, blad).get(0);
        });
        register.opfrisk();
        return efter;
    }

    /**
     * Takes the row away, as if it had never been entered; what it decided stays decided.
     *
     * @throws RegisterAfvist when no row counts under the number
     */
    public void slet(long nr, Ophav ophav) {
        bog.skriv(ophav, blad -> {
            Onboarding raekke = find(nr);
            lager.ophaev(List.of(raekke), blad.nu());
            blad.noter("onboarding.slet", raekke.fordringshaver(), raekke, null);
            return null;
        });
        register.opfrisk();
    }

    /**
     * Reads a sheet and writes all its rows, or none.
     *
     * @param ophav null for a dry run, which changes nothing
     * @return what was changed, or would be
     * @throws RegisterAfvist with every fault of every line
     */
    public Raekkeskifte indlaes(byte[] fil, Ophav ophav) {
        Laest ark = Onboardingark.laes(fil, omraader);
        if (!ark.fejl().isEmpty()) {
            // Tell the conflicts of the lines that can be read too, so that one round corrects everything.
            Raekkeskifte laeselige = Raekkeskifte.af(ark.linjer(), lager.alle(), omraader);
            throw new RegisterAfvist(Grund.UGYLDIG, samlet(ark.fejl(), laeselige.fejl()));
        }
        if (ophav == null) {
            return kraevFejlfri(Raekkeskifte.af(ark.linjer(), lager.alle(), omraader));
        }
        Raekkeskifte skifte = bog.skriv(ophav, blad -> {
            Raekkeskifte fejlfrit = kraevFejlfri(Raekkeskifte.af(ark.linjer(), lager.alle(), omraader));
            skriv(fejlfrit, blad);
            return fejlfrit;
        });
        register.opfrisk();
        return skifte;
    }

    /** The row that says the same already. */
    private Onboarding staaende(Onboarding raekke) {
        return lager.alle(raekke.fordringshaver()).stream()
                .filter(raekke::sigerDetSamme)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the new rows and notes each with the row whose place it takes. */
    private List<Onboarding> skriv(Raekkeskifte skifte, Registerbog.Blad blad) {
        lager.ophaev(skifte.ophaeves(), blad.nu());
        List<Onboarding> skrevne = lager.indsaet(skifte.nye(), blad.nu());
        Map<Long, Onboarding> ophaevede =
                skifte.ophaeves().stream().collect(Collectors.toMap(Onboarding::nr, Function.identity()));
        for (int plads = 0; plads < skrevne.size(); plads++) {
            Onboarding foer = ophaevede.get(skifte.nye().get(plads).nr());
            Onboarding efter = skrevne.get(plads);
            blad.noter(foer == null ? "onboarding.ny" : "onboarding.ret", efter.fordringshaver(), foer, efter);
        }
        return skrevne;
    }

    private static Raekkeskifte kraevFejlfri(Raekkeskifte skifte) {
        if (!skifte.fejl().isEmpty()) {
            throw new RegisterAfvist(Grund.KONFLIKT, skifte.fejl());
        }
        return skifte;
    }

    private static List<Feltfejl> samlet(List<Feltfejl> ark, List<Feltfejl> skifte) {
        return Stream.concat(ark.stream(), skifte.stream())
                .sorted(Comparator.comparing(Feltfejl::linje))
                .toList();
    }
}
