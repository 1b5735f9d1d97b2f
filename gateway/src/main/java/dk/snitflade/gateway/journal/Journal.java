package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Kendskab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way into the durable record. When {@link #gem} has returned, the delivery survives the loss of power. */
@Component
public class Journal {

    private final KendskabLager kendskab;
    private final Optegner optegner;
    private final Skrivegruppe skrivegruppe;
    private final Dubletsvar dubletsvar;

    Journal(KendskabLager kendskab, Optegner optegner, Skrivegruppe skrivegruppe, Dubletsvar dubletsvar) {
        this.kendskab = kendskab;
        this.optegner = optegner;
        this.skrivegruppe = skrivegruppe;
        this.dubletsvar = dubletsvar;
    }

    /** The same delivery with what is known of the claims and actions it mentions. */
    public Behandling slaaOp(Behandling behandling) {
        Kendskab fundet = kendskab.om(behandling.linjer());
        return fundet == Kendskab.INTET ? behandling : behandling.med(fundet);
    }

    /**
     * What became of a delivery with the same id, if one was received before: {@link Gemt.Gentaget} or
     * {@link Gemt.LeveranceGenbrugt}.
     */
    public Optional<Gemt> tidligere(Indberetning indberetning) {
        return dubletsvar.tidligere(indberetning);
    }

    /**
     * Stores the delivery and waits until it is committed.
     *
     * @throws JournalOptaget when too many deliveries wait; nothing is stored and the caller may try again
     */
    public Gemt gem(Behandling behandling) {
        return gem(behandling, Ledsager.INGEN);
    }

    /** As {@link #gem(Behandling)}, with the door's own rows in the same transaction. */
    public Gemt gem(Behandling behandling, Ledsager ledsager) {
        return skrivegruppe.skriv(optegner.optegn(behandling, ledsager));
    }
}
