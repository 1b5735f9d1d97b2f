package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code hoering}: one per action that is heard, or has been. */
@Repository
public class HoeringLager {

    private record NyHoering(Post post, Instant modtaget) {}

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    HoeringLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
    }

    /** The actions our own filter wants heard, in the transaction that stores them. */
    void indsaet(List<Optegnelse> gruppe) {
        List<NyHoering> nye = gruppe.stream()
                .flatMap(o -> o.poster().stream()
                        .filter(post -> post.linje().iHoering())
                        .map(post -> new NyHoering(post, o.indberetning().modtaget())))
                .toList();
        if (nye.isEmpty()) {
            return;
        }
        jdbcTemplate.batchUpdate(
                "insert into hoering (aktion, egen, status, status_tid, brud) values (?, true, ?, ?, ?)",
                nye,
                nye.size(),
                (saetning, ny) -> {
                    saetning.setLong(1, ny.post().aktion());
                    saetning.setString(2, Hoeringsstatus.AFVENTERFORDRINGSHAVER.name());
                    saetning.setTimestamp(3, Timestamp.from(ny.modtaget()));
                    saetning.setString(
                            4, Regelbrudsliste.tekst(ny.post().linje().hoering().brud()));
                });
    }

    /** The rules our own filter wanted the actions heard for, by action; an action it did not is left out. */
    public Map<Long, List<Regelbrud>> om(Collection<Long> aktioner) {
        Map<Long, List<Regelbrud>> fundne = new TreeMap<>();
        jdbc.sql("select aktion, brud from hoering where egen and aktion = any(:ider)")
                .param("ider", aktioner.toArray(Long[]::new))
                .query(raekke -> {
                    fundne.put(raekke.getLong("aktion"), Regelbrudsliste.af(raekke.getString("brud")));
                });
        return fundne;
    }

    /** PSRM has the action in høring, whoever wanted it; its days are counted from the first time this is known. */
    public void begyndt(long aktion, Instant nu) {
        jdbc.sql("""
                        insert into hoering (aktion, egen, status, status_tid, begyndt, brud)
                        values (:aktion, false, 'AFVENTERFORDRINGSHAVER', :nu, :nu, '')
                        on conflict (aktion) do update set begyndt = coalesce(hoering.begyndt, excluded.begyndt)
                        """).param("aktion", aktion).param("nu", Timestamp.from(nu)).update();
    }

    /** The høring got another status at the given time. */
    public void skift(long aktion, Hoeringsstatus status, Instant tid) {
        jdbc.sql("update hoering set status = :status, status_tid = :tid where aktion = :aktion")
                .param("aktion", aktion)
                .param("status", status.name())
                .param("tid", Timestamp.from(tid))
                .update();
    }
}
