package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code aftale}. */
@Repository
public class AftaleLager {

    private final JdbcClient jdbc;

    AftaleLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Aftale> alle() {
        return jdbc.sql("select * from aftale")
                .query((raekke, nr) -> new Aftale(
                        raekke.getLong("fordringshaver"),
                        raekke.getString("navn"),
                        raekke.getDate("gyldig_fra").toLocalDate(),
                        dato(raekke, "gyldig_til"),
                        tekster(raekke, "indberettere"),
                        tekster(raekke, "typer"),
                        tekster(raekke, "rettigheder").stream()
                                .map(Ret::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }

    /** Adds the agreements as they are; a row with the same fordringshaver and first day is refused by the database. */
    public void indsaet(Collection<Aftale> aftaler) {
        for (Aftale aftale : aftaler) {
            jdbc.sql("insert into aftale values (:haver, :navn, :fra, :til, :indberettere, :typer, :rettigheder)")
                    .param("haver", aftale.fordringshaver())
                    .param("navn", aftale.navn())
                    .param("fra", aftale.gyldigFra())
                    .param("til", aftale.gyldigTil())
                    .param("indberettere", aftale.indberettere().toArray(String[]::new))
                    .param("typer", aftale.typer().toArray(String[]::new))
                    .param(
                            "rettigheder",
                            aftale.rettigheder().stream().map(Ret::name).toArray(String[]::new))
                    .update();
        }
    }

    private static LocalDate dato(ResultSet raekke, String kolonne) throws SQLException {
        Date dato = raekke.getDate(kolonne);
        return dato == null ? null : dato.toLocalDate();
    }

    private static Set<String> tekster(ResultSet raekke, String kolonne) throws SQLException {
        return Stream.of((String[]) raekke.getArray(kolonne).getArray()).collect(Collectors.toSet());
    }
}
