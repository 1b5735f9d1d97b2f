package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.fordring.Maal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code vindue}. */
@Repository
public class VindueLager {

    private final JdbcClient jdbc;

    public VindueLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those to come, going on, or ended and not taken up yet; earliest first. */
    public List<Vindue> aabne(Maal maal) {
        return jdbc.sql("select * from vindue where maal = :maal and lukket is null order by fra, id")
                .param("maal", maal.name())
                .query(VindueLager::vindue)
                .list();
    }

    /** One that has not been closed. */
    Optional<Vindue> find(long id) {
        return jdbc.sql("select * from vindue where id = :id and lukket is null")
                .param("id", id)
                .query(VindueLager::vindue)
                .optional();
    }

    /** The window with its number; the given one's own number is not used. */
    Vindue opret(Vindue v, Instant nu) {
        long id = jdbc.sql("""
                        insert into vindue (maal, art, fra, til, beskrivelse, hvem, oprettet)
                        values (:maal, :art, :fra, :til, :beskrivelse, :hvem, :nu) returning id
                        """)
                .param("maal", v.maal().name())
                .param("art", v.art().name())
                .param("fra", Timestamp.from(v.fra()))
                .param("til", Timestamp.from(v.til()))
                .param("beskrivelse", v.beskrivelse())
                .param("hvem", v.hvem())
                .param("nu", Timestamp.from(nu))
                .query(Long.class)
                .single();
        return new Vindue(id, v.maal(), v.art(), v.fra(), v.til(), v.beskrivelse(), v.hvem());
    }

    /** Its end has been taken up, or it was called off; false when it was before. */
    boolean luk(long id, Instant nu) {
        return jdbc.sql("update vindue set lukket = :nu where id = :id and lukket is null")
                        .param("id", id)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    private static Vindue vindue(ResultSet r, int nr) throws SQLException {
        return new Vindue(
                r.getLong("id"),
                Maal.valueOf(r.getString("maal")),
                Vinduesart.valueOf(r.getString("art")),
                r.getTimestamp("fra").toInstant(),
                r.getTimestamp("til").toInstant(),
                r.getString("beskrivelse"),
                r.getString("hvem"));
    }
}
