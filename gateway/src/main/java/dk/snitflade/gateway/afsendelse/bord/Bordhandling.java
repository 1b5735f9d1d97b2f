package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.fordring.Tilstand;
import java.util.EnumSet;
import java.util.Set;

/** What an operator can do with actions that are stuck or wait. */
public enum Bordhandling {
    /** Try again now; what may be at the back end is asked about first, and sent again under the same id. */
    PROEV_IGEN(EnumSet.of(Tilstand.MANUEL, Tilstand.KLAR, Tilstand.UKENDT)),
    /** Send what is held for a day or a decision now. */
    FRIGIV(EnumSet.of(Tilstand.VENTER)),
    /** Give up: the sender gets AFVIST with the operator's reason. */
    OPGIV(EnumSet.of(Tilstand.MANUEL, Tilstand.KLAR, Tilstand.VENTER, Tilstand.UKENDT)),
    /** Leave it where it is, and let later actions on the claim pass it. */
    FORBIGAA(EnumSet.of(Tilstand.MANUEL));

    private final Set<Tilstand> fra;

    Bordhandling(Set<Tilstand> fra) {
        this.fra = fra;
    }

    /** The states it can be done from. */
    public Set<Tilstand> fra() {
        return EnumSet.copyOf(fra);
    }
}
