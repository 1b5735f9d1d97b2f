package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code kvittering_raa}, and which deliveries wait for a receipt. */
@Repository
class KvitteringRaaLager {

    private final JdbcClient jdbc;

    KvitteringRaaLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sub-leverance that waits for a receipt; sendt is when the back end took it in. */
    record Ventende(long mappetLeverance, Instant sendt) {}

    /** A raw answer that has not been given meaning. */
    record Raa(long id, Maal maal, byte[] indhold) {}

    /** The sub-leverancer whose turn it is to be asked about. */
    List<Ventende> ventende(Maal maal, Instant nu, int antal) {
        return jdbc.sql("""
                        select mappet_leverance, min(coalesce(sendt, tilstand_siden)) as sendt from aktion
                        where maal = :maal and tilstand in ('SENDT', 'SAGSBEHANDL') and forfalder <= :nu
                        group by mappet_leverance order by min(forfalder) limit :antal
                        """)
                .param("maal", maal.name())
                .param("nu", Timestamp.from(nu))
                .param("antal", antal)
                .query((raekke, nr) -> new Ventende(
                        raekke.getLong("mappet_leverance"),
                        raekke.getTimestamp("sendt").toInstant()))
                .list();
    }

    /** Sets when the sub-leverance is asked about next. */
    void naeste(long mappetLeverance, Instant naeste) {
        jdbc.sql("""
                        update aktion set forfalder = :naeste
                        where mappet_leverance = :leverance and tilstand in ('SENDT', 'SAGSBEHANDL')
                        """)
                .param("leverance", mappetLeverance)
                .param("naeste", Timestamp.from(naeste))
                .update();
    }

    void gem(Maal maal, byte[] indhold, Instant modtaget) {
        jdbc.sql("insert into kvittering_raa (maal, modtaget, indhold) values (:maal, :modtaget, :indhold)")
                .param("maal", maal.name())
                .param("modtaget", Timestamp.from(modtaget))
                .param("indhold", indhold)
                .update();
    }

    /** The oldest raw answers without meaning, locked for this transaction so that one node takes each. */
    List<Raa> nye(int antal) {
        return jdbc.sql("""
                        select id, maal, indhold from kvittering_raa where behandlet is null
                        order by id limit :antal for update skip locked
                        """)
                .param("antal", antal)
                .query((raekke, nr) -> new Raa(
                        raekke.getLong("id"), Maal.valueOf(raekke.getString("maal")), raekke.getBytes("indhold")))
                .list();
    }

    /** @param fejl what could not be given meaning; null when all could */
    void behandlet(long id, String fejl, Instant nu) {
        jdbc.sql("update kvittering_raa set behandlet = :nu, fejl = cast(:fejl as text) where id = :id")
                .param("id", id)
                .param("fejl", fejl)
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
