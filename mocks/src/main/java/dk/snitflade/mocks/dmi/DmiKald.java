package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.kontekst.Kontekst;
import java.util.List;

/** A request to ex-MF in front of DMI. */
public sealed interface DmiKald {

    /** The head of the request. */
    Kontekst kontekst();

    /**
     * {@code ModtagLeverance_I}.
     *
     * @param kontekst the head
     * @param leveranceId unique for ever
     * @param aktioner at least one, in order
     */
    record Modtag(Kontekst kontekst, long leveranceId, List<Aktion> aktioner) implements DmiKald {}

    /**
     * {@code HentKvittering_I}.
     *
     * @param kontekst the head
     * @param leveranceIds the leverancer asked about, in order
     */
    record HentKvittering(Kontekst kontekst, List<Long> leveranceIds) implements DmiKald {}
}
