package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known while a delivery is judged line by line: the journal's knowledge, changed by each accepted action before
 * the next is judged. So a claim withdrawn in line 3 cannot be written down in line 4 (498), and a write-down is annulled
 * once (503), exactly as if the lines had come in two deliveries.
 */
final class Undervejs {

    private final Map<Long, KendtFordring> fordringer;
    private final Map<Long, KendtAktion> aktioner;
    private final Map<Long, List<Long>> relaterede;

    Undervejs(Kendskab kendskab) {
        fordringer = new HashMap<>(kendskab.fordringer());
        aktioner = new HashMap<>(kendskab.aktioner());
        relaterede = kendskab.fordringer().values().stream()
                .filter(kendt -> kendt.hovedfordring() != kendt.id())
                .collect(Collectors.groupingBy(
                        KendtFordring::hovedfordring, Collectors.mapping(KendtFordring::id, Collectors.toList())));
    }

    /** Null when the id is null or unknown. */
    KendtFordring fordring(Long id) {
        return id == null ? null : fordringer.get(id);
    }

    /** Null when the id is null or unknown. */
    KendtAktion aktion(Long id) {
        return id == null ? null : aktioner.get(id);
    }

    /** The known claim an action is about, by claim id or by the action it refers to; null when unknown. */
    KendtFordring fordringFor(Handling handling) {
        KendtAktion henvist = aktion(handling.aktionRef());
        return fordring(
                handling.fordringId() == null && henvist != null ? henvist.fordringId() : handling.fordringId());
    }

    /** Takes in an action that has been accepted. */
    void godtag(Aktionskode kode, Handling handling) {
        KendtFordring fordring = fordringFor(handling);
        if (fordring != null && handling instanceof Handling.Tilbagekald tilbagekald) {
            // The withdrawal of a main claim takes its related claims with it (psrm.md 4.5).
            relaterede.getOrDefault(fordring.id(), List.of()).forEach(id -> tilbagekald(id, tilbagekald.aarsag()));
            tilbagekald(fordring.id(), tilbagekald.aarsag());
        } else if (fordring != null && handling instanceof Handling.RetHovedstol ret) {
            fordringer.put(
                    fordring.id(),
                    fordring.med(fordring.stand().hovedstol(ret.hovedstol().kroner())));
        }
        if (kode.annullerer() && handling.aktionRef() != null) {
            aktioner.computeIfPresent(handling.aktionRef(), (id, kendt) -> kendt.somAnnulleret());
        }
    }

    private void tilbagekald(long id, String aarsag) {
        fordringer.computeIfPresent(
                id, (noegle, kendt) -> kendt.med(kendt.stand().tilbagekaldt(aarsag)));
    }
}
