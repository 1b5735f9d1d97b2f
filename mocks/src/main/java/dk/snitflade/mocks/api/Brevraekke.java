package dk.snitflade.mocks.api;

import dk.snitflade.mocks.psrm.Statuspost.Brev;

/**
 * One message to the gateway as JSON; the component names are the JSON names.
 *
 * @param hoeringsstatus null when the news is not about a høring
 */
record Brevraekke(int nr, long aktionId, String status, String hoeringsstatus, int forsoeg, boolean kvitteret) {

    static Brevraekke af(Brev brev) {
        return new Brevraekke(
                brev.nr(),
                brev.melding().aktionId(),
                brev.melding().status().name(),
                brev.melding().hoering() == null
                        ? null
                        : brev.melding().hoering().name(),
                brev.forsoeg(),
                brev.kvitteret());
    }
}
