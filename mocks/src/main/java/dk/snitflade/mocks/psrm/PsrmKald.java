package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Regelbrud;
import dk.snitflade.mocks.kontekst.Kontekst;
import java.util.List;

/** A request to PSRM. */
public sealed interface PsrmKald {

    /** The head of the request. */
    Kontekst kontekst();

    /**
     * {@code ModtagFordringAktion_I}.
     *
     * @param kontekst the head
     * @param aktion the one action
     */
    record Modtag(Kontekst kontekst, Aktion aktion) implements PsrmKald {}

    /**
     * {@code ModtagHoering_I}.
     *
     * @param kontekst the head
     * @param aktion the one action
     * @param brud the rules that call for the høring, at least one
     */
    record Hoer(Kontekst kontekst, Aktion aktion, List<Regelbrud> brud) implements PsrmKald {}

    /**
     * {@code HentAktionStatus_I}.
     *
     * @param kontekst the head
     * @param aktionIds the actions asked about, in order
     */
    record HentStatus(Kontekst kontekst, List<Long> aktionIds) implements PsrmKald {}
}
