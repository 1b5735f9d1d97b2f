package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Udfoert;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a back end tells of one action, unasked.
 *
 * @param hoering null when it is not about a høring
 * @param tid when it became so, by the back end's clock
 * @param udfoert what it did; null when it does not say
 */
public record Statusmelding(
        long aktion,
        Aktionsstatus status,
        Hoeringsstatus hoering,
        List<Afvisning> afvisninger,
        Instant tid,
        Udfoert udfoert) {

    public Statusmelding {
        afvisninger = List.copyOf(afvisninger);
    }

    /** A word that says nothing of what was done. */
    public Statusmelding(
            long aktion, Aktionsstatus status, Hoeringsstatus hoering, List<Afvisning> afvisninger, Instant tid) {
        this(aktion, status, hoering, afvisninger, tid, null);
    }

    /** The same with what was done, which stands behind the status it belongs to. */
    public Statusmelding med(Udfoert gjort) {
        return new Statusmelding(aktion, status, hoering, afvisninger, tid, gjort);
    }

    /** What it says, taken as one. */
    enum Nyt {
        MODTAGET,
        I_HOERING,
        GODKENDT,
        AFVIST_I_HOERING,
        FORTRUDT,
        SAGSBEHANDL,
        UDFOERT,
        AFVIST
    }

    /** A final word on the action outweighs the word on its høring, except that the høring tells why it is rejected. */
    Nyt nyt() {
        return switch (status) {
            case UDFOERT -> Nyt.UDFOERT;
            case SAGSBEHANDL -> Nyt.SAGSBEHANDL;
            case AFVIST ->
                hoering == Hoeringsstatus.AFVIST || hoering == Hoeringsstatus.FORTRUDT ? iHoering() : Nyt.AFVIST;
            case MODTAGET -> hoering == null ? Nyt.MODTAGET : iHoering();
            case HOERING -> hoering == null ? Nyt.I_HOERING : iHoering();
        };
    }

    private Nyt iHoering() {
        return switch (hoering) {
            case AFVENTERFORDRINGSHAVER, AFVENTERRIM -> Nyt.I_HOERING;
            case GODKENDT -> Nyt.GODKENDT;
            case AFVIST -> Nyt.AFVIST_I_HOERING;
            case FORTRUDT -> Nyt.FORTRUDT;
        };
    }

    /** One line for a time line. */
    String tekst() {
        String grunde = afvisninger.stream()
                .map(grund -> grund.nummer() + " " + grund.tekst())
                .collect(Collectors.joining("; "));
        return status + (hoering == null ? "" : ", høring " + hoering) + (grunde.isEmpty() ? "" : ": " + grunde);
    }
}
