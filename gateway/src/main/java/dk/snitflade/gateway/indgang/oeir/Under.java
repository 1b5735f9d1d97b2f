package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Linje;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claim ids of related claims sent along, by the line of their main claim and in their order. */
final class Under {

    private final Map<Integer, Deque<Long>> efterLinje = new HashMap<>();

    private Under() {}

    static Under af(Behandling behandling, List<Aktionskvittering> kvitteringer) {
        Under under = new Under();
        for (Linje linje : behandling.linjer()) {
            if (linje.hovedlinje() != null) {
                under.efterLinje
                        .computeIfAbsent(linje.hovedlinje(), nr -> new ArrayDeque<>())
                        .add(kvitteringer.get(linje.nr()).fordringId());
            }
        }
        return under;
    }

    /** The next one sent along with the line; null when there is none left. */
    Long naeste(int linje) {
        Deque<Long> ider = efterLinje.get(linje);
        return ider == null ? null : ider.poll();
    }
}
