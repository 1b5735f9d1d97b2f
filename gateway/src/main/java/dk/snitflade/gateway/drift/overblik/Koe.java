package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;
import java.util.List;

/**
 * The unfinished actions of one back end, counted by where they stand.
 *
 * @param klar may be sent now and has not been tried, a day waited for included
 * @param sendes in a call right now
 * @param genforsoeg tried before, to be sent again
 * @param ukendt the answer was lost; the back end is asked before anything is sent again
 * @param udskudt held until a day to come
 * @param hosModtager taken in by the back end, receipt still to come
 * @param manuel needs an operator
 * @param aeldste when the oldest of {@link #venter()} was accepted, since each retry moves its due time; null when
 *     nothing waits
 */
record Koe(
        long klar,
        long sendes,
        long genforsoeg,
        long ukendt,
        long udskudt,
        long hosModtager,
        long manuel,
        Instant aeldste) {

    /** One kind of place to stand. */
    record Del(String slags, long antal) {}

    static final Koe TOM = new Koe(0, 0, 0, 0, 0, 0, 0, null);

    /** How many we owe the back end now: accepted, due, and not known to have arrived. */
    public long venter() {
        return klar + sendes + genforsoeg + ukendt;
    }

    /** Every kind, what waits first. */
    public List<Del> fordeling() {
        return List.of(
                new Del("klar", klar),
                new Del("sendes", sendes),
                new Del("genforsoeg", genforsoeg),
                new Del("ukendt", ukendt),
                new Del("manuel", manuel),
                new Del("udskudt", udskudt),
                new Del("hosModtager", hosModtager));
    }
}
