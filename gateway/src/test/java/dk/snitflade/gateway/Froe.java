package dk.snitflade.gateway;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over seeded random cases. A red run names its seed and how to see it again. */
public final class Froe {

    private static final String EGENSKAB = "snitflade.froe";

    private Froe() {}

    /** Tries the property on so many cases, or on the one seed given with {@code -Dsnitflade.froe=…}. */
    public static void proev(int gange, Consumer<Random> egenskab) {
        Long givet = Long.getLong(EGENSKAB);
        if (givet != null) {
            proev(givet, egenskab);
            return;
        }
        long foerste = ny();
        for (int i = 0; i < gange; i++) {
            proev(foerste + i, egenskab);
        }
    }

    /** The given seed, or a new one; for tests that print it themselves. */
    public static long ny() {
        return Long.getLong(EGENSKAB, new Random().nextInt(Integer.MAX_VALUE));
    }

    private static void proev(long froe, Consumer<Random> egenskab) {
        try {
            egenskab.accept(new Random(froe));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("Seed " + froe + ", again with -D" + EGENSKAB + "=" + froe, e);
        }
    }
}
