package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import java.time.Instant;
import java.util.List;

/** What became of a delivery handed to the journal (nymf.md 6.1). */
public sealed interface Gemt {

    /** Stored now. One receipt per action, in the order of the delivery. */
    record Ny(List<Aktionskvittering> kvitteringer) implements Gemt {}

    /** Received before with the same content: the receipts as they were first answered. Nothing new is stored. */
    record Gentaget(Instant foersteGang, List<Aktionskvittering> kvitteringer) implements Gemt {}

    /** The delivery id was used before for other content. Nothing is stored. */
    record LeveranceGenbrugt(Instant foersteGang) implements Gemt {}

    /** The transaction id was used before for another delivery. Nothing is stored. */
    record TransaktionGenbrugt(Instant foersteGang) implements Gemt {}
}
