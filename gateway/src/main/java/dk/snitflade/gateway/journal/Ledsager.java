package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import java.util.List;

/** Rows a door stores in the same transaction as the delivery itself, such as the ids a fagsystem knows its claims by. */
@FunctionalInterface
public interface Ledsager {

    Ledsager INGEN = kvitteringer -> {};

    /**
     * Called inside the delivery's transaction with its receipts. An exception leaves nothing of the delivery behind.
     */
    void skriv(List<Aktionskvittering> kvitteringer);
}
