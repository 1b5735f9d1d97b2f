package dk.snitflade.gateway.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws blocks of numbers from the database's sequences. */
@Repository
class NummerLager {

    private final JdbcClient jdbc;

    NummerLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first number of a new block; the block is as long as the sequence's increment. */
    long nyBlok(String sekvens) {
        return jdbc.sql("select nextval(cast(:sekvens as regclass))")
                .param("sekvens", sekvens)
                .query(Long.class)
                .single();
    }
}
