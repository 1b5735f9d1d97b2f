package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Hjem;
import dk.snitflade.gateway.rutning.Hjemsted;
import dk.snitflade.gateway.rutning.Konvertering;
import dk.snitflade.gateway.rutning.Konverteringsudfald;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code konvertering}: which families move from DMI to PSRM, and when. */
@Repository
public class KonverteringLager {

    private final JdbcClient jdbc;

    KonverteringLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count, the last day first; of one fordringshaver, or of all when it is null. */
    public List<Konvertering> alle(Long fordringshaver, int hoejst) {
        return jdbc.sql("""
                        select * from konvertering
                        where ophaevet is null
                          and (cast(:haver as bigint) is null or fordringshaver = cast(:haver as bigint))
                        order by dag desc, id desc limit :hoejst
                        """)
                .param("haver", fordringshaver)
                .param("hoejst", hoejst)
                .query(KonverteringLager::konvertering)
                .list();
    }

    /** The one under the number, also when it was taken away. */
    public Optional<Konvertering> find(long nr) {
        return jdbc.sql("select * from konvertering where id = :nr")
                .param("nr", nr)
                .query(KonverteringLager::konvertering)
                .optional();
    }

    /** Those that count of the families. */
    public List<Konvertering> om(Collection<Long> familier) {
        return jdbc.sql("select * from konvertering where familie = any(:familier) and ophaevet is null")
                .param("familier", familier.toArray(Long[]::new))
                .query(KonverteringLager::konvertering)
                .list();
    }

    /** Where the claims lie that the gateway knows; the others are left out. */
    public Map<Long, Hjemsted> hjemsteder(Collection<Long> fordringer) {
        return jdbc
                .sql("""
                        select f.id, f.familie, f.fordringshaver, h.art, h.hjem, f.afvist
                        from fordring f join fordring h on h.id = f.familie where f.id = any(:ider)
                        """)
                .param("ider", fordringer.toArray(Long[]::new))
                .query((raekke, nr) -> new Hjemsted(
                        raekke.getLong("id"),
                        raekke.getLong("familie"),
                        raekke.getLong("fordringshaver"),
                        raekke.getString("art"),
                        Maal.valueOf(raekke.getString("hjem")),
                        raekke.getBoolean("afvist")))
                .list()
                .stream()
                .collect(Collectors.toMap(Hjemsted::fordring, Function.identity()));
    }

    /**
     * Where the claim has lain, the first home first; empty when the gateway neither knows the claim nor has moved it.
     */
    public List<Hjem> hjem(long fordring, ZoneId zone) {
        List<Konvertering> flyttet = jdbc.sql("""
                        select * from konvertering
                        where familie = coalesce((select familie from fordring where id = :id), :id)
                          and udfald = 'KONVERTERET' and udfoert is not null
                        """)
                .param("id", fordring)
                .query(KonverteringLager::konvertering)
                .list();
        List<Hjem> hjem = new ArrayList<>(jdbc.sql("select hjem, modtaget from fordring where id = :id")
                .param("id", fordring)
                .query((raekke, nr) -> foerste(
                        flyttet.isEmpty() ? Maal.valueOf(raekke.getString("hjem")) : Maal.DMI,
                        LocalDate.ofInstant(raekke.getTimestamp("modtaget").toInstant(), zone)))
                .list());
        if (hjem.isEmpty() && !flyttet.isEmpty()) {
            hjem.add(new Hjem(Maal.DMI, null, "Fordringen er ikke oprettet gennem gatewayen."));
        }
        flyttet.forEach(en -> hjem.add(new Hjem(Maal.PSRM, en.dag(), "Konvertering " + en.nr() + ".")));
        return hjem;
    }

    private static Hjem foerste(Maal hjem, LocalDate modtaget) {
        return new Hjem(hjem, modtaget, "Sorteret dertil, da fordringen blev modtaget.");
    }

    /** How many claims each family has; a family the gateway does not know is left out. */
    public Map<Long, Integer> stoerrelser(Collection<Long> familier) {
        return jdbc
                .sql("select familie, count(*) as antal from fordring where familie = any(:familier) group by familie")
                .param("familier", familier.toArray(Long[]::new))
                .query((raekke, nr) -> Map.entry(raekke.getLong("familie"), raekke.getInt("antal")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes them, each under its number, in the same order. */
    public List<Konvertering> indsaet(List<Konvertering> nye, Instant nu) {
        List<Konvertering> skrevne = new ArrayList<>(nye.size());
        for (Konvertering ny : nye) {
            skrevne.add(jdbc.sql("""
                            insert into konvertering (familie, fordring, fordringshaver, dag, udfald, oprettet)
                            values (:familie, :fordring, cast(:haver as bigint), :dag, :udfald, :nu) returning *
                            """)
                    .param("familie", ny.familie())
                    .param("fordring", ny.fordring())
                    .param("haver", ny.fordringshaver())
                    .param("dag", ny.dag())
                    .param("udfald", ny.udfald().name())
                    .param("nu", Timestamp.from(nu))
                    .query(KonverteringLager::konvertering)
                    .single());
        }
        return skrevne;
    }

    /** Takes one away; false when it has been carried out, or was taken away before. */
    public boolean ophaev(long nr, Instant nu) {
        return jdbc.sql(
                                "update konvertering set ophaevet = :nu where id = :nr and udfoert is null and ophaevet is null")
                        .param("nr", nr)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** The families whose day has come and that are not carried out; those that have waited longest since they were tried first. */
    List<Long> forfaldne(LocalDate dag, int hoejst) {
        return jdbc.sql("""
                        select familie from konvertering where udfoert is null and ophaevet is null and dag <= :dag
                        order by proevet nulls first, dag, id limit :hoejst
                        """)
                .param("dag", dag)
                .param("hoejst", hoejst)
                .query(Long.class)
                .list();
    }

    static Konvertering konvertering(ResultSet raekke, int nr) throws SQLException {
        return new Konvertering(
                raekke.getLong("id"),
                raekke.getLong("familie"),
                raekke.getLong("fordring"),
                raekke.getObject("fordringshaver", Long.class),
                raekke.getObject("dag", LocalDate.class),
                Konverteringsudfald.valueOf(raekke.getString("udfald")),
                tid(raekke.getTimestamp("udfoert")),
                tid(raekke.getTimestamp("ophaevet")),
                raekke.getString("venter_paa"));
    }

    private static Instant tid(Timestamp tid) {
        return tid == null ? null : tid.toInstant();
    }
}
