package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktionsstatus;
import java.util.List;

/**
 * What became of one call to PSRM with an action.
 *
 * @param status the answer
 * @param optaget true when this call took the action in; false when the action id was known already
 * @param fortrudte the høringer a withdrawal put an end to
 */
public record PsrmUdfald(Aktionsstatus status, boolean optaget, List<Hoeringssag> fortrudte) {

    public PsrmUdfald {
        fortrudte = List.copyOf(fortrudte);
    }

    /** An outcome that touched no høring. */
    public PsrmUdfald(Aktionsstatus status, boolean optaget) {
        this(status, optaget, List.of());
    }
}
