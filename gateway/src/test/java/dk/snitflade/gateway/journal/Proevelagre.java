package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.journal.database.Proevedatabase;

/** Stores of the journal for tests outside it. */
public final class Proevelagre {

    private Proevelagre() {}

    public static HoeringLager hoering(Proevedatabase database) {
        return new HoeringLager(database.skabelon(), database.jdbc());
    }

    public static SaldoLager saldo(Proevedatabase database) {
        return new SaldoLager(database.jdbc(), nyt -> {});
    }
}
