package dk.snitflade.kontrakttest.hus;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids nobody has used before: not in this run, and not in an earlier one on kept data. */
public final class Unik {

    private static final long FRA = Instant.now().toEpochMilli();
    private static final String KOERSEL = Long.toString(FRA, 36).toUpperCase(Locale.ROOT);

    /** Four characters, so that no reference begins as another one. */
    private static final long FOERSTE = 36 * 36 * 36;

    private static final AtomicLong NUMMER = new AtomicLong(1);

    private Unik() {}

    /** A leverance id: an integer that fits a long. */
    public static String leverance() {
        return Long.toString(FRA * 10_000 + NUMMER.getAndIncrement());
    }

    /** A transaction id. */
    public static String transaktion() {
        return UUID.randomUUID().toString();
    }

    /** A claimant's reference of at most 20 characters that begins as the given one, up to its first hyphen. */
    public static String reference(String som) {
        String begyndelse = som.substring(0, Math.min(4, Math.max(0, som.indexOf('-'))));
        return begyndelse + "-" + KOERSEL + "-"
                + Long.toString(FOERSTE + NUMMER.getAndIncrement(), 36).toUpperCase(Locale.ROOT);
    }
}
