package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code underretning_hentning}: when each fordringshaver was last fetched from each back end, for all nodes. */
@Repository
class HentningLager {

    /** Any numbers will do, as long as nobody else locks on them. */
    private static final int LAAS = 20_004_302;

    private final JdbcClient jdbc;

    HentningLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fetch this node is to make.
     *
     * @param hentet when the last one that succeeded began; null before the first
     * @param helt the same of the last one that went back as far as can be fetched
     * @param fraNummer where a search goes on whose answer did not hold all; null for a new one
     */
    record Tur(Maal maal, long fordringshaver, Instant hentet, Instant helt, BigInteger fraNummer) {}

    /** Makes a row for every fordringshaver that has none; it is due at once. */
    void foelg(Maal maal, Collection<Long> fordringshavere, Instant nu) {
        if (fordringshavere.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into underretning_hentning (maal, fordringshaver, naeste)
                        select :maal, f, :nu from unnest(array[:havere]::bigint[]) f
                        where not exists (select 1 from underretning_hentning h where h.maal = :maal and h.fordringshaver = f)
                        on conflict do nothing
                        """)
                .param("maal", maal.name())
                .param("havere", fordringshavere)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /**
     * Leases the fetch that is most overdue, unless a node is fetching from the back end already: there are no two calls at
     * a time (nymf.md 4.2). In the caller's transaction.
     */
    Optional<Tur> tag(Maal maal, Collection<Long> fordringshavere, String node, Instant nu, Instant udloeber) {
        if (fordringshavere.isEmpty() || !faarLaas(maal)) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        update underretning_hentning h
                        set node = :node, laas_udloeber = :udloeber
                        where h.maal = :maal and h.fordringshaver = (
                            select x.fordringshaver from underretning_hentning x
                            where x.maal = :maal and x.naeste <= :nu and x.fordringshaver in (:havere)
                              and not exists (
                                  select 1 from underretning_hentning l where l.maal = :maal and l.laas_udloeber > :nu)
                            order by x.naeste, x.fordringshaver limit 1)
                        returning h.maal, h.fordringshaver, h.hentet, h.helt, h.fra_nummer
                        """)
                .param("node", node)
                .param("udloeber", Timestamp.from(udloeber))
                .param("maal", maal.name())
                .param("nu", Timestamp.from(nu))
                .param("havere", fordringshavere)
                .query((raekke, nr) -> tur(raekke))
                .optional();
    }

    private boolean faarLaas(Maal maal) {
        return jdbc.sql("select pg_try_advisory_xact_lock(:laas, :maal)")
                .param("laas", LAAS)
                .param("maal", maal.ordinal())
                .query(Boolean.class)
                .single();
    }

    /** The node is alive and still about it; does nothing when another has taken over. */
    void forny(Tur tur, String node, Instant udloeber) {
        jdbc.sql("""
                        update underretning_hentning set laas_udloeber = :udloeber
                        where maal = :maal and fordringshaver = :haver and node = :node and laas_udloeber is not null
                        """)
                .param("udloeber", Timestamp.from(udloeber))
                .param("maal", tur.maal().name())
                .param("haver", tur.fordringshaver())
                .param("node", node)
                .update();
    }

    /** @param helt whether it went back as far as can be fetched */
    void lykkedes(Tur tur, String node, Instant begyndt, boolean helt, Instant naeste) {
        jdbc.sql("""
                        update underretning_hentning
                        set hentet = :begyndt, helt = case when :helt then :begyndt else helt end, naeste = :naeste,
                            fra_nummer = null, fejl_siden = null, fejl = null, node = null, laas_udloeber = null
                        where maal = :maal and fordringshaver = :haver and node = :node
                        """)
                .param("begyndt", Timestamp.from(begyndt))
                .param("helt", helt)
                .param("naeste", Timestamp.from(naeste))
                .param("maal", tur.maal().name())
                .param("haver", tur.fordringshaver())
                .param("node", node)
                .update();
    }

    /** There is more: the next turn goes on from the number, and is due at once. */
    void fortsaet(Tur tur, String node, Instant begyndt, boolean helt, BigInteger fraNummer) {
        jdbc.sql("""
                        update underretning_hentning
                        set fra_nummer = :fraNummer, helt = case when :helt then :begyndt else helt end, naeste = :begyndt,
                            fejl_siden = null, fejl = null, node = null, laas_udloeber = null
                        where maal = :maal and fordringshaver = :haver and node = :node
                        """)
                .param("fraNummer", new BigDecimal(fraNummer))
                .param("helt", helt)
                .param("begyndt", Timestamp.from(begyndt))
                .param("maal", tur.maal().name())
                .param("haver", tur.fordringshaver())
                .param("node", node)
                .update();
    }

    void fejlede(Tur tur, String node, Instant nu, String hvorfor, Instant naeste) {
        jdbc.sql("""
                        update underretning_hentning
                        set fejl_siden = coalesce(fejl_siden, :nu), fejl = :fejl, naeste = :naeste, node = null,
                            laas_udloeber = null
                        where maal = :maal and fordringshaver = :haver and node = :node
                        """)
                .param("nu", Timestamp.from(nu))
                .param("fejl", hvorfor)
                .param("naeste", Timestamp.from(naeste))
                .param("maal", tur.maal().name())
                .param("haver", tur.fordringshaver())
                .param("node", node)
                .update();
    }

    /** The back ends that fail for the fordringshaver and have not been fetched from since the time. */
    List<Manglende> manglende(long fordringshaver, Instant siden) {
        return jdbc.sql("""
                        select maal, hentet from underretning_hentning
                        where fordringshaver = :haver and fejl_siden is not null and (hentet is null or hentet < :siden)
                        order by maal
                        """)
                .param("haver", fordringshaver)
                .param("siden", Timestamp.from(siden))
                .query((raekke, nr) -> new Manglende(Maal.valueOf(raekke.getString("maal")), tid(raekke, "hentet")))
                .list();
    }

    private static Tur tur(ResultSet raekke) throws SQLException {
        BigDecimal fraNummer = raekke.getBigDecimal("fra_nummer");
        return new Tur(
                Maal.valueOf(raekke.getString("maal")),
                raekke.getLong("fordringshaver"),
                tid(raekke, "hentet"),
                tid(raekke, "helt"),
                fraNummer == null ? null : fraNummer.toBigIntegerExact());
    }

    private static Instant tid(ResultSet raekke, String kolonne) throws SQLException {
        Timestamp tid = raekke.getTimestamp(kolonne);
        return tid == null ? null : tid.toInstant();
    }
}
