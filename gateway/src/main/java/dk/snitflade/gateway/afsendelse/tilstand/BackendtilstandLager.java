package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Afbrydelse;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Anledning;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Draening;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Maaling;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Pause;
import dk.snitflade.gateway.fordring.Maal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code backend_tilstand}, shared by all nodes. A back end without a row is open. */
@Repository
public class BackendtilstandLager {

    private final JdbcClient jdbc;

    public BackendtilstandLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Backendtilstand laes(Maal maal) {
        return laes(maal, "");
    }

    /** Locked until the transaction ends; there is a row afterwards. */
    Backendtilstand laas(Maal maal, Instant nu) {
        jdbc.sql("""
                        insert into backend_tilstand (maal, tilstand, siden) values (:maal, 'AABEN', :nu)
                        on conflict (maal) do nothing
                        """).param("maal", maal.name()).param("nu", Timestamp.from(nu)).update();
        return laes(maal, " for update");
    }

    private Backendtilstand laes(Maal maal, String laas) {
        return jdbc.sql("select * from backend_tilstand where maal = :maal" + laas)
                .param("maal", maal.name())
                .query(BackendtilstandLager::tilstand)
                .optional()
                .orElse(Backendtilstand.AABEN);
    }

    /** Writes every part; the row must be locked. What has been given out in this second stays given out. */
    void skriv(Maal maal, Backendtilstand ny) {
        Pause pause = ny.pause();
        Maaling maaling = ny.maaling();
        Afbrydelse afbrudt = ny.afbrydelse();
        Draening draening = ny.draening();
        jdbc.sql("""
                        update backend_tilstand set
                            pause_aarsag = cast(:pauseAarsag as text), pause_hvem = cast(:pauseHvem as text), pause_siden = cast(:pauseSiden as timestamptz),
                            pause_til = cast(:pauseTil as timestamptz),
                            maalt_fra = cast(:maaltFra as timestamptz), maalt_kald = :maaltKald, maalt_fejl = :maaltFejl,
                            afbrudt_siden = cast(:afbrudtSiden as timestamptz), afbrudt_naeste = cast(:afbrudtNaeste as timestamptz),
                            afbrudt_gange = :afbrudtGange, afbrudt_hvorfor = cast(:afbrudtHvorfor as text),
                            afbrudt_efter = cast(:afbrudtEfter as text),
                            proeve_node = case when :proeve then proeve_node end,
                            proeve_udloeber = case when :proeve then proeve_udloeber end,
                            draen_siden = cast(:draenSiden as timestamptz), draen_efter = cast(:draenEfter as text), draen_trin = :draenTrin,
                            draen_trin_siden = cast(:trinSiden as timestamptz), draen_kald = :draenKald, draen_fejl = :draenFejl
                        where maal = :maal
                        """)
                .param("maal", maal.name())
                .param("pauseAarsag", pause == null ? null : pause.aarsag())
                .param("pauseHvem", pause == null ? null : pause.hvem())
                .param("pauseSiden", tid(pause == null ? null : pause.siden()))
                .param("pauseTil", tid(pause == null ? null : pause.til()))
                .param("maaltFra", tid(maaling == null ? null : maaling.fra()))
                .param("maaltKald", maaling == null ? 0 : maaling.kald())
                .param("maaltFejl", maaling == null ? 0 : maaling.fejl())
                .param("afbrudtSiden", tid(afbrudt == null ? null : afbrudt.siden()))
                .param("afbrudtNaeste", tid(afbrudt == null ? null : afbrudt.naeste()))
                .param("afbrudtGange", afbrudt == null ? 0 : afbrudt.gange())
                .param("afbrudtHvorfor", afbrudt == null ? null : afbrudt.hvorfor())
                .param("afbrudtEfter", afbrudt == null ? null : afbrudt.efter().name())
                .param("proeve", afbrudt != null && afbrudt.proeve())
                .param("draenSiden", tid(draening == null ? null : draening.siden()))
                .param("draenEfter", draening == null ? null : draening.efter().name())
                .param("draenTrin", draening == null ? 0 : draening.trin())
                .param(
                        "trinSiden",
                        tid(draening == null ? null : draening.maaling().fra()))
                .param("draenKald", draening == null ? 0 : draening.maaling().kald())
                .param("draenFejl", draening == null ? 0 : draening.maaling().fejl())
                .update();
    }

