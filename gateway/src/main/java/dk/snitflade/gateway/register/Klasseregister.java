package dk.snitflade.gateway.register;

import dk.snitflade.gateway.gyldighed.Dato;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import dk.snitflade.gateway.revision.Ophav;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Handover rules and classes for those who administer them: always read from the database, changed one version at a time. A
 * changed handover rule is used on what waits already; a changed class on new claims only, since a claim keeps the
 * fordringstype it was accepted with.
 */
@Component
public class Klasseregister {

    private final OirLager lager;
    private final OmvurderingLager omvurderinger;
    private final Registerbog bog;
    private final Register register;
    private final Clock ur;

    Klasseregister(OirLager lager, OmvurderingLager omvurderinger, Registerbog bog, Register register, Clock ur) {
        this.lager = lager;
        this.omvurderinger = omvurderinger;
        this.bog = bog;
        this.register = register;
        this.ur = ur;
    }

    /** Every version of every handover rule, by class, municipality and day. */
    public List<Overgivelse> overgivelser() {
        return ordnet(lager.overgivelser());
    }

    /** Every version of every class, by class, municipality and day. */
    public List<KlasseRaekke> klasser() {
        return ordnet(lager.klasser());
    }

    /** What an editor of the rule has read; 0 when there is none yet. */
    public long stand(Class<? extends Klasseregel> art, String kommune, String klasse) {
        return lager.stand(art, kommune, klasse);
    }

    /** How far what waits has been judged again, the newest first. */
    public List<OmvurderingLager.Stand> omvurderinger(int hoejst) {
        return omvurderinger.seneste(hoejst);
    }

    /**
     * Writes a version of a handover rule, in place of the one with the same first day if there is one.
     *
     * @param lukForrige whether the version before ends the day before this one
     * @param laest the stand the editor has read
     * @throws RegisterAfvist when it overlaps another one, or somebody has changed the rule since
     */
    public void saet(Overgivelse ny, boolean lukForrige, long laest, Ophav ophav) {
        skift(
                Overgivelse.class,
                lager.overgivelser(),
                ny.kommune(),
                ny.klasse(),
                laest,
                "overgivelse.ny",
                ophav,
                versioner -> Klasseskifte.ny(versioner, ny, lukForrige, Overgivelse::til));
    }

    /** As {@link #saet(Overgivelse, boolean, long, Ophav)}, of a class. */
    public void saet(KlasseRaekke ny, boolean lukForrige, long laest, Ophav ophav) {
        skift(
                KlasseRaekke.class,
                lager.klasser(),
                ny.kommune(),
                ny.klasse(),
                laest,
                "klasse.ny",
                ophav,
                versioner -> Klasseskifte.ny(versioner, ny, lukForrige, KlasseRaekke::til));
    }

    /**
     * Gives a version of a handover rule a last day; null opens it, and a day before its first takes it away.
     *
     * @throws RegisterAfvist when there is no such version, or somebody has changed the rule since
     */
    public void slutOvergivelse(
            String kommune, String klasse, LocalDate fra, LocalDate sidsteDag, long laest, Ophav ophav) {
        skift(
                Overgivelse.class,
                lager.overgivelser(),
                kommune,
                klasse,
                laest,
                "overgivelse.slut",
                ophav,
                versioner -> Klasseskifte.slut(versioner, fra(versioner, fra, klasse), sidsteDag, Overgivelse::til));
    }

    /** As {@link #slutOvergivelse}, of a class. */
    public void slutKlasse(String kommune, String klasse, LocalDate fra, LocalDate sidsteDag, long laest, Ophav ophav) {
        skift(
                KlasseRaekke.class,
                lager.klasser(),
                kommune,
                klasse,
                laest,
                "klasse.slut",
                ophav,
                versioner -> Klasseskifte.slut(versioner, fra(versioner, fra, klasse), sidsteDag, KlasseRaekke::til));
    }

    private <T extends Klasseregel> void skift(
            Class<T> art,
            List<T> alle,
            String kommune,
            String klasse,
            long laest,
            String hvad,
            Ophav ophav,
            Function<List<T>, Klasseskifte<T>> aendring) {
        bog.skriv(ophav, blad -> {
            List<T> versioner = alle.stream()
                    .filter(regel ->
                            regel.kommune().equals(kommune) && regel.klasse().equals(klasse))
                    .toList();
            long stand = lager.stand(art, kommune, klasse);
            Klasseskifte<T> skifte = aendring.apply(versioner);
            // Sending the same once more, as after a lost answer, changes nothing and is not too late.
            if (skifte.uaendret()) {
                return null;
            }
            if (stand != laest) {
                throw RegisterAfvist.konflikt(
                        "laest",
                        "Reglen for " + klasse + " er ændret, siden du læste den (stand " + laest + ", nu " + stand
                                + "). Hent den igen.");
            }
            skifte.ophaeves().forEach(lager::slet);
            skifte.nye().forEach(lager::indsaet);
            blad.noter(hvad, kommune + " " + klasse, skifte.ophaeves(), skifte.nye());
            if (art == Overgivelse.class) {
                omvurderinger.bestil(skifte, kommune, klasse, blad.nu(), ur.getZone());
            }
            return null;
        });
        register.opfrisk();
    }

    private static <T extends Klasseregel> T fra(List<T> versioner, LocalDate fra, String klasse) {
        return versioner.stream()
                .filter(version -> version.gyldigFra().equals(fra))
                .findFirst()
                .orElseThrow(() -> RegisterAfvist.findesIkke(
                        klasse + " har ingen version, der begynder den " + Dato.tekst(fra) + "."));
    }

    private static <T extends Klasseregel> List<T> ordnet(List<T> regler) {
        return regler.stream()
                .sorted(Comparator.comparing((T regel) -> regel.klasse())
                        .thenComparing(Klasseregel::kommune)
                        .thenComparing(Klasseregel::gyldigFra))
                .toList();
    }
}
