package dk.snitflade.gateway.sikkerhed.kryptering;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goes over the values of one column, some pages of the table at a time, so that it costs the same at 50 M rows as at 50. */
@Repository
class NoegleskiftLager {

    private record Vaerdi(String sted, String raekke, byte[] gemt) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate bundter;
    private final Kryptering kryptering;

    NoegleskiftLager(JdbcClient jdbc, NamedParameterJdbcTemplate bundter, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.bundter = bundter;
        this.kryptering = kryptering;
    }

    /** How many pages the table has now; what is added later has the active key. */
    long sider(Felt felt) {
        return jdbc.sql("""
                        select pg_relation_size(cast(:tabel as regclass)) / current_setting('block_size')::int
                        """).param("tabel", felt.tabel()).query(Long.class).single();
    }

    /** Whether any value has another key than the active one, or none. */
    boolean mangler(Felt felt, int aktiv) {
        return jdbc.sql("select exists (select 1 from " + felt.tabel() + " where " + gammel(felt) + ")")
                .param("hoveder", hoveder(aktiv))
                .query(Boolean.class)
                .single();
    }

    /**
     * Gives the values on the pages the active key; gives how many. In the caller's transaction. Rows that somebody has in
     * hand are passed over: they are met again in the next round.
     */
    int omkrypter(Felt felt, int aktiv, long fraSide, long tilSide) {
        List<Vaerdi> gamle = jdbc.sql("select ctid::text as sted, cast(%s as text) as raekke, %s as gemt from %s"
                                .formatted(felt.raekke(), felt.kolonne(), felt.tabel())
                        + " where ctid >= cast(:fra as tid) and ctid < cast(:til as tid) and " + gammel(felt)
                        + " for update skip locked")
                .param("fra", "(" + fraSide + ",0)")
                .param("til", "(" + tilSide + ",0)")
                .param("hoveder", hoveder(aktiv))
                .query((raekke, nr) ->
                        new Vaerdi(raekke.getString("sted"), raekke.getString("raekke"), raekke.getBytes("gemt")))
                .list();
        if (!gamle.isEmpty()) {
            bundter.batchUpdate(
                    "update %s set %s = :ny where ctid = cast(:sted as tid)".formatted(felt.tabel(), felt.kolonne()),
                    gamle.stream()
                            .map(vaerdi -> new MapSqlParameterSource("sted", vaerdi.sted())
                                    .addValue("ny", kryptering.omkrypter(felt, vaerdi.raekke(), vaerdi.gemt())))
                            .toArray(SqlParameterSource[]::new));
        }
        return gamle.size();
    }

    private static String gammel(Felt felt) {
        return "%1$s is not null and substring(%1$s from 1 for %2$d) not in (:hoveder)"
                .formatted(felt.kolonne(), Kryptering.HOVED);
    }

    private static List<byte[]> hoveder(int aktiv) {
        return Kryptering.hoveder(aktiv);
    }
}
