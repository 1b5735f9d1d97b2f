package dk.snitflade.gateway.tilbagemelding;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** The way to a fagsystem. Never throws for what the other side or the network does. */
public interface Fagsystempost {

    /**
     * @param adresse what stands before the service's own path
     * @param afsender the debtor side's own it-system instance
     */
    Svar send(URI adresse, UUID afsender, Tilbagemelding melding, Instant nu);

    /** @param forklaring a sentence for an operator, never a payload */
    record Svar(Udfald udfald, String forklaring) {}

    /** What a try came to. */
    enum Udfald {
        MODTAGET,
        /** The fagsystem has read it and will not have it. */
        AFVIST,
        /** Not delivered, or nobody knows. */
        SENERE,
        INGEN_ADRESSE
    }
}
