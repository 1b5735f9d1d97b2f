package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code backend_tilstand}, shared by all nodes. */
@Repository
class BackendtilstandLager {

    private final JdbcClient jdbc;

    BackendtilstandLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves the times forward, never back; a null leaves its column as it is. */
    void slag(Maal maal, Instant succes, Instant fejl, String fejltekst) {
        jdbc.sql("""
                        insert into backend_tilstand (maal, tilstand, siden, sidste_succes, sidste_fejl, sidste_fejl_tekst)
                        values (:maal, 'AABEN', coalesce(cast(:succes as timestamptz), cast(:fejl as timestamptz)),
                                cast(:succes as timestamptz), cast(:fejl as timestamptz), cast(:tekst as text))
                        on conflict (maal) do update set
                            sidste_succes = greatest(backend_tilstand.sidste_succes, excluded.sidste_succes),
                            sidste_fejl = greatest(backend_tilstand.sidste_fejl, excluded.sidste_fejl),
                            sidste_fejl_tekst = coalesce(excluded.sidste_fejl_tekst, backend_tilstand.sidste_fejl_tekst)
                        """)
                .param("maal", maal.name())
                .param("succes", succes == null ? null : Timestamp.from(succes))
                .param("fejl", fejl == null ? null : Timestamp.from(fejl))
                .param("tekst", fejltekst)
                .update();
    }
}
