package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktionsstatus;

/**
 * What became of one call to PSRM with an action.
 *
 * @param status the answer
 * @param optaget true when this call took the action in; false when the action id was known already
 */
public record PsrmUdfald(Aktionsstatus status, boolean optaget) {}
