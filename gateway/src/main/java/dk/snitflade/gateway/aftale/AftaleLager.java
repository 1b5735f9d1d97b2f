package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code aftale}. A change annuls a row and writes a new one; nothing is ever taken away. */
@Repository
public class AftaleLager {

    private final JdbcClient jdbc;

    AftaleLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agreements that count, of every fordringshaver and day. */
    public List<Aftale> alle() {
        return jdbc.sql("select * from aftale where ophaevet is null").query(AftaleLager::version).list().stream()
                .map(Aftaleversion::aftale)
                .toList();
    }

    /** Every row there is, the annulled ones too. */
    public List<Aftaleversion> raekker() {
        return jdbc.sql("select * from aftale order by id")
                .query(AftaleLager::version)
                .list();
    }

    /** Every row of the fordringshaver, the annulled ones too. */
    public List<Aftaleversion> raekker(long fordringshaver) {
        return jdbc.sql("select * from aftale where fordringshaver = :haver order by id")
                .param("haver", fordringshaver)
                .query(AftaleLager::version)
                .list();
    }

    /** Writes the agreement as a new row. */
    public void indsaet(Aftale aftale, Instant nu) {
        jdbc.sql("""
                        insert into aftale (fordringshaver, navn, gyldig_fra, gyldig_til, indberettere, typer,
                                            rettigheder, oprettet)
                        values (:haver, :navn, :fra, :til, :indberettere, :typer, :rettigheder, :nu)
                        """)
                .param("haver", aftale.fordringshaver())
                .param("navn", aftale.navn())
                .param("fra", aftale.gyldigFra())
                .param("til", aftale.gyldigTil())
                .param("indberettere", ordnet(aftale.indberettere().stream()))
                .param("typer", ordnet(aftale.typer().stream()))
                .param("rettigheder", ordnet(aftale.rettigheder().stream().map(Ret::name)))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Annuls rows that count. */
    public void ophaev(Collection<Aftaleversion> versioner, Instant nu) {
        versioner.forEach(version -> jdbc.sql("update aftale set ophaevet = :nu where id = :id and ophaevet is null")
                .param("nu", Timestamp.from(nu))
                .param("id", version.nr())
                .update());
    }

    private static String[] ordnet(Stream<String> tekster) {
        return tekster.sorted().toArray(String[]::new);
    }

    private static Aftaleversion version(ResultSet raekke, int nr) throws SQLException {
        Timestamp ophaevet = raekke.getTimestamp("ophaevet");
        return new Aftaleversion(
                raekke.getLong("id"),
                raekke.getTimestamp("oprettet").toInstant(),
                ophaevet == null ? null : ophaevet.toInstant(),
                new Aftale(
                        raekke.getLong("fordringshaver"),
                        raekke.getString("navn"),
                        raekke.getObject("gyldig_fra", LocalDate.class),
                        raekke.getObject("gyldig_til", LocalDate.class),
                        tekster(raekke, "indberettere"),
                        tekster(raekke, "typer"),
                        tekster(raekke, "rettigheder").stream()
                                .map(Ret::valueOf)
                                .collect(Collectors.toSet())));
    }

    private static Set<String> tekster(ResultSet raekke, String kolonne) throws SQLException {
        return Stream.of((String[]) raekke.getArray(kolonne).getArray()).collect(Collectors.toSet());
    }
}
