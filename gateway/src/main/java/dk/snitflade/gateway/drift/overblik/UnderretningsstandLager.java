package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.drift.overblik.Underretningsstand.Kilde;
import dk.snitflade.gateway.drift.overblik.Underretningsstand.Tilbageholdt;
import dk.snitflade.gateway.drift.overblik.Underretningsstand.Uhentet;
import dk.snitflade.gateway.drift.overblik.Underretningsstand.Uplaceret;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up where notifications are. Each question is answered from a partial index, so its cost is that of what is open. */
@Repository
class UnderretningsstandLager {

    private static final Duration ADVARSEL = Duration.ofDays(60);
    private static final Duration ALARM = Duration.ofDays(80);

    /** What is older can be fetched by nobody, and nobody is helped by hearing of it for ever. */
    private static final Duration GLEMT = Duration.ofDays(120);

    private static final int FLEST = 200;

    private final JdbcClient jdbc;

    UnderretningsstandLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kilde> kilder() {
        return jdbc.sql("""
                        select h.maal, count(*) as havere, max(h.hentet) as sidst, count(h.fejl_siden) as fejler,
                               min(h.fejl_siden) as siden, max(h.fejl) as fejl,
                               (select count(*) from underretning_raa r
                                where r.behandlet is null and r.maal = h.maal) as ubehandlede
                        from underretning_hentning h group by h.maal order by h.maal desc
                        """)
                .query((raekke, nr) -> new Kilde(
                        Maal.valueOf(raekke.getString("maal")),
                        raekke.getLong("havere"),
                        tid(raekke, "sidst"),
                        raekke.getLong("fejler"),
                        tid(raekke, "siden"),
                        raekke.getString("fejl"),
                        raekke.getLong("ubehandlede")))
                .list();
    }

    List<Uhentet> uhentede(Instant nu) {
        return jdbc.sql("""
                        select system, indberetter, fordringshaver, count(*) as antal, min(tid) as aeldste,
                               count(*) filter (where tid < :advarsel and tid >= :alarm) as advarsler,
                               count(*) filter (where tid < :alarm) as alarmer
                        from underretning where hentet is null and tid > :glemt
                        group by system, indberetter, fordringshaver order by min(tid) limit :flest
                        """)
                .param("advarsel", Timestamp.from(nu.minus(ADVARSEL)))
                .param("alarm", Timestamp.from(nu.minus(ALARM)))
                .param("glemt", Timestamp.from(nu.minus(GLEMT)))
                .param("flest", FLEST)
                .query((raekke, nr) -> new Uhentet(
                        Maal.valueOf(raekke.getString("system")),
                        raekke.getString("indberetter"),
                        raekke.getLong("fordringshaver"),
                        raekke.getLong("antal"),
                        tid(raekke, "aeldste"),
                        raekke.getLong("advarsler"),
                        raekke.getLong("alarmer")))
                .list();
    }

    /** Newest first. */
    List<Uplaceret> uplacerede() {
        return jdbc.sql("""
                        (select 'UNDERRETNING' as art, id, maal, modtaget, note as hvorfor from underretning_raa
                         where note is not null order by id desc limit :flest)
                        union all
                        (select 'KVITTERING', id, maal, modtaget, fejl from kvittering_raa
                         where fejl is not null order by id desc limit :flest)
                        order by modtaget desc limit :flest
                        """)
                .param("flest", FLEST)
                .query((raekke, nr) -> new Uplaceret(
                        raekke.getString("art"),
                        raekke.getLong("id"),
                        Maal.valueOf(raekke.getString("maal")),
                        tid(raekke, "modtaget"),
                        Maskering.masker(raekke.getString("hvorfor"))))
                .list();
    }

    /** @param navn the name of a fagsystem */
    List<Tilbageholdt> tilbageholdte(Function<UUID, String> navn) {
        return jdbc.sql("""
                        select kommune, fagsystem, case when tilstand = 'MANUEL' then 'MANUEL' else 'VENTER' end as stand,
                               count(*) as antal, min(oprettet) as aeldste,
                               (array_agg(venter_paa order by id) filter (where venter_paa is not null))[1] as hvorfor
                        from tilbagemelding where tilstand in ('KLAR', 'SENDES', 'MANUEL')
                        group by kommune, fagsystem, stand order by min(oprettet) limit :flest
                        """)
                .param("flest", FLEST)
                .query((raekke, nr) -> new Tilbageholdt(
                        raekke.getString("kommune"),
                        navn.apply(raekke.getObject("fagsystem", UUID.class)),
                        raekke.getString("stand"),
                        raekke.getLong("antal"),
                        tid(raekke, "aeldste"),
                        raekke.getString("hvorfor") == null ? null : Maskering.masker(raekke.getString("hvorfor"))))
                .list();
    }

    private static Instant tid(ResultSet raekke, String kolonne) throws SQLException {
        Timestamp tid = raekke.getTimestamp(kolonne);
        return tid == null ? null : tid.toInstant();
    }
}
