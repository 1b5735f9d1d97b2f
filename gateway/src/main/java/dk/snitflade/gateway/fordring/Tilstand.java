package dk.snitflade.gateway.fordring;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an action is on its way through the gateway (architecture, states of an action). Every state names its
 * successors; the caller sees only {@link #status()}.
 */
public enum Tilstand {
    /** Waits for a day (last timely payment date, henstand) and is sent when it comes, or for a decision of the fagsystem. */
    VENTER(Aktionsstatus.MODTAGET),
    /** In høring at Gældsstyrelsen, not received for collection: PSRM tells how it ended. */
    HOERING(Aktionsstatus.HOERING),
    /** Due to be sent as soon as earlier actions of its family are settled. */
    KLAR(Aktionsstatus.MODTAGET),
    /** Leased by a node that is calling the back end. */
    SENDES(Aktionsstatus.MODTAGET),
    /** Sent without an answer we can trust: the back end is asked before anything is sent again. */
    UKENDT(Aktionsstatus.MODTAGET),
    /** Taken in by the back end, final receipt still to come. */
    SENDT(Aktionsstatus.MODTAGET),
    /** Handled by a case worker in DMI. */
    SAGSBEHANDL(Aktionsstatus.SAGSBEHANDL),
    /** Needs an operator: what happened cannot be told by asking. */
    MANUEL(Aktionsstatus.MODTAGET),
    UDFOERT(Aktionsstatus.UDFOERT),
    AFVIST(Aktionsstatus.AFVIST);

    private final Aktionsstatus status;

    Tilstand(Aktionsstatus status) {
        this.status = status;
    }

    public Aktionsstatus status() {
        return status;
    }

    /** Whether nothing more will happen to the action. */
    public boolean afsluttet() {
        return this == UDFOERT || this == AFVIST;
    }

    /**
     * The states that may follow this one in the ordinary course; empty for the final ones. A back end that contradicts
     * what it has said takes an action from any state to MANUEL, also from a final one.
     */
    public Set<Tilstand> naeste() {
        return switch (this) {
            case VENTER -> EnumSet.of(KLAR, SENDES, AFVIST);
            // Approved goes to KLAR, to be sent anew; to SENDT when PSRM had received it before it asked for the
            // høring.
            case HOERING -> EnumSet.of(KLAR, SENDT, UDFOERT, AFVIST);
            // Back in KLAR after a try that seemed to fail, an action can turn out to have come through.
            case KLAR -> EnumSet.of(VENTER, SENDES, SENDT, SAGSBEHANDL, HOERING, UDFOERT, AFVIST, MANUEL);
            case SENDES -> EnumSet.of(KLAR, UKENDT, SENDT, SAGSBEHANDL, HOERING, UDFOERT, AFVIST, MANUEL);
            case UKENDT -> EnumSet.of(KLAR, SENDT, SAGSBEHANDL, HOERING, UDFOERT, AFVIST, MANUEL);
            case SENDT -> EnumSet.of(SAGSBEHANDL, HOERING, UDFOERT, AFVIST, MANUEL);
            case SAGSBEHANDL -> EnumSet.of(UDFOERT, AFVIST, MANUEL);
            case MANUEL -> EnumSet.of(KLAR, UKENDT, UDFOERT, AFVIST);
            case UDFOERT, AFVIST -> EnumSet.noneOf(Tilstand.class);
        };
    }
}
