package dk.snitflade.gateway.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.AftaleLager;
import dk.snitflade.gateway.aftale.Aftalemappe;
import dk.snitflade.gateway.aftale.Aftaleversion;
import dk.snitflade.gateway.aftale.Versionsskifte;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.gyldighed.Dato;
import dk.snitflade.gateway.revision.Ophav;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agreements for those who administer them: always read from the database, changed one at a time. */
@Component
public class Aftaleregister {

    private final AftaleLager lager;
    private final Registerbog bog;
    private final Register register;

    Aftaleregister(AftaleLager lager, Registerbog bog, Register register) {
        this.lager = lager;
        this.bog = bog;
        this.register = register;
    }

    /** Every fordringshaver's agreements, in the order of their numbers. */
    public List<Aftalemappe> alle() {
        return lager.raekker().stream()
                .collect(Collectors.groupingBy(
                        version -> version.aftale().fordringshaver(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(mappe -> Aftalemappe.af(mappe.getKey(), mappe.getValue()))
                .toList();
    }

    /**
     * @throws RegisterAfvist when the fordringshaver has none
     */
    public Aftalemappe find(long fordringshaver) {
        Aftalemappe mappe = mappe(fordringshaver);
        if (mappe.tom()) {
            throw RegisterAfvist.findesIkke("Fordringshaver " + fordringshaver + " har ingen aftale.");
        }
        return mappe;
    }

    private Aftalemappe mappe(long fordringshaver) {
        return Aftalemappe.af(fordringshaver, lager.raekker(fordringshaver));
    }

    /**
     * Writes a version, in place of the one with the same first day if there is one.
     *
     * @param lukForrige whether the version before ends the day before this one
     * @param laest the stand the editor has read; 0 for a fordringshaver without an agreement
     * @throws RegisterAfvist when it overlaps another one, or somebody has changed the agreement since
     */
    public Aftalemappe saet(Aftale ny, boolean lukForrige, long laest, Ophav ophav) {
        return skift(ny.fordringshaver(), laest, "aftale.ny", ophav, mappe -> Versionsskifte.ny(mappe, ny, lukForrige));
    }

    /**
     * Gives a version a last day.
     *
     * @throws RegisterAfvist when there is no such version, or somebody has changed the agreement since
     */
    public Aftalemappe slut(long fordringshaver, LocalDate gyldigFra, LocalDate sidsteDag, long laest, Ophav ophav) {
        return skift(fordringshaver, laest, "aftale.slut", ophav, mappe -> {
            Aftaleversion version = mappe.fra(gyldigFra)
                    .orElseThrow(() -> RegisterAfvist.findesIkke("Fordringshaver " + fordringshaver
                            + " har ingen version, der begynder den " + Dato.tekst(gyldigFra) + "."));
            return Versionsskifte.slut(mappe, version, sidsteDag);
        });
    }

    private Aftalemappe skift(
            long fordringshaver, long laest, String hvad, Ophav ophav, Function<Aftalemappe, Versionsskifte> aendring) {
        Aftalemappe efter = bog.skriv(ophav, blad -> {
            Aftalemappe mappe = mappe(fordringshaver);
            Versionsskifte skifte = aendring.apply(mappe);
            // Sending the same once more, as after a lost answer, changes nothing and is not too late.
            if (skifte.uaendret()) {
                return mappe;
            }
            kraevLaest(mappe, laest);
            if (!skifte.brud().isEmpty()) {
                throw new RegisterAfvist(
                        RegisterAfvist.Grund.KONFLIKT,
                        skifte.brud().stream()
                                .map(tekst -> Feltfejl.af("gyldigFra", tekst))
                                .toList());
            }
            lager.ophaev(skifte.ophaeves(), blad.nu());
            skifte.nye().forEach(aftale -> lager.indsaet(aftale, blad.nu()));
            blad.noter(
                    hvad,
                    fordringshaver,
                    skifte.ophaeves().stream().map(Aftaleversion::aftale).toList(),
                    skifte.nye());
            return mappe(fordringshaver);
        });
        register.opfrisk();
        return efter;
    }

    private static void kraevLaest(Aftalemappe mappe, long laest) {
        if (mappe.stand() != laest) {
            throw RegisterAfvist.konflikt(
                    "laest",
                    "Aftalen for " + mappe.fordringshaver() + " er ændret, siden du læste den (stand " + laest + ", nu "
                            + mappe.stand() + "). Hent den igen.");
        }
    }
}
