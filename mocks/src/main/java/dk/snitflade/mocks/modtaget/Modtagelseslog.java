package dk.snitflade.mocks.modtaget;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.tid.DanskTid;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of what one back end received, in order of arrival. Rows are kept until reset; messages are kept up to a
 * number of bytes, the oldest go first, so that a load test cannot fill the memory. Safe for use by many threads.
 */
public final class Modtagelseslog {

    /** Enough for some 30,000 ordinary actions. */
    private static final long MAKS_BYTES = 128L * 1024 * 1024;

    private final DanskTid tid;
    private final long maksBytes;
    private final List<ModtagetAktion> raekker = new ArrayList<>();
    private final Map<Long, SoapKald> beskeder = new HashMap<>();
    private final Deque<Gemt> gemte = new ArrayDeque<>();
    private long bytes;

    /** An empty record. */
    public Modtagelseslog(DanskTid tid) {
        this(tid, MAKS_BYTES);
    }

    /** An empty record that keeps at most {@code maksBytes} bytes of messages, and always the newest message. */
    Modtagelseslog(DanskTid tid, long maksBytes) {
        this.tid = tid;
        this.maksBytes = maksBytes;
    }

    /** Notes one row per action of a call that was answered. */
    public synchronized void besvaret(Kald kald, List<Aktionsstatus> statusser, boolean optaget) {
        for (Aktionsstatus status : statusser) {
            raekker.add(ModtagetAktion.besvaret(raekker.size() + 1L, tid.nu(), kald, status, optaget));
        }
        if (optaget) {
            gem(kald.besked(), statusser);
        }
    }

    /** Notes one row per action of a call that was answered with a fault and took nothing in. */
    public synchronized void fejlet(Kald kald, List<Aktion> aktioner) {
        for (Aktion aktion : aktioner) {
            raekker.add(ModtagetAktion.fejlet(raekker.size() + 1L, tid.nu(), kald, aktion));
        }
    }

    /** All rows in order of arrival. */
    public synchronized List<ModtagetAktion> raekker() {
        return List.copyOf(raekker);
    }

    /** The message of the call that took the action in; empty when there is none, or it has been dropped. */
    public synchronized Optional<SoapKald> besked(long aktionId) {
        return Optional.ofNullable(beskeder.get(aktionId));
    }

    /** Forgets everything; the next row is number 1. */
    public synchronized void nulstil() {
        raekker.clear();
        beskeder.clear();
        gemte.clear();
        bytes = 0;
    }

    private void gem(SoapKald besked, List<Aktionsstatus> statusser) {
        List<Long> ids = statusser.stream().map(s -> s.aktion().aktionId()).toList();
        ids.forEach(id -> beskeder.put(id, besked));
        gemte.addLast(new Gemt(ids, besked.krop().length));
        bytes += besked.krop().length;
        while (bytes > maksBytes && gemte.size() > 1) {
            Gemt aeldste = gemte.removeFirst();
            aeldste.aktionIds().forEach(beskeder::remove);
            bytes -= aeldste.bytes();
        }
    }

    private record Gemt(List<Long> aktionIds, int bytes) {}
}
