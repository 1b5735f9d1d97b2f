package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code advarsel}: one per accepted action that breaks rules which only warn. */
@Repository
public class AdvarselLager {

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    AdvarselLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
    }

    /** Those of the deliveries, in the transaction that stores them. */
    void indsaet(List<Optegnelse> gruppe) {
        List<Post> advarede = gruppe.stream()
                .flatMap(optegnelse -> optegnelse.poster().stream())
                .filter(post ->
                        !post.linje().afvist() && !post.linje().advarsler().isEmpty())
                .toList();
        if (advarede.isEmpty()) {
            return;
        }
        jdbcTemplate.batchUpdate(
                "insert into advarsel (aktion, brud) values (?, ?)", advarede, advarede.size(), (saetning, post) -> {
                    saetning.setLong(1, post.aktion());
                    saetning.setString(2, Regelbrudsliste.tekst(post.linje().advarsler()));
                });
    }

    /** The broken rules by action, in the order of the numbers; an action without any is left out. */
    public Map<Long, List<Regelbrud>> om(Collection<Long> aktioner) {
        Map<Long, List<Regelbrud>> fundne = new TreeMap<>();
        jdbc.sql("select aktion, brud from advarsel where aktion = any(:ider)")
                .param("ider", aktioner.toArray(Long[]::new))
                .query(raekke -> {
                    fundne.put(raekke.getLong("aktion"), Regelbrudsliste.af(raekke.getString("brud")));
                });
        return fundne;
    }
}