    /** Notes the mode that counts, for those who only look. */
    void noter(Maal maal, Modus modus, Instant nu) {
        jdbc.sql("""
                        insert into backend_tilstand (maal, tilstand, siden) values (:maal, :modus, :nu)
                        on conflict (maal) do update set tilstand = excluded.tilstand, siden = excluded.siden
                        where backend_tilstand.tilstand <> excluded.tilstand
                        """)
                .param("maal", maal.name())
                .param("modus", modus.name())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Wakes the senders of every node. */
    void vaek(Maal maal) {
        jdbc.sql("select pg_notify('afsendelse', :maal)")
                .param("maal", maal.name())
                .query((raekke, nr) -> nr)
                .list();
    }

    /** The one call that may try while cut off; false when it is not time, or another node has it. */
    boolean tagProeve(Maal maal, String node, Instant nu, Instant udloeber) {
        return jdbc.sql("""
                        update backend_tilstand set proeve_node = :node, proeve_udloeber = :udloeber
                        where maal = :maal and afbrudt_naeste <= :nu
                          and (proeve_node is null or proeve_udloeber < :nu)
                        """)
                        .param("maal", maal.name())
                        .param("node", node)
                        .param("nu", Timestamp.from(nu))
                        .param("udloeber", Timestamp.from(udloeber))
                        .update()
                == 1;
    }

    /** There was nothing to try with. */
    void slipProeve(Maal maal, String node) {
        jdbc.sql("""
                        update backend_tilstand set proeve_node = null, proeve_udloeber = null
                        where maal = :maal and proeve_node = :node
                        """).param("maal", maal.name()).param("node", node).update();
    }

    /** Takes up to so many of the calls of this second, which all nodes share; how many it got. */
    int tagPladser(Maal maal, Instant nu, int tempo, int oensket) {
        return jdbc.sql("""
                        with foer as (
                            select maal, case when draen_sekund = :sekund then draen_brugt else 0 end as brugt
                            from backend_tilstand where maal = :maal and draen_siden is not null for update)
                        update backend_tilstand b
                        set draen_sekund = :sekund,
                            draen_brugt = foer.brugt + least(:oensket, greatest(0, :tempo - foer.brugt))
                        from foer where b.maal = foer.maal
                        returning least(:oensket, greatest(0, :tempo - foer.brugt))
                        """)
                .param("maal", maal.name())
                .param("sekund", nu.getEpochSecond())
                .param("tempo", tempo)
                .param("oensket", oensket)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Gives back what was not used of this second's. */
    void slipPladser(Maal maal, Instant nu, int ubrugte) {
        jdbc.sql("""
                        update backend_tilstand set draen_brugt = draen_brugt - :ubrugte
                        where maal = :maal and draen_sekund = :sekund and draen_brugt >= :ubrugte
                        """)
                .param("maal", maal.name())
                .param("sekund", nu.getEpochSecond())
                .param("ubrugte", ubrugte)
                .update();
    }

    /** Moves the times forward, never back; a null leaves its column as it is. The row must be there. */
    void slag(Maal maal, Instant succes, Instant fejl, String fejltekst) {
        jdbc.sql("""
                        update backend_tilstand set
                            sidste_succes = greatest(sidste_succes, cast(:succes as timestamptz)),
                            sidste_fejl = greatest(sidste_fejl, cast(:fejl as timestamptz)),
                            sidste_fejl_tekst = coalesce(cast(:tekst as text), sidste_fejl_tekst)
                        where maal = :maal
                        """)
                .param("maal", maal.name())
                .param("succes", tid(succes))
                .param("fejl", tid(fejl))
                .param("tekst", fejltekst)
                .update();
    }

    private static Backendtilstand tilstand(ResultSet r, int nr) throws SQLException {
        Instant pause = tid(r, "pause_siden");
        Instant maalt = tid(r, "maalt_fra");
        Instant afbrudt = tid(r, "afbrudt_siden");
        Instant draen = tid(r, "draen_siden");
        return new Backendtilstand(
                pause == null
                        ? null
                        : new Pause(r.getString("pause_aarsag"), r.getString("pause_hvem"), pause, tid(r, "pause_til")),
                maalt == null ? null : new Maaling(maalt, r.getInt("maalt_kald"), r.getInt("maalt_fejl")),
                afbrudt == null
                        ? null
                        : new Afbrydelse(
                                afbrudt,
                                tid(r, "afbrudt_naeste"),
                                r.getInt("afbrudt_gange"),
                                r.getString("afbrudt_hvorfor"),
                                r.getString("proeve_node") != null,
                                Anledning.valueOf(r.getString("afbrudt_efter"))),
                draen == null
                        ? null
                        : new Draening(
                                draen,
                                Anledning.valueOf(r.getString("draen_efter")),
                                r.getInt("draen_trin"),
                                new Maaling(
                                        tid(r, "draen_trin_siden"), r.getInt("draen_kald"), r.getInt("draen_fejl"))));
    }

    private static Timestamp tid(Instant tid) {
        return tid == null ? null : Timestamp.from(tid);
    }

    private static Instant tid(ResultSet r, String kolonne) throws SQLException {
        Timestamp tid = r.getTimestamp(kolonne);
        return tid == null ? null : tid.toInstant();
    }
}
