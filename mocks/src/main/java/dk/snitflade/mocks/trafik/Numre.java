package dk.snitflade.mocks.trafik;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids nobody has used before: not in this run, and not in an earlier one that began at another millisecond. */
public final class Numre {

    private static final int NUMRE_I_ET_MILLISEKUND = 10_000;

    private final long foerste;
    private final String koersel;
    private final AtomicLong nummer = new AtomicLong();

    public Numre(Instant start) {
        this.foerste = start.toEpochMilli() * NUMRE_I_ET_MILLISEKUND;
        this.koersel = Long.toString(start.toEpochMilli(), 36).toUpperCase(Locale.ROOT);
    }

    /**
     * A new value for an element.
     *
     * @param element its local name
     */
    public String ny(String element) {
        return switch (element) {
            case "MFLeveranceID", "ModtagFordringLeveranceIdentifikator" ->
                Long.toString(foerste + nummer.getAndIncrement());
            case "DMIFordringFordringHaverRef", "FordringFordringHaverReference", "FordringBrugervendtNoegle" ->
                koersel + "-" + Long.toString(nummer.getAndIncrement(), 36).toUpperCase(Locale.ROOT);
            default -> UUID.randomUUID().toString();
        };
    }
}
