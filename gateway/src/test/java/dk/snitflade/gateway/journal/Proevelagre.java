package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Clock;

/** Stores of the journal for tests outside it. */
public final class Proevelagre {

    private Proevelagre() {}

    public static HoeringLager hoering(Proevedatabase database) {
        return new HoeringLager(database.skabelon(), database.jdbc());
    }

    /** Carries conversions out by the clock, when it is asked to. */
    public static Hjemflytning hjemflytning(Proevedatabase database, Clock ur) {
        return new Hjemflytning(
                new KonverteringLager(database.jdbc()), new HjemLager(database.jdbc()), database.transaktion(), ur);
    }

    public static SaldoLager saldo(Proevedatabase database) {
        return new SaldoLager(database.jdbc(), nyt -> {});
    }
}
