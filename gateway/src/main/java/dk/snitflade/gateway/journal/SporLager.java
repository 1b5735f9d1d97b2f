package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Aktionsspor;
import dk.snitflade.gateway.rutning.Fordringsspor;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads back what sorting did, for explaining it and for trying other rows on it. */
@Repository
public class SporLager {

    private static final int HENT_AD_GANGEN = 1000;

    private final JdbcClient jdbc;
    private final Kryptering kryptering;
    private final Clock ur;

    SporLager(JdbcClient jdbc, Kryptering kryptering, Clock ur) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.ur = ur;
    }

    /**
     * Hands over the claims of the fordringshavere received since then, rejected ones left out. Call it in a
     * transaction: only there the rows come a few at a time.
     */
    public void fordringerSiden(Instant siden, Collection<Long> fordringshavere, Consumer<Fordringsspor> modtager) {
        jdbc.sql("""
                        select f.id, f.familie, f.fordringshaver, f.type, h.type as hovedtype, h.art as hovedart,
                               h.modtaget, f.hjem, f.saldo
                        from fordring f join fordring h on h.id = f.familie
                        where f.modtaget >= :siden and f.fordringshaver = any(:havere) and not f.afvist
                        order by f.id
                        """)
                .withFetchSize(HENT_AD_GANGEN)
                .param("siden", Timestamp.from(siden))
                .param("havere", fordringshavere.toArray(Long[]::new))
                .query(raekke -> {
                    modtager.accept(new Fordringsspor(
                            raekke.getLong("id"),
                            raekke.getLong("familie"),
                            raekke.getLong("fordringshaver"),
                            raekke.getString("type"),
                            raekke.getString("hovedtype"),
                            raekke.getString("hovedart"),
                            dag(raekke.getTimestamp("modtaget")),
                            Maal.valueOf(raekke.getString("hjem")),
                            raekke.getBigDecimal("saldo")));
                });
    }

    /** The sorting of one action, if we know the action. */
    public Optional<Aktionsspor> aktion(long id) {
        return jdbc.sql("""
                        select a.id, a.fordringshaver, a.modtaget, a.maal, a.hvorfor, h.type as hovedtype,
                               h.art as hovedart
                        from aktion a left join fordring h on h.id = a.familie
                        where a.id = :id
                        """)
                .param("id", id)
                .query((raekke, nr) -> new Aktionsspor(
                        raekke.getLong("id"),
                        raekke.getLong("fordringshaver"),
                        raekke.getTimestamp("modtaget").toInstant(),
                        raekke.getString("maal") == null ? null : Maal.valueOf(raekke.getString("maal")),
                        raekke.getString("hvorfor"),
                        raekke.getString("hovedtype"),
                        raekke.getString("hovedart")))
                .optional();
    }

    /** The claim an action is about; empty when it is about none, or there is no such action. */
    public Optional<Long> fordring(long id) {
        return jdbc.sql("select fordring from aktion where id = :id and fordring is not null")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /**
     * An action as it was received, for judging it once more.
     *
     * @param dag the Danish day it is judged as of: that of receipt, or the day it waits for
     */
    public record Modtaget(Aktion aktion, LocalDate dag) {}

    /** The action as it was received; empty when it was rejected, is unknown, or its message is not kept any more. */
    public Optional<Modtaget> modtaget(long id) {
        return jdbc.sql("""
                        select indhold, case when tilstand = 'VENTER' then coalesce(forfalder, modtaget) else modtaget end as tid
                        from aktion where id = :id and indhold is not null
                        """)
                .param("id", id)
                .query((raekke, nr) -> new Modtaget(
                        Aktionsbesked.laes(kryptering.dekrypter(Felt.AKTION, id, raekke.getBytes("indhold"))),
                        dag(raekke.getTimestamp("tid"))))
                .optional();
    }

    private LocalDate dag(Timestamp tid) {
        return LocalDate.ofInstant(tid.toInstant(), ur.getZone());
    }
}
