package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.Regelbrudsliste;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Leases due actions. The choice and the change of state are one statement, so that no two nodes lease the same; only the
 * oldest unsettled action of a family is ever due.
 */
@Repository
class AfsendelseLager {

    private static final String SENDES = "SENDES";

    /**
     * Nothing unsettled stands before the action in its family. Written as one index look-up with a limit: a "not exists"
     * becomes a join over the whole queue when the statistics are from a day it was empty (967 ms against 26 ms for 20,000
     * waiting actions).
     */
    private static final String FORREST = """
            (select t.id from aktion t
             where t.familie = a.familie and (t.koe, t.id) < (a.koe, a.id) and t.tilstand not in ('UDFOERT', 'AFVIST') and not t.forbigaaet
             order by t.familie, t.koe, t.id limit 1) is null
            """;

    /**
     * A withdrawal may pass actions in høring and what waits behind them: the claim, or the increase, may lie there for
     * weeks, and a collection that must stop cannot wait for that. It passes only while nothing of the family is under way,
     * and nothing else is sent until it is settled ({@link #INGEN_GIK_FORBI}), so that no two actions of a family are ever
     * with PSRM in an order nobody knows. PSRM's answer decides what the withdrawal does; one that it rejects leaves the
     * høring as it is.
     */
    private static final String GAAR_FORBI_HOERING = """
            (a.kode = 'TILBAGEKALD'
             and (select t.tilstand from aktion t
                  where t.familie = a.familie and (t.koe, t.id) < (a.koe, a.id)
                    and t.tilstand not in ('UDFOERT', 'AFVIST') and not t.forbigaaet
                  order by t.familie, t.koe, t.id limit 1) = 'HOERING'
             and (select t.id from aktion t
                  where t.familie = a.familie and (t.koe, t.id) < (a.koe, a.id)
                    and t.tilstand not in ('UDFOERT', 'AFVIST') and not t.forbigaaet
                    and (t.tilstand not in ('HOERING', 'KLAR', 'VENTER') or t.kode = 'TILBAGEKALD')
                  order by t.familie, t.koe, t.id limit 1) is null)
            """;

    private static final String INGEN_GIK_FORBI = """
            (select t.id from aktion t
             where t.familie = a.familie and (t.koe, t.id) > (a.koe, a.id)
               and t.tilstand not in ('UDFOERT', 'AFVIST') and not t.forbigaaet and t.tilstand in ('SENDES', 'UKENDT')
             order by t.familie, t.koe, t.id limit 1) is null
            """;

    private static final String LAAS = """
            update aktion a
            set tilstand = :ny, tilstand_siden = case when a.tilstand = :ny then a.tilstand_siden else :nu end,
                node = :node, laas_udloeber = :udloeber, forsoeg = a.forsoeg + :foroeg,
                spoergsmaal = case when :foroeg = 0 then a.spoergsmaal + 1 else 0 end,
                foerste_forsoeg = coalesce(a.foerste_forsoeg, :nu),
                mappet_leverance = coalesce(a.mappet_leverance, valgt.mappet)
            from valgt left join fordring f on f.id = valgt.fordring
            where a.id = valgt.id
            returning a.id, a.kode, a.fordring, f.hovedfordring, coalesce(a.modtaget_inddrivelse, a.modtaget) as modtaget,
                      a.forsoeg, a.usikker, a.indhold, a.mappet_leverance, a.foerste_forsoeg, a.spoergsmaal,
                      (select array[h.status, h.brud] from hoering h where h.aktion = a.id and h.egen) as hoering
            """;

    private final JdbcClient jdbc;
    private final Kryptering kryptering;

    AfsendelseLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** Single actions that are due, oldest first. */
    List<Sag> pluk(Maal maal, Laas laas, int antal) {
        return laas("""
                        with valgt as (
                            select a.id, a.fordring, null::bigint as mappet from aktion a
                            where a.maal = :maal and a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu
                              and (%s or %s)
                              and %s
                            order by a.forfalder, a.id limit :antal
                            for update of a skip locked)
                        """.formatted(FORREST, GAAR_FORBI_HOERING, INGEN_GIK_FORBI), SENDES, 1, maal, laas)
                .param("antal", antal)
                .query((raekke, nr) -> sag(raekke))
                .list();
    }

    /**
     * The due actions of one delivery, as one sub-leverance with a mapped delivery id. A related claim goes with its main
     * claim in the same call. What stands behind an action that does not come along stays: one that is not a candidate at
     * all, or one that another node has in its hands, whose lock is passed over.
     */
    List<Delsag> plukDelleverance(Maal maal, Laas laas, int antal) {
        return laas("""
                        with foerste as (
                            select a.leverance, a.mappet_leverance from aktion a
                            where a.maal = :maal and a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu
                              and %1$s
                            order by a.forfalder, a.id limit 1
                            for update of a skip locked),
                        nummer as (select nextval('mappet_leverance_nr') as mappet from foerste),
                        kandidat as (
                            select a.id, a.familie from aktion a
                            join foerste on a.leverance = foerste.leverance
                              and a.mappet_leverance is not distinct from foerste.mappet_leverance
                            where a.maal = :maal and a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu),
                        laast as (
                            select a.id, a.familie, a.koe, a.fordring from kandidat k
                            join aktion a on a.id = k.id
                            left join (%2$s) foran on foran.familie = k.familie
                            where a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu
                              and (foran.id is null or (a.koe, a.id) < (foran.koe, foran.id))
                            order by a.id limit :antal
                            for update of a skip locked),
                        valgt as (
                            select l.id, l.fordring, nummer.mappet from nummer, laast l
                            left join (%3$s) foran on foran.familie = l.familie
                            where foran.id is null or (l.koe, l.id) < (foran.koe, foran.id))
                        """.formatted(FORREST, foran("kandidat"), foran("laast")), SENDES, 1, maal, laas)
                .param("antal", antal)
                .query((raekke, nr) -> new Delsag(raekke.getLong("mappet_leverance"), sag(raekke)))
                .list();
    }

    /**
     * The first due action of each of many families, as one leverance with an id of its own; or those that went together
     * before, under the id they had then.
     */
    List<Delsag> plukLeverance(Maal maal, Laas laas, int antal) {
        return laas("""
                        with foerste as (
                            select a.mappet_leverance from aktion a
                            where a.maal = :maal and a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu
                              and %1$s and %2$s
                            order by a.forfalder, a.id limit 1
                            for update of a skip locked),
                        nummer as (
                            select coalesce(mappet_leverance, nextval('mappet_leverance_nr')) as mappet from foerste),
                        valgt as (
                            select a.id, a.fordring, nummer.mappet from aktion a, foerste, nummer
                            where a.maal = :maal and a.tilstand in ('KLAR', 'VENTER') and a.forfalder <= :nu
                              and a.mappet_leverance is not distinct from foerste.mappet_leverance
                              and %1$s and %2$s
                            order by a.forfalder, a.id limit :antal
                            for update of a skip locked)
                        """.formatted(FORREST, INGEN_GIK_FORBI), SENDES, 1, maal, laas)
                .param("antal", antal)
                .query((raekke, nr) -> new Delsag(raekke.getLong("mappet_leverance"), sag(raekke)))
                .list();
    }

    /** Per family of the chosen, the first unsettled action that is not chosen; one look-up each, however long the queue. */
    private static String foran(String valgte) {
        return """
                select f.familie, t.koe, t.id from (select distinct familie from %1$s) f
                cross join lateral (
                    select t.koe, t.id from aktion t
                    where t.familie = f.familie and t.tilstand not in ('UDFOERT', 'AFVIST') and not t.forbigaaet
                      and t.id not in (select id from %1$s)
                    order by t.familie, t.koe, t.id limit 1) t
                """.formatted(valgte);
    }

