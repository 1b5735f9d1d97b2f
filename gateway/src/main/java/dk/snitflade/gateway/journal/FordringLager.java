package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code fordring}: one per claim, with its home and balance. */
@Repository
class FordringLager {

    private record NyFordring(Post post, Instant modtaget) {

        Aktion aktion() {
            return post.linje().aktion();
        }

        Fordringsdata data() {
            return aktion().data();
        }

        LocalDate iPerioden(Function<Periode, LocalDate> dag) {
            return data().periode() == null ? null : dag.apply(data().periode());
        }
    }

    private static final String INDSAET = """
            insert into fordring
                (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol, saldo, modtaget,
                 stiftelse, forfald, periode_fra, periode_til, haeftere)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fordringshaver, reference) where not afvist do nothing
            returning id
            """;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    FordringLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
    }

    /** The claim ids that could be stored; the others' own reference is taken. */
    Set<Long> indsaet(List<Optegnelse> gruppe) {
        List<NyFordring> nye = gruppe.stream()
                .flatMap(o -> o.poster().stream()
                        .filter(Post::nyFordring)
                        .map(post -> new NyFordring(post, o.indberetning().modtaget())))
                .sorted(Comparator.comparing((NyFordring ny) -> ny.aktion().fordringshaver())
                        .thenComparing(ny -> ny.data().reference()))
                .toList();
        return nye.isEmpty() ? Set.of() : indsaetFordringer(nye);
    }

    private Set<Long> indsaetFordringer(List<NyFordring> nye) {
        return jdbcTemplate.execute((java.sql.Connection forbindelse) -> {
            Kolonner<NyFordring> kolonner = new Kolonner<>(forbindelse, nye);
            try (PreparedStatement saetning = forbindelse.prepareStatement(INDSAET)) {
                saetning.setArray(1, kolonner.tal(ny -> ny.post().fordring()));
                saetning.setArray(2, kolonner.tal(ny -> ny.post().hovedfordring()));
                saetning.setArray(3, kolonner.tal(ny -> ny.post().familie()));
                saetning.setArray(4, kolonner.tal(ny -> ny.aktion().fordringshaver()));
                saetning.setArray(5, kolonner.tekst(ny -> ny.data().type()));
                saetning.setArray(6, kolonner.tekst(ny -> ny.data().art()));
                saetning.setArray(7, kolonner.tekst(ny -> ny.data().reference()));
                saetning.setArray(
                        8, kolonner.tekst(ny -> ny.post().linje().rute().maal().name()));
                saetning.setArray(9, kolonner.beloeb(ny -> ny.data().hovedstol().kroner()));
                saetning.setArray(10, kolonner.beloeb(ny -> ny.data().beloeb().kroner()));
                saetning.setArray(11, kolonner.tid(NyFordring::modtaget));
                saetning.setArray(12, kolonner.dato(ny -> ny.data().stiftelse()));
                saetning.setArray(13, kolonner.dato(ny -> ny.data().forfald()));
                saetning.setArray(14, kolonner.dato(ny -> ny.iPerioden(Periode::fra)));
                saetning.setArray(15, kolonner.dato(ny -> ny.iPerioden(Periode::til)));
                saetning.setArray(16, kolonner.tal(ny -> ny.data().haeftelser().size()));
                Set<Long> indsat = new HashSet<>();
                try (ResultSet svar = saetning.executeQuery()) {
                    while (svar.next()) {
                        indsat.add(svar.getLong(1));
                    }
                }
                return indsat;
            }
        });
    }

    /** Takes back claims stored a moment ago in the same transaction. */
    void slet(Collection<Long> fordringer) {
        if (!fordringer.isEmpty()) {
            jdbc.sql("delete from fordring where id in (:id)")
                    .param("id", fordringer)
                    .update();
        }
    }
}
