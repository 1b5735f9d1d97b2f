package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions that are stuck, tried before, or held. The condition is that of the index of due work, so nothing finished is read. */
@Repository
public class BordLager {

    private static final String PAA_BORDET = """
            tilstand not in ('UDFOERT', 'AFVIST') and maal is not null
            and (tilstand in ('MANUEL', 'UKENDT', 'VENTER') or tilstand = 'KLAR' and forsoeg > 0)
            """;

    private final JdbcClient jdbc;

    public BordLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bordgruppe> grupper() {
        return jdbc.sql(
                        "select maal, tilstand, venter_paa, count(*) as antal, min(tilstand_siden) as aeldste from aktion"
                                + " where " + PAA_BORDET
                                + " group by maal, tilstand, venter_paa order by tilstand <> 'MANUEL', antal desc, 1, 2, 3")
                .query((r, nr) -> new Bordgruppe(
                        Maal.valueOf(r.getString("maal")),
                        Tilstand.valueOf(r.getString("tilstand")),
                        r.getString("venter_paa"),
                        r.getLong("antal"),
                        r.getTimestamp("aeldste").toInstant()))
                .list();
    }

    List<Bordsag> find(Bordudvalg udvalg, int hoejst) {
        boolean nummer = !udvalg.aktioner().isEmpty();
        return jdbc.sql("""
                        select id, kode, fordring, fordringshaver, reference, maal, tilstand, tilstand_siden, forsoeg,
                            usikker, forbigaaet, venter_paa
                        from aktion where maal is not null and %s
                          and (cast(:maal as text) is null or maal = :maal)
                          and (cast(:tilstand as text) is null or tilstand = :tilstand)
                          and (cast(:grund as text) is null or venter_paa = :grund)
                        order by koe, id limit :hoejst
                        """.formatted(nummer ? "id in (:aktioner)" : PAA_BORDET))
                .param("aktioner", nummer ? udvalg.aktioner() : List.of(0L))
                .param("maal", udvalg.maal() == null ? null : udvalg.maal().name())
                .param(
                        "tilstand",
                        udvalg.tilstand() == null ? null : udvalg.tilstand().name())
                .param("grund", udvalg.grund())
                .param("hoejst", hoejst)
                .query(BordLager::sag)
                .list();
    }

    /** One try, or one question, and what was answered; httpStatus is null without an answer. */
    public record Forsoegt(int nr, String art, Instant tid, String udfald, Integer httpStatus, String forklaring) {}

    /** Newest first. */
    List<Forsoegt> forsoeg(long aktion, int hoejst) {
        return jdbc.sql("""
                        select nr, art, begyndt, udfald, http_status, forklaring from forsoeg
                        where aktion = :aktion order by id desc limit :hoejst
                        """)
                .param("aktion", aktion)
                .param("hoejst", hoejst)
                .query((r, nr) -> new Forsoegt(
                        r.getInt("nr"),
                        r.getString("art"),
                        r.getTimestamp("begyndt").toInstant(),
                        r.getString("udfald"),
                        r.getObject("http_status", Integer.class),
                        Maskering.masker(Objects.toString(r.getString("forklaring"), ""))))
                .list();
    }

    /** Due now, with a new horizon; false when it is not as it was seen. */
    boolean proevIgen(Bordsag sag, Tilstand til, String tekst, Instant nu) {
        return skift(sag, """
                tilstand = :til, tilstand_siden = :nu, forfalder = :nu, foerste_forsoeg = null, forbigaaet = false,
                usikker = usikker or :til = 'UKENDT', venter_paa = :tekst
                """, til, tekst, nu);
    }

    boolean forbigaa(Bordsag sag, String tekst, Instant nu) {
        return skift(sag, "forbigaaet = true", Tilstand.MANUEL, tekst, nu);
    }

    private boolean skift(Bordsag sag, String felter, Tilstand til, String tekst, Instant nu) {
        return jdbc.sql("""
                        with skiftet as (
                            update aktion set %s
                            where id = :id and tilstand = :fra and tilstand_siden = :siden and node is null
                            returning id)
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, :fra, :til, :tekst from skiftet
                        """.formatted(felter))
                        .param("id", sag.aktion())
                        .param("fra", sag.tilstand().name())
                        .param("siden", Timestamp.from(sag.siden()))
                        .param("til", til.name())
                        .param("tekst", tekst)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    private static Bordsag sag(ResultSet r, int nr) throws SQLException {
        return new Bordsag(
                r.getLong("id"),
                Aktionskode.valueOf(r.getString("kode")),
                r.getObject("fordring", Long.class),
                r.getLong("fordringshaver"),
                r.getString("reference"),
                Maal.valueOf(r.getString("maal")),
                Tilstand.valueOf(r.getString("tilstand")),
                r.getTimestamp("tilstand_siden").toInstant(),
                r.getInt("forsoeg"),
                r.getBoolean("usikker"),
                r.getBoolean("forbigaaet"),
                r.getString("venter_paa"));
    }
}
