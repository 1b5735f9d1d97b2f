package dk.snitflade.gateway.sikkerhed.wss;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.wss4j.common.cache.ReplayCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code set_besked}: the signatures all nodes have seen, so that none acts twice on the same message. */
@Repository
class GentagelseLager implements ReplayCache {

    private final JdbcClient jdbc;
    private final Clock ur;
    private final Duration mindst;

    GentagelseLager(JdbcClient jdbc, Clock ur, Wssopsaetning opsaetning) {
        this.jdbc = jdbc;
        this.ur = ur;
        this.mindst = opsaetning.levetid().plus(opsaetning.skaevhed());
    }

    /** Asks and remembers in one statement, so that of two nodes with the same message only one is told it is new. */
    @Override
    public boolean contains(String id) {
        return jdbc.sql("insert into set_besked (noegle, udloeber) values (:noegle, :udloeber) on conflict do nothing")
                        .param("noegle", noegle(id))
                        .param("udloeber", Timestamp.from(ur.instant().plus(mindst)))
                        .update()
                == 0;
    }

    @Override
    public void add(String id) {
        // Remembered when it was asked about.
    }

    /** A message that calls itself good for long is remembered for as long. */
    @Override
    public void add(String id, Instant udloeber) {
        if (udloeber != null) {
            jdbc.sql("update set_besked set udloeber = greatest(udloeber, :udloeber) where noegle = :noegle")
                    .param("noegle", noegle(id))
                    .param("udloeber", Timestamp.from(udloeber))
                    .update();
        }
    }

    /** Forgets what is refused for its age anyway. */
    @Scheduled(fixedDelayString = "${snitflade.sikkerhed.wss.oprydning:PT1M}")
    void ryd() {
        jdbc.sql("delete from set_besked where udloeber < :nu")
                .param("nu", Timestamp.from(ur.instant()))
                .update();
    }

    private static byte[] noegle(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** CXF closes the cache of an endpoint that stops; the rows stay. */
    @Override
    public void close() {
        // Nothing is held.
    }
}
