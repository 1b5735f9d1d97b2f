package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.register.Kommuner.Klassevalg;
import dk.snitflade.gateway.register.Register;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Related claims under the fagsystemer's claims that are no part-claims of theirs. */
@Repository
class TilskrivningLager {

    /** A related claim: whose, of which class, and its own type. */
    private record Relateret(UUID krav, String klasse, String type, BigDecimal beloeb, LocalDate dato) {}

    private final JdbcClient jdbc;
    private final Register register;
    private final Dom dom;

    TilskrivningLager(JdbcClient jdbc, Register register, Dom dom) {
        this.jdbc = jdbc;
        this.register = register;
        this.dom = dom;
    }

    /** Oldest first; without what was refused or has been recalled. */
    List<Tilskrivning> paa(UUID konto, String kommune) {
        return jdbc.sql("""
                        select o.identifikation, o.klasse, f.type, f.hovedstol, f.modtaget
                        from oir_fordring o join fordring f on f.hovedfordring = o.fordring and f.id <> o.fordring
                        where o.konto = :konto and not f.afvist and f.tilbagekaldt is null
                          and not exists (select 1 from oir_delfordring d where d.fordring = f.id)
                          and not exists (select 1 from oir_fordring a where a.fordring = f.id)
                        order by f.modtaget, f.id
                        """).param("konto", konto).query(this::relateret).list().stream()
                .flatMap(en -> af(en, kommune))
                .toList();
    }

    private Relateret relateret(ResultSet raekke, int nr) throws SQLException {
        return new Relateret(
                raekke.getObject("identifikation", UUID.class),
                raekke.getString("klasse"),
                raekke.getString("type"),
                raekke.getBigDecimal("hovedstol"),
                dom.dag(raekke.getTimestamp("modtaget").toInstant()));
    }

    /** The municipality's table says which type is a fee, and which is interest, on a claim of the class. */
    private Stream<Tilskrivning> af(Relateret en, String kommune) {
        Optional<Boolean> gebyr = er(en, kommune, "GEBYR")
                ? Optional.of(true)
                : er(en, kommune, "RENTE") ? Optional.of(false) : Optional.empty();
        return gebyr.map(et -> new Tilskrivning(en.krav(), et, en.beloeb(), en.dato())).stream();
    }

    private boolean er(Relateret en, String kommune, String del) {
        return register.kommuner().delklasse(kommune, en.klasse(), del, en.dato()) instanceof Klassevalg.Type type
                && type.fordringstype().equals(en.type());
    }
}
