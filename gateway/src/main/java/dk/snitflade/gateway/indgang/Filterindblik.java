package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordringstype.Regelforklaring;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.SporLager;
import dk.snitflade.gateway.journal.SporLager.Modtaget;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what the entry filter sees in an action that has been received: every rule with its values. */
@Component
public class Filterindblik {

    private final SporLager spor;
    private final Journal journal;
    private final Filtrering filtrering;
    private final Clock ur;

    Filterindblik(SporLager spor, Journal journal, Filtrering filtrering, Clock ur) {
        this.spor = spor;
        this.journal = journal;
        this.filtrering = filtrering;
        this.ur = ur;
    }

    /**
     * By the catalogue of the day it was received. Values are never a person's data.
     *
     * @return empty when the filter does not look at such an action, or its message is not kept any more
     */
    public List<Regelforklaring> forklar(long aktion) {
        return spor.modtaget(aktion).map(this::forklar).orElse(List.of());
    }

    private List<Regelforklaring> forklar(Modtaget modtaget) {
        Behandling enkelt = Behandling.af(new Indberetning(
                Indberetning.Kanal.NYMF, "", "", "", ur.instant(), new byte[0], List.of(modtaget.aktion())));
        return filtrering.forklar(journal.slaaOp(enkelt), modtaget.dag());
    }
}
