package dk.snitflade.gateway.journal.database;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;

/** What a failure to write says of the database. */
public final class Databasefejl {

    private Databasefejl() {}

    /**
     * Whether nobody can write now, so that trying each of a group by itself would only make each wait for a connection in turn.
     * Anything else may be about one of them.
     */
    public static boolean svarerIkke(Throwable fejl) {
        return fejl instanceof TransactionException || fejl instanceof DataAccessResourceFailureException;
    }
}
