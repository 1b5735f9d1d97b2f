package dk.snitflade.mocks.trafik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Claims that were accepted and can be changed or withdrawn; the oldest are forgotten. A claim is in one hand at a time. */
final class Pulje {

    private static final int HOEJST = 5_000;

    private final List<Krav> krav = new ArrayList<>();

    synchronized void laeg(Krav nyt) {
        if (krav.size() == HOEJST) {
            krav.remove(0);
        }
        krav.add(nyt);
    }

    /** A random one, taken out. */
    synchronized Optional<Krav> tag(Random tilfaelde) {
        if (krav.isEmpty()) {
            return Optional.empty();
        }
        int plads = tilfaelde.nextInt(krav.size());
        Krav valgt = krav.get(plads);
        krav.set(plads, krav.get(krav.size() - 1));
        krav.remove(krav.size() - 1);
        return Optional.of(valgt);
    }
}
