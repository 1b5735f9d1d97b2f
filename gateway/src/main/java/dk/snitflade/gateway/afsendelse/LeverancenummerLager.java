package dk.snitflade.gateway.afsendelse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where our delivery ids go on from. An id is spent for ever at the other side (nymf.md 6.1), whatever becomes of our
 * database: a new one, or one restored from yesterday, must not begin with ids that were given before. So at every start the
 * sequence is moved up to the time in microseconds, which no installation reaches by counting.
 */
@Repository
class LeverancenummerLager {

    /**
     * So far ahead of what is given out that a node which draws a number in the same moment cannot be overtaken backwards.
     */
    private static final long AFSTAND = 60_000_000;

    private final JdbcClient jdbc;

    LeverancenummerLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never backwards; two nodes on one database may both do it. */
    void frem(Instant nu) {
        jdbc.sql("""
                        select setval('mappet_leverance_nr', :mindst)
                        from mappet_leverance_nr where last_value < :mindst - :afstand
                        """)
                .param("mindst", ChronoUnit.MICROS.between(Instant.EPOCH, nu))
                .param("afstand", AFSTAND)
                .query(Long.class)
                .list();
    }
}
