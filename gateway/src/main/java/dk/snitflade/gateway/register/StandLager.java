package dk.snitflade.gateway.register;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of {@code register_stand}: it lets changes in one at a time and counts them. */
@Repository
class StandLager {

    private final JdbcClient jdbc;

    StandLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many changes there have been. */
    long nummer() {
        return jdbc.sql("select nummer from register_stand").query(Long.class).single();
    }

    /** Waits until no other change is under way, on any node; others wait until this transaction ends. */
    void laas() {
        jdbc.sql("select nummer from register_stand for update")
                .query(Long.class)
                .single();
    }

    /** Counts the change, and tells every node when the transaction commits, and only then. */
    void meld(Instant nu) {
        long nummer = jdbc.sql("update register_stand set nummer = nummer + 1, aendret = :nu returning nummer")
                .param("nu", Timestamp.from(nu))
                .query(Long.class)
                .single();
        jdbc.sql("select pg_notify(:kanal, :nummer)")
                .param("kanal", Registerlytter.KANAL)
                .param("nummer", String.valueOf(nummer))
                .query((raekke, nr) -> null)
                .list();
    }
}
