package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.journal.database.Proevedatabase;

/** Stores of the journal for tests outside it. */
public final class Proevelagre {

    private Proevelagre() {}

    public static SaldoLager saldo(Proevedatabase database) {
        return new SaldoLager(database.jdbc());
    }
}
