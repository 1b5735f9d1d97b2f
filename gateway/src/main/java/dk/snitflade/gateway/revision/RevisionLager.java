package dk.snitflade.gateway.revision;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code revision}: only ever added, in the transaction of what they tell about. */
@Repository
public class RevisionLager {

    private static final String INDSAET = """
            insert into revision (tid, hvem, hvad, emne, aarsag, foer, efter)
            values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
            """;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    public RevisionLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc, JsonMapper json) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes the changes of one act down. */
    public void skriv(Instant tid, Ophav ophav, List<Notat> notater) {
        jdbcTemplate.batchUpdate(
                INDSAET,
                notater.stream()
                        .map(notat -> new Object[] {
                            Timestamp.from(tid),
                            ophav.hvem(),
                            notat.hvad(),
                            notat.emne(),
                            ophav.aarsag(),
                            tekst(notat.foer()),
                            tekst(notat.efter())
                        })
                        .toList());
    }

    private String tekst(Object indhold) {
        return indhold == null ? null : json.writeValueAsString(indhold);
    }

    /**
     * The newest first.
     *
     * @param hvad only changes of the kind, or of the group before the dot; null for all
     * @param emne only changes about it; null for all
     * @param foerId only older ones than this; null from the newest
     */
    public List<Revision> find(String hvad, String emne, Long foerId, int hoejst) {
        return jdbc.sql("""
                        select id, tid, hvem, hvad, emne, aarsag, foer::text as foer, efter::text as efter
                        from revision
                        where (cast(:hvad as text) is null or hvad = :hvad or split_part(hvad, '.', 1) = :hvad)
                          and (cast(:emne as text) is null or emne = :emne)
                          and (cast(:foerId as bigint) is null or id < :foerId)
                        order by id desc limit :hoejst
                        """)
                .param("hvad", hvad)
                .param("emne", emne)
                .param("foerId", foerId)
                .param("hoejst", hoejst)
                .query((raekke, nr) -> new Revision(
                        raekke.getLong("id"),
                        raekke.getTimestamp("tid").toInstant(),
                        raekke.getString("hvem"),
                        raekke.getString("hvad"),
                        raekke.getString("emne"),
                        raekke.getString("aarsag"),
                        raekke.getString("foer"),
                        raekke.getString("efter")))
                .list();
    }
}
