package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.afsendelse.Afsendelse;
import dk.snitflade.gateway.afsendelse.BogfoeringLager;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import dk.snitflade.gateway.validering.EgetNummer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts on actions, one or a group: looked at first, then done to exactly as many as were seen. Each is guarded by the state
 * it was seen in, written on its time line and in the audit, in one transaction.
 */
@Component
public class Bord {

    /** More than this at a time is a change of rules, not an act. */
    static final int FLEST = 10_000;

    /** Above this a second person must do the same (operations.md 7). */
    static final int FLEST_ALENE = 100;

    private static final int FLEST_FORSOEG = 20;

    private final BordLager lager;
    private final GodkendelseLager godkendelser;
    private final BogfoeringLager bogfoering;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final Consumer<Maal> vaek;

    @Autowired
    Bord(
            BordLager lager,
            GodkendelseLager godkendelser,
            BogfoeringLager bogfoering,
            RevisionLager revision,
            TransactionTemplate transaktion,
            Clock ur,
            Optional<Afsendelse> afsendelse) {
        this(
                lager,
                godkendelser,
                bogfoering,
                revision,
                transaktion,
                ur,
                (Maal maal) -> afsendelse.ifPresent(a -> a.vaek(maal)));
    }

    public Bord(
            BordLager lager,
            GodkendelseLager godkendelser,
            BogfoeringLager bogfoering,
            RevisionLager revision,
            TransactionTemplate transaktion,
            Clock ur,
            Consumer<Maal> vaek) {
        this.lager = lager;
        this.godkendelser = godkendelser;
        this.bogfoering = bogfoering;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
        this.vaek = vaek;
    }

    /** One cause, many actions: largest group first. */
    public List<Bordgruppe> grupper() {
        return lager.grupper();
    }

    /** Oldest first. */
    public List<Bordsag> find(Bordudvalg udvalg, int hoejst) {
        return lager.find(udvalg, hoejst);
    }

    /** What the back end has said of it, newest first: the other side of what we have. */
    public List<BordLager.Forsoegt> forsoeg(long aktion) {
        return lager.forsoeg(aktion, FLEST_FORSOEG);
    }

    /** What the act would do. */
    public Bordplan proeve(Bordhandling handling, Bordudvalg udvalg) {
        return plan(handling, udvalg);
    }

    /**
     * Does it.
     *
     * @param antal how many the operator has seen that it will be done to
     * @param ogsaaUsikre whether to give up what the back end may have, too
     * @throws Bordafvist when there are not so many any more, or some may be at the back end; and when there are more than
     *     one person may do alone: then it is ordered, and done when another does the same
     */
    public Bordplan udfoer(Bordhandling handling, Bordudvalg udvalg, long antal, boolean ogsaaUsikre, Ophav ophav) {
        if (antal > FLEST_ALENE) {
            kraevEnTil(handling, udvalg, antal, ophav);
        }
        Bordplan udfoert = transaktion.execute(status -> {
            Bordplan plan = plan(handling, udvalg);
            if (plan.kan().size() != antal) {
                throw new Bordafvist("Der er nu " + plan.kan().size() + " aktioner, ikke " + antal
                        + ". Intet er ændret. Se listen igen.");
            } else if (handling == Bordhandling.OPGIV && plan.maaskeModtaget() > 0 && !ogsaaUsikre) {
                throw new Bordafvist(plan.maaskeModtaget() + " af aktionerne kan være nået frem til modtageren."
                        + " Prøv dem igen først, eller bekræft, at de skal opgives alligevel. Intet er ændret.");
            }
            Instant nu = ur.instant();
            List<Notat> notater = new ArrayList<>();
            for (Bordsag sag : plan.kan()) {
                Tilstand til = goer(handling, sag, ophav, nu);
                notater.add(new Notat(
                        "bord." + handling.name().toLowerCase(Locale.ROOT),
                        "aktion:" + sag.aktion(),
                        Map.of("tilstand", sag.tilstand(), "grund", sag.grund() == null ? "" : sag.grund()),
                        Map.of("tilstand", til)));
            }
            revision.skriv(nu, ophav, notater);
            return plan;
        });
        udfoert.kan().stream().map(Bordsag::maal).distinct().forEach(vaek);
        return udfoert;
    }

    private void kraevEnTil(Bordhandling handling, Bordudvalg udvalg, long antal, Ophav ophav) {
        boolean godkendt = Boolean.TRUE.equals(transaktion.execute(status -> {
            Instant nu = ur.instant();
            if (godkendelser.tag(handling, udvalg, antal, ophav.hvem(), nu)) {
                return true;
            }
            godkendelser.bestil(handling, udvalg, antal, ophav.hvem(), nu);
            revision.skriv(
                    nu,
                    ophav,
                    List.of(new Notat(
                            "bord.bestilt",
                            handling.name().toLowerCase(Locale.ROOT),
                            null,
                            Map.of("antal", antal, "udvalg", udvalg.aktioner().isEmpty() ? udvalg : "enkelte"))));
            return false;
        }));
        if (!godkendt) {
            throw new Bordafvist(
                    "Bestilt af " + ophav.hvem() + ". Over " + FLEST_ALENE
                            + " aktioner ad gangen kræver, at en anden gør det samme inden for et døgn. Intet er ændret endnu.");
        }
    }

    private Bordplan plan(Bordhandling handling, Bordudvalg udvalg) {
        if (udvalg.tomt()) {
            throw new Bordafvist("Vælg aktioner, eller både modtagersystem og tilstand.");
        }
        List<Bordsag> sager = lager.find(udvalg, FLEST + 1);
        if (sager.size() > FLEST) {
            throw new Bordafvist("Der er over " + FLEST + " aktioner. Del dem i mindre grupper.");
        }
        return Bordplan.af(handling, sager);
    }

    /** The state it is in afterwards. */
    private Tilstand goer(Bordhandling handling, Bordsag sag, Ophav ophav, Instant nu) {
        String tekst = ophav.hvem() + ": " + ophav.aarsag();
        boolean gjort;
        Tilstand til;
        switch (handling) {
            case PROEV_IGEN -> {
                til = sag.maaskeModtaget() ? Tilstand.UKENDT : Tilstand.KLAR;
                gjort = lager.proevIgen(sag, til, "Prøves igen. " + tekst, nu);
            }
            case FRIGIV -> {
                til = Tilstand.KLAR;
                gjort = lager.proevIgen(sag, til, "Frigivet. " + tekst, nu);
            }
            case OPGIV -> {
                til = Tilstand.AFVIST;
                gjort = bogfoering.opgiv(
                        sag.aktion(),
                        sag.tilstand(),
                        EgetNummer.OPGIVET.afvisning(ophav.aarsag()),
                        "Opgivet. " + tekst,
                        nu);
            }
            default -> {
                til = Tilstand.MANUEL;
                gjort = lager.forbigaa(sag, "Forbigået; senere aktioner går videre. " + tekst, nu);
            }
        }
        if (!gjort) {
            throw new Bordafvist(
                    "Aktion " + sag.aktion() + " er lige blevet ændret. Intet er ændret herfra. Se listen igen.");
        }
        return til;
    }
}
