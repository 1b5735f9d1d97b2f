package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Konvertering;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves families of claims from DMI to PSRM. Every statement is guarded by the state it expects, so that a sender that
 * leases an action at the same moment and the move exclude each other: an action is only ever one back end's.
 */
@Repository
class HjemLager {

    /** What was never with DMI: not leased, and no try of it ended in silence. */
    private static final String USENDT = "tilstand in ('KLAR', 'VENTER') and not usikker and maal = 'DMI'";

    private static final String OPRETTER = "kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')";

    private final JdbcClient jdbc;

    HjemLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conversion of the family that is due, locked; empty when another node has it, or it is done. */
    Optional<Konvertering> laas(long familie, LocalDate dag) {
        return jdbc.sql("""
                        select * from konvertering
                        where familie = :familie and udfoert is null and ophaevet is null and dag <= :dag for update
                        """)
                .param("familie", familie)
                .param("dag", dag)
                .query(KonverteringLager::konvertering)
                .optional();
    }

    /**
     * Why the family cannot be moved yet; empty when it can. DMI must have taken in every claim, or there is nothing to
     * convert; and what only DMI understands goes there first.
     */
    Optional<String> hindring(long familie) {
        return jdbc.sql("""
                        select id, kode, aarsag from aktion
                        where familie = :familie and tilstand not in ('UDFOERT', 'AFVIST') and maal = 'DMI'
                          and (%s or kode = 'AENDRFORDRING' or kode = 'NEDSKRIV' and aarsag = 'FAST')
                        order by koe, id limit 1
                        """.formatted(OPRETTER))
                .param("familie", familie)
                .query((raekke, nr) -> "Aktion " + raekke.getLong("id") + " (" + raekke.getString("kode")
                        + (raekke.getString("aarsag") == null ? "" : " " + raekke.getString("aarsag"))
                        + ") er ikke afgjort af DMI endnu.")
                .optional();
    }

    /** Writes why a due conversion waits. */
    void vent(long nr, String hvorfor, Instant nu) {
        jdbc.sql("update konvertering set venter_paa = :hvorfor, proevet = :nu where id = :nr")
                .param("nr", nr)
                .param("nu", Timestamp.from(nu))
                .param("hvorfor", hvorfor)
                .update();
    }

    /** Carries the conversion out: the whole family moves, or is closed for corrections. */
    void udfoer(Konvertering konvertering, Instant nu) {
        jdbc.sql("update konvertering set udfoert = :nu, venter_paa = null where id = :nr")
                .param("nr", konvertering.nr())
                .param("nu", Timestamp.from(nu))
                .update();
        if (konvertering.flytter()) {
            jdbc.sql("update fordring set hjem = 'PSRM' where familie = :familie and hjem = 'DMI'")
                    .param("familie", konvertering.familie())
                    .update();
        } else {
            jdbc.sql("update fordring set konverteret_tilbage = true where familie = :familie")
                    .param("familie", konvertering.familie())
                    .update();
        }
    }

    /** The families that have moved, and still have actions for DMI that DMI has never seen. */
    List<Konvertering> efternoelere(int hoejst) {
        return jdbc.sql("""
                        select distinct k.* from konvertering k
                        join aktion a on a.familie = k.familie and a.tilstand not in ('UDFOERT', 'AFVIST')
                        where k.udfald = 'KONVERTERET' and k.udfoert is not null and a.maal = 'DMI'
                          and a.tilstand in ('KLAR', 'VENTER') and not a.usikker
                        limit :hoejst
                        """)
                .param("hoejst", hoejst)
                .query(KonverteringLager::konvertering)
                .list();
    }

    /** Lets what waits for DMI follow the family to PSRM; what DMI may have seen stays DMI's until it is settled. */
    void tagMed(Konvertering konvertering, Instant nu) {
        String hvorfor = konvertering.hvorfor();
        List<Long> flyttede = jdbc.sql("""
                        with usendt as (
                            select id, tilstand from aktion where familie = :familie and %s for update),
                        flyttet as (
                            update aktion a set maal = 'PSRM', hvorfor = :hvorfor, mappet_leverance = null
                            from usendt where a.id = usendt.id returning a.fordring, a.kode),
                        sent as (
                            update fordring f set hjem = 'PSRM' from flyttet
                            where f.id = flyttet.fordring and f.hjem = 'DMI')
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, tilstand, tilstand, :hvorfor from usendt
                        returning aktion
                        """.formatted(USENDT))
                .param("familie", konvertering.familie())
                .param("hvorfor", hvorfor)
                .param("nu", Timestamp.from(nu))
                .query(Long.class)
                .list();
        if (!flyttede.isEmpty()) {
            jdbc.sql("select pg_notify('afsendelse', :maal)")
                    .param("maal", Maal.PSRM.name())
                    .query((raekke, nr) -> null)
                    .list();
        }
    }

    /** The families of the claims whose day has come; a claim the gateway does not know is its own family. */
    List<Long> forfaldne(Collection<Long> fordringer, LocalDate dag) {
        return jdbc.sql("""
                        select familie from konvertering
                        where udfoert is null and ophaevet is null and dag <= :dag
                          and familie = any(array(select familie from fordring where id = any(:ider)) || :ider)
                        """)
                .param("ider", fordringer.toArray(Long[]::new))
                .param("dag", dag)
                .query(Long.class)
                .list();
    }

    /** The moves carried out of claims the gateway does not know. */
    List<Konvertering> flyttede(Collection<Long> ukendte) {
        return jdbc.sql("""
                        select * from konvertering
                        where familie = any(:ider) and udfald = 'KONVERTERET' and ophaevet is null
                          and fordringshaver is null and udfoert is not null
                        """)
                .param("ider", ukendte.toArray(Long[]::new))
                .query(KonverteringLager::konvertering)
                .list();
    }
}
