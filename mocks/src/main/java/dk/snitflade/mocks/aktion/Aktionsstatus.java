package dk.snitflade.mocks.aktion;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a back end answers about one action ({@code MFAktionStruktur}).
 *
 * @param aktion the action
 * @param status its status
 * @param aendret when the status last changed, Danish local time
 * @param afvist the reasons; empty unless the status is AFVIST
 * @param udfoert what was done; null until it has been, and when there is nothing to tell
 */
public record Aktionsstatus(
        Aktion aktion, Statuskode status, LocalDateTime aendret, List<Afvisning> afvist, Udfoert udfoert) {

    /** A status that tells nothing of what was done. */
    public Aktionsstatus(Aktion aktion, Statuskode status, LocalDateTime aendret, List<Afvisning> afvist) {
        this(aktion, status, aendret, afvist, null);
    }

    public Aktionsstatus {
        afvist = List.copyOf(afvist);
    }

    /** The action taken in, or carried out, without remarks. */
    public static Aktionsstatus af(Aktion aktion, Statuskode status, LocalDateTime aendret) {
        return new Aktionsstatus(aktion, status, aendret, List.of());
    }

    /** The action rejected for one reason. */
    public static Aktionsstatus afvist(Aktion aktion, Afvisning grund, LocalDateTime aendret) {
        return new Aktionsstatus(aktion, Statuskode.AFVIST, aendret, List.of(grund));
    }

    /** The same action carried out at the given time; a final status stays as it is. */
    public Aktionsstatus udfoert(LocalDateTime naar, Konti konti) {
        return status == Statuskode.MODTAGET
                ? new Aktionsstatus(aktion, Statuskode.UDFOERT, naar, List.of(), konti.udfoer(aktion))
                : this;
    }
}
