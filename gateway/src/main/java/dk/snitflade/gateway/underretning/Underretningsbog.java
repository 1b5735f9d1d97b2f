package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.underretning.Underretning.Noegle;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The book of notifications: gives each a number once, and looks them up.
 *
 * <p>A caller that has fetched up to a number asks for the next one on and must not miss anything. So a number may not
 * become visible after a higher one: numbers are drawn under a lock that is held until the commit, and commits therefore
 * come in the order of the numbers, whichever gateway they come from.
 */
@Component
public class Underretningsbog {

    private final UnderretningLager lager;
    private final UnderretningSoegeLager soegeLager;
    private final HentningLager hentninger;
    private final UnderretningOpsaetning opsaetning;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Underretningsbog(
            UnderretningLager lager,
            UnderretningSoegeLager soegeLager,
            HentningLager hentninger,
            UnderretningOpsaetning opsaetning,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.soegeLager = soegeLager;
        this.hentninger = hentninger;
        this.opsaetning = opsaetning;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /**
     * Gives every notification that is not in the book the next number, in order of notification time. In a transaction
     * of the caller's the lock is held until that commits, so call this last.
     *
     * @return the new ones, in ascending order of number; those known before are left as they are
     */
    public List<Optaget> optag(Collection<Underretning> underretninger) {
        Map<Noegle, Underretning> tilbudte = new LinkedHashMap<>();
        underretninger.forEach(u -> tilbudte.putIfAbsent(u.noegle(), u));
        return transaktion.execute(status -> {
            // Fetching overlaps, so most calls bring nothing new and need no lock.
            tilbudte.keySet().removeAll(lager.kendte(tilbudte.keySet()));
            if (tilbudte.isEmpty()) {
                return List.of();
            }
            lager.laas();
            tilbudte.keySet().removeAll(lager.kendte(tilbudte.keySet()));
            List<Optaget> nye = nummerer(tilbudte.values());
            lager.indsaet(nye, ur.instant());
            return nye;
        });
    }

    private List<Optaget> nummerer(Collection<Underretning> nye) {
        List<Underretning> efterTid =
                nye.stream().sorted(Comparator.comparing(Underretning::tid)).toList();
        List<BigInteger> numre = lager.nyeNumre(efterTid.size());
        return IntStream.range(0, efterTid.size())
                .mapToObj(nr -> new Optaget(numre.get(nr), efterTid.get(nr)))
                .toList();
    }

    /** The first of what is asked for, as much as one answer holds. From now on they count as fetched. */
    public Side hent(Udvalg udvalg) {
        Side side = soegeLager.side(
                udvalg, opsaetning.hoejst(), opsaetning.hoejstIndhold().toBytes());
        if (!side.poster().isEmpty()) {
            lager.hentet(side.poster(), ur.instant());
        }
        return side;
    }

    /**
     * The back ends whose notifications for the fordringshaver may be missing, because they cannot be fetched from. One
     * that is only late by a fetch or two is not among them.
     */
    public List<Manglende> manglende(long fordringshaver) {
        return hentninger.manglende(
                fordringshaver, ur.instant().minus(opsaetning.hver().multipliedBy(2)));
    }
}
