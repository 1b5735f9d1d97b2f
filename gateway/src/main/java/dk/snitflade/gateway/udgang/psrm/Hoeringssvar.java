package dk.snitflade.gateway.udgang.psrm;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;

/** What PSRM's answers mean for an action that is heard, or has been. Pure. */
final class Hoeringssvar {

    private Hoeringssvar() {}

    /** The answer of the høring reception. Taken in there is in høring, whatever the word. */
    static Udfald sendt(Udfald svar) {
        if (!(svar instanceof Udfald.Accepteret accepteret)) {
            return svar;
        }
        return switch (accepteret.tilstand()) {
            case SENDT, HOERING -> new Udfald.Accepteret(Tilstand.HOERING);
            default -> new Udfald.Fejl("PSRM svarer " + accepteret.tilstand() + " på en aktion, der skal i høring");
        };
    }

    /**
     * The answer to a question after silence. An approved action that PSRM still has in høring only has not come through to
     * the ordinary reception.
     *
     * @param hoering null for an action our filter did not want heard
     */
    static Udfald spurgt(Udfald svar, Hoeringsstand hoering) {
        if (hoering == null || !(svar instanceof Udfald.Accepteret accepteret)) {
            return svar;
        } else if (hoering.status() == Hoeringsstatus.GODKENDT) {
            return accepteret.tilstand() == Tilstand.HOERING ? new Udfald.IkkeModtaget() : svar;
        }
        return accepteret.tilstand() == Tilstand.SENDT ? new Udfald.Accepteret(Tilstand.HOERING) : svar;
    }
}
