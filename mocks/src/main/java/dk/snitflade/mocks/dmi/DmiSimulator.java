package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Afvisningsnummer;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Konti;
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
 * DMI's behaviour behind ex-MF, without HTTP and XML: takes a leverance in, and has carried it out by the time somebody
 * asks for its receipts. Safe for use by many threads. Rules: {@code nymf.md} 6.1 (a leverance id is unique for ever)
 * and 6.3 item 6 (what DMI cannot do).
 */
public final class DmiSimulator {

    private static final String AARSAG_BORT = "BORT";

    private final DanskTid tid;
    private final Map<Long, List<Aktionsstatus>> leverancer = new HashMap<>();
    private final Set<Long> aktionIds = new HashSet<>();
    private final Konti konti = new Konti(false);

    /** A DMI that has seen nothing. */
    public DmiSimulator(DanskTid tid) {
        this.tid = Objects.requireNonNull(tid, "tid");
    }

    /**
     * Takes the whole leverance in, each action with its own status.
     *
     * @return the statuses in the order of the actions, or empty when the leverance id, or one of the action ids, is
     *     spent: then nothing is taken in, and the real system answers with a technical fault
     */
    public synchronized Optional<List<Aktionsstatus>> modtag(long leveranceId, List<Aktion> aktioner) {
        Set<Long> nye = new HashSet<>();
        boolean genbrug = leverancer.containsKey(leveranceId)
                || aktioner.stream().anyMatch(a -> aktionIds.contains(a.aktionId()) || !nye.add(a.aktionId()));
        if (genbrug) {
            return Optional.empty();
        }
        LocalDateTime nu = tid.nu().toLocalDateTime();
        List<Aktionsstatus> statusser =
                aktioner.stream().map(aktion -> bedoem(aktion, nu)).toList();
        leverancer.put(leveranceId, statusser);
        aktionIds.addAll(nye);
        return Optional.of(statusser);
    }

    /** The receipts of the leverancer in the order asked for; unknown ones give none. Asking is what carries out. */
    public synchronized List<DmiKvittering> hentKvittering(List<Long> leveranceIds) {
        LocalDateTime nu = tid.nu().toLocalDateTime();
        return leveranceIds.stream()
                .filter(leverancer::containsKey)
                .flatMap(id -> udfoer(id, nu).stream().map(status -> new DmiKvittering(id, status)))
                .toList();
    }

    /** Forgets everything. */
    public synchronized void nulstil() {
        leverancer.clear();
        aktionIds.clear();
        konti.nulstil();
    }

    private List<Aktionsstatus> udfoer(long leveranceId, LocalDateTime nu) {
        return leverancer.compute(
                leveranceId,
                (id, statusser) -> statusser.stream()
                        .map(status -> status.udfoert(nu, konti))
                        .toList());
    }

    private static Aktionsstatus bedoem(Aktion aktion, LocalDateTime nu) {
        return grundTilAfvisning(aktion)
                .map(grund -> Aktionsstatus.afvist(aktion, grund, nu))
                .orElseGet(() -> Aktionsstatus.af(aktion, Statuskode.MODTAGET, nu));
    }

    private static Optional<Afvisning> grundTilAfvisning(Aktion aktion) {
        Afvisningsnummer nummer = switch (aktion.kode()) {
            case NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING -> Afvisningsnummer.NAOR_IKKE_I_DMI;
            case FEJLAGTIGHOVEDSTOLINDBERETNING -> Afvisningsnummer.HOVEDSTOL_FAST_I_DMI;
            case TILBAGEKALD -> AARSAG_BORT.equals(aktion.aarsag()) ? Afvisningsnummer.BORT_IKKE_I_DMI : null;
            default -> null;
        };
        return Optional.ofNullable(nummer).map(Afvisningsnummer::afvisning);
    }
}
