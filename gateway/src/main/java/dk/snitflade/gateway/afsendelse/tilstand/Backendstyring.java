package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Pause;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person decides about a back end. Every act is written in the audit, in the transaction of the act itself. */
@Component
public class Backendstyring {

    private final BackendtilstandLager lager;
    private final VindueLager vinduer;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Tilstandsgang gang;
    private final Clock ur;

    public Backendstyring(
            BackendtilstandLager lager,
            VindueLager vinduer,
            RevisionLager revision,
            TilstandOpsaetning opsaetning,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.vinduer = vinduer;
        this.revision = revision;
        this.transaktion = transaktion;
        this.gang = new Tilstandsgang(opsaetning);
        this.ur = ur;
    }

    /**
     * Sends nothing more; calls under way end. A pause that is already there gets the new reason and end.
     *
     * @param til when it ends by itself; null when somebody must resume
     */
    public void pause(Maal maal, Instant til, Ophav ophav) {
        Instant nu = ur.instant();
        skift(maal, "backend.pause", ophav, t -> t.medPause(new Pause(ophav.aarsag(), ophav.hvem(), nu, til)));
    }

    /** Ends the pause and begins draining; false when there is none. */
    public boolean genoptag(Maal maal, Ophav ophav) {
        return skift(maal, "backend.genoptag", ophav, t -> t.pause() == null ? t : gang.efterPause(t, ur.instant()));
    }

    /** One call now, without waiting for the next try; false when it is not cut off. */
    public boolean proevNu(Maal maal, Ophav ophav) {
        return skift(maal, "backend.proev", ophav, t -> gang.proevNu(t, ur.instant()));
    }

    /** Enters windows; all or none. */
    public List<Vindue> opret(List<Vindue> nye, Ophav ophav) {
        return transaktion.execute(status -> {
            Instant nu = ur.instant();
            List<Vindue> oprettede =
                    nye.stream().map(vindue -> vinduer.opret(vindue, nu)).toList();
            revision.skriv(
                    nu,
                    ophav,
                    oprettede.stream()
                            .map(vindue ->
                                    new Notat("vindue.opret", vindue.maal().name(), null, vindue))
                            .toList());
            oprettede.stream().map(Vindue::maal).distinct().forEach(lager::vaek);
            return oprettede;
        });
    }

    /** Calls a window off; one that is going on ends at once. False when it is over, or there is none. */
    public boolean aflys(long id, Ophav ophav) {
        return Boolean.TRUE.equals(transaktion.execute(status -> {
            Instant nu = ur.instant();
            Optional<Vindue> vindue = vinduer.find(id);
            if (vindue.isEmpty() || !vinduer.luk(id, nu)) {
                return false;
            }
            Maal maal = vindue.get().maal();
            revision.skriv(nu, ophav, List.of(new Notat("vindue.aflys", maal.name(), vindue.get(), null)));
            lager.vaek(maal);
            return true;
        }));
    }

    private boolean skift(Maal maal, String hvad, Ophav ophav, UnaryOperator<Backendtilstand> hvordan) {
        return Boolean.TRUE.equals(transaktion.execute(status -> {
            Instant nu = ur.instant();
            Backendtilstand foer = lager.laas(maal, nu);
            Backendtilstand ny = hvordan.apply(foer);
            if (ny.equals(foer)) {
                return false;
            }
            lager.skriv(maal, ny);
            revision.skriv(nu, ophav, List.of(new Notat(hvad, maal.name(), foer, ny)));
            lager.vaek(maal);
            return true;
        }));
    }
}
