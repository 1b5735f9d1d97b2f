package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Afvisningsliste;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of an action a back end speaks of, and writes what only such a word can change. */
@Repository
class StatusLager {

    private final JdbcClient jdbc;

    StatusLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locked until the transaction ends, so that what is decided is decided of what stands. */
    Optional<Statussag> find(long aktion) {
        return jdbc.sql("""
                        select a.id, a.maal, a.kode, a.tilstand, a.forsoeg, a.modtaget, a.afvisninger,
                               h.status, coalesce(h.egen, false) as egen, h.status_tid
                        from aktion a left join hoering h on h.aktion = a.id
                        where a.id = :id for update of a
                        """)
                .param("id", aktion)
                .query((raekke, nr) -> sag(raekke))
                .optional();
    }

    /**
     * Onwards to the ordinary reception, received when it was approved. Claims below it and increases on it that came
     * meanwhile count as received together with it (psrm.md 5.2), unless they are in a høring of their own.
     */
    void godkend(long aktion, Instant godkendt, Instant nu) {
        jdbc.sql("""
                        with recursive godkendt as (
                            update aktion set tilstand = 'KLAR', tilstand_siden = :nu, forfalder = :nu, venter_paa = null,
                                usikker = false, node = null, laas_udloeber = null, foerste_forsoeg = null, sendt = null,
                                modtaget_inddrivelse = :godkendt
                            where id = :id
                            returning fordring, case when kode = 'OPRETFORDRING' then fordring end as rod),
                        under as (
                            select f.id from fordring f join godkendt g on f.id = g.rod
                            union
                            select f.id from fordring f join under on f.hovedfordring = under.id and f.hovedfordring <> f.id),
                        modtaget as (
                            update fordring set modtaget = :godkendt where id in (select id from under))
                        update aktion a set modtaget_inddrivelse = :godkendt
                        where a.fordring in (select id from under) and a.id > :id and a.tilstand in ('KLAR', 'VENTER')
                          and a.modtaget < :godkendt
                          and (a.kode = 'OPRETFORDRING' or a.kode like 'OPSKRIVNING%')
                          and (select h.aktion from hoering h where h.aktion = a.id) is null
                        """)
                .param("id", aktion)
                .param("godkendt", Timestamp.from(godkendt))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** It goes on waiting for the back end's last word, and is asked about anew. */
    void venter(long aktion, Instant nu) {
        jdbc.sql("update aktion set forfalder = :nu where id = :id and tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING')")
                .param("id", aktion)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** To the operator's desk from wherever it stands. */
    void tilOperatoer(long aktion, String hvorfor, Instant nu) {
        jdbc.sql("""
                        update aktion set tilstand = 'MANUEL', tilstand_siden = :nu, forfalder = null,
                            venter_paa = :hvorfor, node = null, laas_udloeber = null
                        where id = :id
                        """)
                .param("id", aktion)
                .param("hvorfor", hvorfor)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Adds to the time line of an action, unless the same stands there already; false when it did. */
    boolean noter(long aktion, Tilstand fra, Tilstand til, String tekst, Instant nu) {
        return jdbc.sql("""
                                insert into haendelse (aktion, tid, fra, til, tekst)
                                select :id, :nu, :fra, :til, :tekst
                                where (select id from haendelse
                                       where aktion = :id and fra = :fra and til = :til and tekst = :tekst limit 1) is null
                                """)
                        .param("id", aktion)
                        .param("nu", Timestamp.from(nu))
                        .param("fra", fra.name())
                        .param("til", til.name())
                        .param("tekst", tekst)
                        .update()
                == 1;
    }

    private static Statussag sag(ResultSet raekke) throws SQLException {
        String maal = raekke.getString("maal");
        String hoering = raekke.getString("status");
        Timestamp hoeringTid = raekke.getTimestamp("status_tid");
        return new Statussag(
                raekke.getLong("id"),
                maal == null ? null : Maal.valueOf(maal),
                Aktionskode.valueOf(raekke.getString("kode")),
                Tilstand.valueOf(raekke.getString("tilstand")),
                raekke.getInt("forsoeg"),
                raekke.getTimestamp("modtaget").toInstant(),
                Afvisningsliste.af(raekke.getString("afvisninger")),
                hoering == null ? null : Hoeringsstatus.valueOf(hoering),
                raekke.getBoolean("egen"),
                hoeringTid == null ? null : hoeringTid.toInstant());
    }
}
