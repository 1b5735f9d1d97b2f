package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Afvisningsnummer;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.EgetAfvisningsnummer;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.tid.DanskTid;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * PSRM's behaviour without HTTP and XML: carries an action out at once, or rejects it. Safe for use by many threads.
 * Rules: {@code nymf.md} 6.6 (600 for a repeated action id), 3.2 row 9 (last timely payment date), 5.2 (509).
 */
public final class PsrmSimulator {

    private final DanskTid tid;
    private final Map<Long, Aktionsstatus> aktioner = new HashMap<>();
    private final Set<Long> fordringer = new HashSet<>();

    /** A PSRM that has seen nothing. */
    public PsrmSimulator(DanskTid tid) {
        this.tid = Objects.requireNonNull(tid, "tid");
    }

    /**
     * Takes the action in and carries it out or rejects it. Also a rejected action is remembered: its id is spent. A
     * repeated id is rejected with 600 and changes nothing.
     */
    public synchronized PsrmUdfald modtag(Aktion aktion) {
        LocalDateTime nu = tid.nu().toLocalDateTime();
        if (aktioner.containsKey(aktion.aktionId())) {
            return new PsrmUdfald(Aktionsstatus.afvist(aktion, Afvisningsnummer.AKTION_FINDES.afvisning(), nu), false);
        }
        Aktionsstatus status = grundTilAfvisning(aktion)
                .map(grund -> Aktionsstatus.afvist(aktion, grund, nu))
                .orElseGet(() -> Aktionsstatus.af(aktion, Statuskode.UDFOERT, nu));
        aktioner.put(aktion.aktionId(), status);
        if (status.status() == Statuskode.UDFOERT && aktion.fordringId() != null) {
            fordringer.add(aktion.fordringId());
        }
        return new PsrmUdfald(status, true);
    }

    /** The stored statuses in the order asked for; unknown ids are left out. */
    public synchronized List<Aktionsstatus> hent(List<Long> aktionIds) {
        return aktionIds.stream().map(aktioner::get).filter(Objects::nonNull).toList();
    }

    /** Forgets everything. */
    public synchronized void nulstil() {
        aktioner.clear();
        fordringer.clear();
    }

    private Optional<Afvisning> grundTilAfvisning(Aktion aktion) {
        if (aktion.kode().opretter()) {
            boolean foerSrb = aktion.srbDato() != null && !aktion.srbDato().isBefore(tid.iDag());
            return foerSrb ? Optional.of(EgetAfvisningsnummer.SRB_IKKE_PASSERET.afvisning()) : Optional.empty();
        }
        return fordringer.contains(aktion.henvistFordringId())
                ? Optional.empty()
                : Optional.of(Afvisningsnummer.FORDRING_UKENDT.afvisning());
    }
}
