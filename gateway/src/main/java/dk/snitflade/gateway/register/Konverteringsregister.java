package dk.snitflade.gateway.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.journal.KonverteringLager;
import dk.snitflade.gateway.register.RegisterAfvist.Grund;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Hjem;
import dk.snitflade.gateway.rutning.Hjemsted;
import dk.snitflade.gateway.rutning.Konvertering;
import dk.snitflade.gateway.rutning.Konverteringsark;
import dk.snitflade.gateway.rutning.Konverteringsark.Oenske;
import dk.snitflade.gateway.rutning.Konverteringsplan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The conversions for those who administer them: single claims or a list, tried first, noted in the audit. */
@Component
public class Konverteringsregister {

    private final KonverteringLager lager;
    private final Registerbog bog;
    private final Clock ur;

    Konverteringsregister(KonverteringLager lager, Registerbog bog, Clock ur) {
        this.lager = lager;
        this.bog = bog;
        this.ur = ur;
    }

    /** Those that count, the last day first; of all fordringshavere when it is null. */
    public List<Konvertering> alle(Long fordringshaver, int hoejst) {
        return lager.alle(fordringshaver, hoejst);
    }

    /**
     * Enters all of them, or none.
     *
     * @param ophav null for a dry run, which changes nothing
     * @return what was entered, or would be
     * @throws RegisterAfvist with everything that is in the way
     */
    public Konverteringsplan indtast(List<Oenske> oensker, Ophav ophav) {
        if (ophav == null) {
            return kraevFejlfri(plan(oensker));
        }
        return bog.skriv(ophav, blad -> {
            Konverteringsplan plan = kraevFejlfri(plan(oensker));
            List<Konvertering> skrevne = lager.indsaet(plan.nye(), blad.nu());
            skrevne.forEach(en -> blad.noter("konvertering.ny", emne(en), null, en));
            return new Konverteringsplan(skrevne, plan.uaendrede(), List.of());
        });
    }

    /**
     * Reads a sheet and enters all its claims, or none.
     *
     * @param ophav null for a dry run, which changes nothing
     * @throws RegisterAfvist with every fault of every line
     */
    public Konverteringsplan indlaes(byte[] fil, Ophav ophav) {
        Konverteringsark.Laest ark = Konverteringsark.laes(fil);
        if (!ark.fejl().isEmpty()) {
            // Tell what is in the way of the lines that can be read too, so that one round corrects everything.
            List<Feltfejl> alle = Stream.concat(ark.fejl().stream(), plan(ark.oensker()).fejl().stream())
                    .toList();
            throw new RegisterAfvist(Grund.UGYLDIG, alle);
        }
        return indtast(ark.oensker(), ophav);
    }

    /**
     * Where the claim has lain, the first home first.
     *
     * @throws RegisterAfvist when the gateway knows nothing of the claim
     */
    public List<Hjem> hjem(long fordring) {
        List<Hjem> hjem = lager.hjem(fordring, ur.getZone());
        if (hjem.isEmpty()) {
            throw RegisterAfvist.findesIkke(
                    "Gatewayen kender ikke fordring " + fordring + ". Den er ældre end gatewayen og ligger i DMI.");
        }
        return hjem;
    }

    /** How many of our claims each family has; a family the gateway does not know is left out. */
    public Map<Long, Integer> stoerrelser(Konverteringsplan plan) {
        return lager.stoerrelser(plan.nye().stream().map(Konvertering::familie).toList());
    }

    /**
     * Takes one away that is not carried out.
     *
     * @throws RegisterAfvist when there is none, or it is carried out
     */
    public void ophaev(long nr, Ophav ophav) {
        bog.skriv(ophav, blad -> {
            Konvertering en = lager.find(nr)
                    .orElseThrow(() -> RegisterAfvist.findesIkke("Der er ingen konvertering " + nr + "."));
            if (!lager.ophaev(nr, blad.nu())) {
                throw RegisterAfvist.konflikt(
                        "nr",
                        en.udfoert() == null
                                ? "Konvertering " + nr + " er taget ud før."
                                : "Konvertering " + nr + " er udført; en fordring flyttes ikke tilbage til DMI.");
            }
            blad.noter("konvertering.slet", emne(en), en, null);
            return null;
        });
    }

    private Konverteringsplan plan(List<Oenske> oensker) {
        Map<Long, Hjemsted> kendte =
                lager.hjemsteder(oensker.stream().map(Oenske::fordring).toList());
        Set<Long> familier = oensker.stream()
                .map(oenske -> kendte.containsKey(oenske.fordring())
                        ? kendte.get(oenske.fordring()).familie()
                        : oenske.fordring())
                .collect(Collectors.toSet());
        return Konverteringsplan.af(oensker, kendte, lager.om(familier));
    }

    /** A claim the gateway does not know has no fordringshaver here. */
    private static long emne(Konvertering en) {
        return en.fordringshaver() == null ? 0 : en.fordringshaver();
    }

    private static Konverteringsplan kraevFejlfri(Konverteringsplan plan) {
        if (!plan.fejl().isEmpty()) {
            throw new RegisterAfvist(Grund.KONFLIKT, plan.fejl());
        }
        return plan;
    }
}
