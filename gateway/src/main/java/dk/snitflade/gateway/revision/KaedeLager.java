package dk.snitflade.gateway.revision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the chain of {@code revision} through and says whether it is whole. */
@Repository
public class KaedeLager {

    private final JdbcClient jdbc;

    KaedeLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kendt the hash of a row as noted earlier, in hex; null to ask about none */
    public Kaede kontroller(String kendt) {
        return jdbc.sql("""
                        with led as (
                            select kaedenr, kaede,
                                   kaedenr = row_number() over w
                                   and kaede = revision_led(coalesce(lag(kaede) over w, ''::bytea), r) as hel
                            from revision r
                            window w as (order by kaedenr)
                        )
                        select count(*) as raekker,
                               min(kaedenr) filter (where not hel) as brud,
                               (select encode(kaede, 'hex') from led order by kaedenr desc limit 1) as sidste,
                               coalesce(bool_or(encode(kaede, 'hex') = lower(cast(:kendt as text))), false) as fundet
                        from led
                        """)
                .param("kendt", kendt)
                .query((raekke, nr) -> new Kaede(
                        raekke.getLong("raekker"),
                        raekke.getObject("brud") == null,
                        raekke.getObject("brud", Long.class),
                        raekke.getString("sidste"),
                        kendt == null ? null : raekke.getBoolean("fundet")))
                .single();
    }
}
