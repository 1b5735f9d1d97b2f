package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can do about messages a fagsystem would not have, or could not be given for days. */
@Component
public class Tilbagemeldingsbord {

    private final TilbagemeldingLager lager;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Tilbagemeldingsbord(TilbagemeldingLager lager, RevisionLager revision, TransactionTemplate transaktion, Clock ur) {
        this.lager = lager;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** Has every message of the municipality that needs an operator tried again, and notes who did it; gives how many. */
    public int proevIgen(String kommune, Ophav ophav) {
        return transaktion.execute(status -> {
            Instant nu = ur.instant();
            int antal = lager.proevIgen(kommune, nu);
            if (antal > 0) {
                revision.skriv(
                        nu,
                        ophav,
                        List.of(new Notat(
                                "tilbagemelding.proev-igen", kommune, Map.of("MANUEL", antal), Map.of("KLAR", antal))));
            }
            return antal;
        });
    }
}
