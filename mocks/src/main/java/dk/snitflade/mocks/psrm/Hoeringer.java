package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Regelbrud;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** PSRM's list of høringer. Not safe for many threads by itself: the simulator keeps the lock. */
final class Hoeringer {

    private final Map<Long, Hoeringssag> sager = new LinkedHashMap<>();

    /** Only a create and an increase can be heard ({@code nymf.md} 6.6). */
    static boolean kanHoeres(Aktionskode kode) {
        return kode == Aktionskode.OPRETFORDRING || kode == Aktionskode.OPSKRIVNINGREGULERING;
    }

    Hoeringssag opret(Aktion aktion, List<Regelbrud> brud, LocalDateTime nu) {
        var sag = new Hoeringssag(aktion, brud, Hoeringsstatus.AFVENTERFORDRINGSHAVER, nu, null);
        sager.put(aktion.aktionId(), sag);
        return sag;
    }

    /** Null when the action is in no høring. */
    Hoeringssag find(long aktionId) {
        return sager.get(aktionId);
    }

    /** In order of arrival. */
    List<Hoeringssag> alle() {
        return List.copyOf(sager.values());
    }

    Hoeringssag saet(Hoeringssag sag, Hoeringsstatus status, String tekst, LocalDateTime nu) {
        Hoeringssag ny = sag.nu(status, tekst, nu);
        sager.put(sag.aktion().aktionId(), ny);
        return ny;
    }

    /** The open høringer of a claim. */
    List<Hoeringssag> aabne(Long fordringId) {
        return sager.values().stream()
                .filter(sag ->
                        !sag.status().afgjort() && Objects.equals(sag.aktion().fordringId(), fordringId))
                .toList();
    }

    void ryd() {
        sager.clear();
    }
}
