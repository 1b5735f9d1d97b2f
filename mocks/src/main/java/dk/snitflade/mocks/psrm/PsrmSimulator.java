package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Afvisningsnummer;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.EgetAfvisningsnummer;
import dk.snitflade.mocks.aktion.Konti;
import dk.snitflade.mocks.aktion.Regelbrud;
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
 * PSRM's behaviour without HTTP and XML: carries an action out at once (or later, on order), rejects it, or hears it. Safe
 * for use by many threads. Rules: {@code nymf.md} 6.6 (600 for a repeated action id; what can be heard), 3.2 row 9 (last
 * timely payment date), 5.2 (509), {@code psrm.md} 5.2 (høring).
 */
public final class PsrmSimulator {

    private final DanskTid tid;
    private final Map<Long, Aktionsstatus> aktioner = new HashMap<>();
    private final Set<Long> fordringer = new HashSet<>();
    private final Hoeringer hoeringer = new Hoeringer();
    private final Konti konti = new Konti(true);
    private boolean senere;

    /** A PSRM that has seen nothing. */
    public PsrmSimulator(DanskTid tid) {
        this.tid = Objects.requireNonNull(tid, "tid");
    }

    /** From now on actions are taken in and carried out by {@link #afslut} only; or at once again. */
    public synchronized void senere(boolean til) {
        senere = til;
    }

    /**
     * Takes the action in and carries it out or rejects it. Also a rejected action is remembered: its id is spent. A
     * repeated id is rejected with 600 and changes nothing; so is one whose høring has not been approved.
     */
    public synchronized PsrmUdfald modtag(Aktion aktion) {
        LocalDateTime nu = nu();
        Hoeringssag hoert = hoeringer.find(aktion.aktionId());
        boolean iHoering = hoert != null && hoert.status() != Hoeringsstatus.GODKENDT;
        if (aktioner.containsKey(aktion.aktionId()) || iHoering) {
            return findes(aktion, nu);
        }
        Aktionsstatus status = grundTilAfvisning(aktion)
                .map(grund -> Aktionsstatus.afvist(aktion, grund, nu))
                .orElseGet(() -> Aktionsstatus.af(aktion, Statuskode.MODTAGET, nu));
        if (!senere) {
            status = status.udfoert(nu, konti);
        }
        aktioner.put(aktion.aktionId(), status);
        if (status.status() == Statuskode.AFVIST) {
            return new PsrmUdfald(status, true);
        }
        if (aktion.fordringId() != null) {
            fordringer.add(aktion.fordringId());
        }
        return new PsrmUdfald(status, true, aktion.kode() == Aktionskode.TILBAGEKALD ? fortryd(aktion, nu) : List.of());
    }

    /** Takes the action in høring. Its kind must be one that can be heard. */
    public synchronized PsrmUdfald hoer(Aktion aktion, List<Regelbrud> brud) {
        LocalDateTime nu = nu();
        if (aktioner.containsKey(aktion.aktionId()) || hoeringer.find(aktion.aktionId()) != null) {
            return findes(aktion, nu);
        }
        Optional<Afvisning> grund = grundTilAfvisning(aktion);
        if (grund.isPresent()) {
            Aktionsstatus status = Aktionsstatus.afvist(aktion, grund.get(), nu);
            aktioner.put(aktion.aktionId(), status);
            return new PsrmUdfald(status, true);
        }
        return new PsrmUdfald(hoeringer.opret(aktion, brud, nu).aktionsstatus(), true);
    }

    /**
     * Moves a høring on. A decided one is not decided anew; the same decision again gives it as it stands.
     *
     * @return empty when there is no such høring, or it was decided otherwise
     */
    public synchronized Optional<Hoeringssag> afgoer(long aktionId, Hoeringsstatus status, String tekst) {
        Hoeringssag sag = hoeringer.find(aktionId);
        if (sag == null || sag.status().afgjort()) {
            return Optional.ofNullable(sag).filter(afgjort -> afgjort.status() == status);
        }
        return Optional.of(hoeringer.saet(sag, status, tekst, nu()));
    }

    /** Carries out or rejects an action that was taken in for later; empty when there is none such. */
    public synchronized Optional<Aktionsstatus> afslut(long aktionId, Statuskode status, List<Afvisning> grunde) {
        Aktionsstatus foer = aktioner.get(aktionId);
        if (foer == null || foer.status() != Statuskode.MODTAGET && foer.status() != status) {
            return Optional.empty();
        }
        if (foer.status() == Statuskode.MODTAGET) {
            aktioner.put(
                    aktionId,
                    status == Statuskode.UDFOERT
                            ? foer.udfoert(nu(), konti)
                            : new Aktionsstatus(foer.aktion(), status, nu(), grunde));
        }
        return Optional.of(aktioner.get(aktionId));
    }

    /** Every høring in order of arrival. */
    public synchronized List<Hoeringssag> hoeringer() {
        return hoeringer.alle();
    }

    /** The høringer of the actions that have not been received since, in the order asked for. */
    synchronized List<Hoeringssag> hoeringer(List<Long> aktionIds) {
        return aktionIds.stream()
                .filter(id -> !aktioner.containsKey(id))
                .map(hoeringer::find)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The stored statuses in the order asked for; unknown ids are left out. */
    public synchronized List<Aktionsstatus> hent(List<Long> aktionIds) {
        return aktionIds.stream().map(this::status).filter(Objects::nonNull).toList();
    }

    /** Forgets everything. */
    public synchronized void nulstil() {
        aktioner.clear();
        fordringer.clear();
        hoeringer.ryd();
        konti.nulstil();
        senere = false;
    }

    private Aktionsstatus status(long aktionId) {
        Hoeringssag sag = hoeringer.find(aktionId);
        return sag == null || aktioner.containsKey(aktionId) ? aktioner.get(aktionId) : sag.aktionsstatus();
    }

    private static PsrmUdfald findes(Aktion aktion, LocalDateTime nu) {
        return new PsrmUdfald(Aktionsstatus.afvist(aktion, Afvisningsnummer.AKTION_FINDES.afvisning(), nu), false);
    }

    private List<Hoeringssag> fortryd(Aktion tilbagekald, LocalDateTime nu) {
        return hoeringer.aabne(tilbagekald.henvistFordringId()).stream()
                .map(sag -> hoeringer.saet(sag, Hoeringsstatus.FORTRUDT, "Tilbagekaldt af fordringshaver", nu))
                .toList();
    }

    private Optional<Afvisning> grundTilAfvisning(Aktion aktion) {
        if (aktion.kode().opretter()) {
            boolean foerSrb = aktion.srbDato() != null && !aktion.srbDato().isBefore(tid.iDag());
            return foerSrb ? Optional.of(EgetAfvisningsnummer.SRB_IKKE_PASSERET.afvisning()) : Optional.empty();
        }
        boolean iHoering = aktion.kode() == Aktionskode.TILBAGEKALD
                && !hoeringer.aabne(aktion.henvistFordringId()).isEmpty();
        return iHoering || fordringer.contains(aktion.henvistFordringId())
                ? Optional.empty()
                : Optional.of(Afvisningsnummer.FORDRING_UKENDT.afvisning());
    }

    private LocalDateTime nu() {
        return tid.nu().toLocalDateTime();
    }
}
