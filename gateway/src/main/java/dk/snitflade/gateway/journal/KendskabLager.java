package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what the journal knows of the claims and actions a delivery mentions; a delivery of creates asks nothing. */
@Repository
class KendskabLager {

    private final JdbcClient jdbc;

    KendskabLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kendskab om(List<Linje> linjer) {
        Set<Long> aktionRef = ider(linjer, Handling::aktionRef);
        Map<Long, KendtAktion> aktioner = aktionRef.isEmpty() ? Map.of() : aktioner(aktionRef);
        Set<Long> fordringIder = Stream.concat(
                        ider(linjer, Handling::fordringId).stream(),
                        aktioner.values().stream().map(KendtAktion::fordringId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        if (fordringIder.isEmpty()) {
            return aktioner.isEmpty() ? Kendskab.INTET : new Kendskab(Map.of(), aktioner);
        }
        return new Kendskab(fordringer(fordringIder), aktioner);
    }

    private static Set<Long> ider(List<Linje> linjer, Function<Handling, Long> id) {
        return linjer.stream()
                .map(linje -> id.apply(linje.aktion().handling()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Long, KendtFordring> fordringer(Set<Long> ider) {
        return jdbc
                .sql("""
                        select id, hovedfordring, familie, fordringshaver, type, art, hjem, afvist
                        from fordring where id in (:id)
                        """)
                .param("id", ider)
                .query((raekke, nr) -> new KendtFordring(
                        raekke.getLong("id"),
                        raekke.getLong("hovedfordring"),
                        raekke.getLong("familie"),
                        raekke.getLong("fordringshaver"),
                        raekke.getString("type"),
                        raekke.getString("art"),
                        Maal.valueOf(raekke.getString("hjem")),
                        raekke.getBoolean("afvist")))
                // list() closes its connection, which stream() would keep
                .list()
                .stream()
                .collect(Collectors.toMap(KendtFordring::id, Function.identity()));
    }

    private Map<Long, KendtAktion> aktioner(Set<Long> ider) {
        return jdbc
                .sql("select id, kode, fordring, familie, maal, tilstand from aktion where id in (:id)")
                .param("id", ider)
                .query((raekke, nr) -> new KendtAktion(
                        raekke.getLong("id"),
                        Aktionskode.valueOf(raekke.getString("kode")),
                        raekke.getObject("fordring", Long.class),
                        raekke.getObject("familie", Long.class),
                        raekke.getString("maal") == null ? null : Maal.valueOf(raekke.getString("maal")),
                        Tilstand.valueOf(raekke.getString("tilstand"))))
                // list() closes its connection, which stream() would keep
                .list()
                .stream()
                .collect(Collectors.toMap(KendtAktion::id, Function.identity()));
    }
}
