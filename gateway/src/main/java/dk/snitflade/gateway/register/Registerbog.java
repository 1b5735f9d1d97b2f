package dk.snitflade.gateway.register;

import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into the register: one change at a time, in one transaction with its audit and the word to the other nodes.
 */
@Component
class Registerbog {

    /**
     * One change under way.
     *
     * @param nu when it is made
     * @param notater what is changed; left empty when everything stays as it is
     */
    record Blad(Instant nu, List<Notat> notater) {

        void noter(String hvad, long fordringshaver, Object foer, Object efter) {
            noter(hvad, String.valueOf(fordringshaver), foer, efter);
        }

        void noter(String hvad, String emne, Object foer, Object efter) {
            notater.add(new Notat(hvad, emne, foer, efter));
        }
    }

    private final StandLager stand;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Registerbog(StandLager stand, RevisionLager revision, TransactionTemplate transaktion, Clock ur) {
        this.stand = stand;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** Does the work alone; what it throws undoes it. */
    <T> T skriv(Ophav ophav, Function<Blad, T> arbejde) {
        return transaktion.execute(status -> {
            stand.laas();
            Blad blad = new Blad(ur.instant(), new ArrayList<>());
            T svar = arbejde.apply(blad);
            if (!blad.notater().isEmpty()) {
                revision.skriv(blad.nu(), ophav, blad.notater());
                stand.meld(blad.nu());
            }
            return svar;
        });
    }
}
