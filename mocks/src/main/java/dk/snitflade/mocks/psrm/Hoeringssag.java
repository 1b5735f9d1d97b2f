package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.EgetAfvisningsnummer;
import dk.snitflade.mocks.aktion.Regelbrud;
import dk.snitflade.mocks.aktion.Statuskode;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One action in høring.
 *
 * @param aendret when the status last changed, Danish local time
 * @param tekst what was written with the last change; null for nothing
 */
public record Hoeringssag(
        Aktion aktion, List<Regelbrud> brud, Hoeringsstatus status, LocalDateTime aendret, String tekst) {

    public Hoeringssag {
        brud = List.copyOf(brud);
    }

    Hoeringssag nu(Hoeringsstatus ny, String begrundelse, LocalDateTime tid) {
        return new Hoeringssag(aktion, brud, ny, tid, begrundelse);
    }

    /** The status a caller is told: an approved action is in høring until it comes again, to be received. */
    Aktionsstatus aktionsstatus() {
        boolean slut = status == Hoeringsstatus.AFVIST || status == Hoeringsstatus.FORTRUDT;
        return new Aktionsstatus(aktion, slut ? Statuskode.AFVIST : Statuskode.HOERING, aendret, grunde());
    }

    private List<Afvisning> grunde() {
        boolean grund = status == Hoeringsstatus.AFVIST || status == Hoeringsstatus.FORTRUDT && tekst != null;
        return grund ? List.of(EgetAfvisningsnummer.AFVIST_I_HOERING.afvisning(tekst)) : List.of();
    }
}
