package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code kvittering_raa}, and which deliveries wait for a receipt. */
@Repository
class KvitteringRaaLager {

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    KvitteringRaaLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /**
     * What is asked about as one: a sub-leverance at DMI, an action at PSRM.
     *
     * @param sendt when the back end took it in
     */
    record Ventende(long nummer, Instant sendt) {}

    /**
     * A raw answer that has not been given meaning.
     *
     * @param hentet whether we asked for it
     */
    record Raa(long id, Maal maal, byte[] indhold, boolean hentet) {}

    /** Those whose turn it is to be asked about. Of what is in høring PSRM tells by itself, but a push may be lost. */
    List<Ventende> ventende(Maal maal, Instant nu, int antal) {
        return jdbc.sql("""
                        select coalesce(mappet_leverance, id) as nummer, min(coalesce(sendt, tilstand_siden)) as sendt
                        from aktion
                        where maal = :maal and forfalder <= :nu
                          and tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING')
                        group by 1 order by min(forfalder) limit :antal
                        """)
                .param("maal", maal.name())
                .param("nu", Timestamp.from(nu))
                .param("antal", antal)
                .query((raekke, nr) -> new Ventende(
                        raekke.getLong("nummer"), raekke.getTimestamp("sendt").toInstant()))
                .list();
    }

    /**
     * Sets when it is asked about next. An action somebody books at this moment is passed over: whoever waits for it while
     * holding others of the same call would wait for ever.
     */
    void naeste(Maal maal, long nummer, Instant naeste) {
        jdbc.sql("""
                        update aktion set forfalder = :naeste
                        where id in (
                            select id from aktion
                            where (mappet_leverance = :nummer or (mappet_leverance is null and id = :nummer))
                              and maal = :maal and tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING')
                            for update skip locked)
                        """)
                .param("nummer", nummer)
                .param("maal", maal.name())
                .param("naeste", Timestamp.from(naeste))
                .update();
    }

    /** @param hentet whether we asked for it; else it was told unasked */
    void gem(Maal maal, byte[] indhold, boolean hentet, Instant modtaget) {
        jdbc.sql(
                        "insert into kvittering_raa (maal, modtaget, indhold, hentet) values (:maal, :modtaget, :indhold, :hentet)")
                .param("maal", maal.name())
                .param("modtaget", Timestamp.from(modtaget))
                .param("indhold", kryptering.pakOgKrypter(Felt.KVITTERING_RAA, null, indhold))
                .param("hentet", hentet)
                .update();
    }

    /** What we asked for and knew all of: the next answer will say it again. */
    void glem(long id) {
        jdbc.sql("delete from kvittering_raa where id = :id").param("id", id).update();
    }

    /** The oldest raw answers without meaning, locked for this transaction so that one node takes each. */
    List<Raa> nye(int antal) {
        return jdbc.sql("""
                        select id, maal, indhold, hentet from kvittering_raa where behandlet is null
                        order by id limit :antal for update skip locked
                        """)
                .param("antal", antal)
                .query((raekke, nr) -> new Raa(
                        raekke.getLong("id"),
                        Maal.valueOf(raekke.getString("maal")),
                        kryptering.dekrypter(Felt.KVITTERING_RAA, null, raekke.getBytes("indhold")),
                        raekke.getBoolean("hentet")))
                .list();
    }

    /** @param fejl what could not be given meaning; null when all could */
    void behandlet(long id, String fejl, Instant nu) {
        jdbc.sql("update kvittering_raa set behandlet = :nu, fejl = cast(:fejl as text) where id = :id")
                .param("id", id)
                .param("fejl", fejl == null ? null : Maskering.masker(fejl))
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
