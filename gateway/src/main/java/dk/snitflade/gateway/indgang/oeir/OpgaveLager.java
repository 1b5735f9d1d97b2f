package dk.snitflade.gateway.indgang.oeir;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_opgave}. */
@Repository
class OpgaveLager {

    private final JdbcClient jdbc;

    OpgaveLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void indsaet(UUID konto, UUID requestId, Opgave opgave, Instant nu) {
        jdbc.sql("""
                        insert into oir_opgave (art, konto, krav, request_id, tekst, oprettet)
                        values (:art, :konto, cast(:krav as uuid), :request, :tekst, :nu)
                        """)
                .param("art", opgave.art().name())
                .param("konto", konto)
                .param("krav", opgave.krav())
                .param("request", requestId)
                .param("tekst", opgave.tekst())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Whether the request led to work for a person. */
    boolean findes(UUID requestId) {
        return jdbc.sql("select exists (select 1 from oir_opgave where request_id = :request)")
                .param("request", requestId)
                .query(Boolean.class)
                .single();
    }
}
