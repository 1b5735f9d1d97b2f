package dk.snitflade.gateway.fordring;

import java.util.List;
import java.util.Objects;

/**
 * Where an action's høring stands.
 *
 * @param brud the rules that asked for it; empty when PSRM took it in høring by itself
 */
public record Hoeringsstand(Hoeringsstatus status, List<Regelbrud> brud) {

    public Hoeringsstand {
        Objects.requireNonNull(status);
        brud = List.copyOf(brud);
    }

    /**
     * What the caller sees of an action: HOERING from the first answer until the høring is decided, also while the action
     * is still on its way to PSRM.
     *
     * @param hoering null for an action that is not heard
     */
    public static Aktionsstatus status(Tilstand tilstand, Hoeringsstatus hoering) {
        boolean iHoering = hoering != null && !hoering.afgjort() && !tilstand.afsluttet();
        return iHoering ? Aktionsstatus.HOERING : tilstand.status();
    }
}