    /**
     * What shared one call whose answer was lost and may be asked about now: one action at PSRM, the whole sub-leverance at
     * DMI, so that it stays together if it must be sent again. Asking is no try of its own.
     */
    List<Delsag> plukUkendt(Maal maal, Laas laas) {
        return laas("""
                        with foerste as (
                            select a.id, a.mappet_leverance from aktion a
                            where a.maal = :maal and a.tilstand = 'UKENDT' and a.forfalder <= :nu
                              and (a.laas_udloeber is null or a.laas_udloeber < :nu)
                            order by a.forfalder, a.id limit 1
                            for update of a skip locked),
                        valgt as (
                            select a.id, a.fordring, null::bigint as mappet from aktion a, foerste
                            where (a.id = foerste.id or a.mappet_leverance = foerste.mappet_leverance)
                              and a.tilstand = 'UKENDT'
                              and (a.laas_udloeber is null or a.laas_udloeber < :nu)
                            for update of a skip locked)
                        """, "UKENDT", 0, maal, laas)
                .query((raekke, nr) -> new Delsag(raekke.getObject("mappet_leverance", Long.class), sag(raekke)))
                .list();
    }

    /**
     * Leases that ran out, and those of an earlier life of this node: nobody knows how far they came.
     *
     * @param synlighed how long after the lease the back end may still be at work on it, and must not be asked
     */
    int opgiv(Instant nu, String node, boolean egne, Duration synlighed) {
        return jdbc.sql("""
                        with opgivet as (
                            update aktion
                            set tilstand = 'UKENDT', tilstand_siden = :nu, usikker = true,
                                forfalder = greatest(:nu, tilstand_siden + :synlighed * interval '1 millisecond'),
                                node = null, laas_udloeber = null, venter_paa = 'Afsendelsen blev afbrudt'
                            where tilstand = 'SENDES' and (laas_udloeber < :nu or (:egne and node = :node))
                            returning id, venter_paa)
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, 'SENDES', 'UKENDT', venter_paa from opgivet
                        """)
                .param("nu", Timestamp.from(nu))
                .param("synlighed", synlighed.toMillis())
                .param("egne", egne)
                .param("node", node)
                .update();
    }

    private JdbcClient.StatementSpec laas(String valg, String ny, int foroeg, Maal maal, Laas laas) {
        return jdbc.sql(valg + LAAS)
                .param("ny", ny)
                .param("foroeg", foroeg)
                .param("maal", maal.name())
                .param("nu", Timestamp.from(laas.nu()))
                .param("node", laas.node())
                .param("udloeber", Timestamp.from(laas.udloeber()));
    }

    /** Who leases, and until when. */
    record Laas(String node, Instant nu, Instant udloeber) {}

    /** A leased action of a sub-leverance; mappet is null towards PSRM. */
    record Delsag(Long mappet, Sag sag) {}

    private Sag sag(ResultSet raekke) throws SQLException {
        long id = raekke.getLong("id");
        return new Sag(
                id,
                Aktionskode.valueOf(raekke.getString("kode")),
                raekke.getObject("fordring", Long.class),
                raekke.getObject("hovedfordring", Long.class),
                raekke.getTimestamp("modtaget").toInstant(),
                raekke.getInt("forsoeg"),
                raekke.getBoolean("usikker"),
                kryptering.dekrypter(Felt.AKTION, id, raekke.getBytes("indhold")),
                raekke.getTimestamp("foerste_forsoeg").toInstant(),
                hoering(raekke.getArray("hoering")),
                raekke.getInt("spoergsmaal"));
    }

    private static Hoeringsstand hoering(Array kolonner) throws SQLException {
        if (kolonner == null) {
            return null;
        }
        String[] statusOgBrud = (String[]) kolonner.getArray();
        return new Hoeringsstand(Hoeringsstatus.valueOf(statusOgBrud[0]), Regelbrudsliste.af(statusOgBrud[1]));
    }
}
