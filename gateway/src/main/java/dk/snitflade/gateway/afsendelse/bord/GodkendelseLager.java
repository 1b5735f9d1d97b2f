package dk.snitflade.gateway.afsendelse.bord;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code bord_godkendelse}: what one person has ordered and another has not done yet. */
@Repository
public class GodkendelseLager {

    /** After this it must be ordered anew: what waits on the desk is another by then. */
    static final Duration HOLDER = Duration.ofDays(1);

    private final JdbcClient jdbc;

    public GodkendelseLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the order of somebody else for exactly this; false when there is none, or it is too old. */
    boolean tag(Bordhandling handling, Bordudvalg udvalg, long antal, String hvem, Instant nu) {
        return jdbc.sql("""
                                delete from bord_godkendelse
                                where handling = :handling and udvalg = md5(:udvalg) and antal = :antal
                                  and hvem <> :hvem and bestilt > :siden
                                """)
                        .param("handling", handling.name())
                        .param("udvalg", udvalg.toString())
                        .param("antal", antal)
                        .param("hvem", hvem)
                        .param("siden", Timestamp.from(nu.minus(HOLDER)))
                        .update()
                == 1;
    }

    /** Ordered, in place of an older order for the same. */
    void bestil(Bordhandling handling, Bordudvalg udvalg, long antal, String hvem, Instant nu) {
        jdbc.sql("""
                        insert into bord_godkendelse (handling, udvalg, antal, hvem, bestilt)
                        values (:handling, md5(:udvalg), :antal, :hvem, :nu)
                        on conflict (handling, udvalg, antal) do update set hvem = excluded.hvem, bestilt = excluded.bestilt
                        """)
                .param("handling", handling.name())
                .param("udvalg", udvalg.toString())
                .param("antal", antal)
                .param("hvem", hvem)
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
