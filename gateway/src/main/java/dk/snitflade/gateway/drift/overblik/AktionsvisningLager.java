package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Afvisningsliste;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Actions as people look at them. Free text is masked here, so that nothing past this class has seen a CPR
 * (operations.md 9).
 */
@Repository
class AktionsvisningLager {

    /** Newest by number: numbers are drawn in blocks, so two nodes may interleave by a block. */
    static final String SENESTE = vaelg("(select * from aktion order by id desc limit :antal)");

    /**
     * The id is the last column of the unique index; those before it hold a handful of values each. The fence keeps the
     * planner from walking the whole journal backwards for the order.
     */
    static final String I_LEVERANCE = vaelg("""
            (select * from (
                 select * from aktion where leverance = any(array(
                     select id from leverance where kanal in ('NYMF', 'OIR') and leverance_id = :leverance)) offset 0) i
             order by id desc limit :antal)
            """);

    static final String EN = vaelg("(select * from aktion where id = :id)");

    private static final Comparator<Aktionsraekke> NYESTE_FOERST =
            Comparator.comparing(Aktionsraekke::id).reversed();

    private final JdbcClient jdbc;
    private final IndeksLager indeks;

    AktionsvisningLager(JdbcClient jdbc, IndeksLager indeks) {
        this.jdbc = jdbc;
        this.indeks = indeks;
    }

    /** Newest first. */
    List<Aktionsraekke> seneste(int antal) {
        return indeks.laes(
                () -> jdbc.sql(SENESTE).param("antal", antal).query((raekke, nr) -> laes(raekke)).list().stream()
                        .sorted(NYESTE_FOERST)
                        .toList());
    }

    /** Those of the deliveries that carry the id, which two senders may have used; newest first. */
    List<Aktionsraekke> iLeverance(String leverance, int antal) {
        return indeks.laes(() -> jdbc
                .sql(I_LEVERANCE)
                .param("leverance", leverance)
                .param("antal", antal)
                .query((raekke, nr) -> laes(raekke))
                .list()
                .stream()
                .sorted(NYESTE_FOERST)
                .toList());
    }

    Optional<Aktionsraekke> find(long id) {
        return indeks.laes(() ->
                jdbc.sql(EN).param("id", id).query((raekke, nr) -> laes(raekke)).optional());
    }

    /** The narrowing stands innermost, so that no plan can start from the other tables. */
    private static String vaelg(String aktioner) {
        return """
               select a.id, l.leverance_id, l.kanal, l.afsender, a.kode, a.fordring, a.fordringshaver,
                   coalesce(a.reference, f.reference) as reference, coalesce(a.type, f.type) as type,
                   a.maal, a.hvorfor, a.modtaget, a.modtagestatus, a.tilstand, a.tilstand_siden, a.forfalder,
                   a.venter_paa, a.afvisninger,
                   (select h.status from hoering h where h.aktion = a.id) as hoering,
                   case when a.tilstand in ('KLAR', 'VENTER') then (
                       select t.id from aktion t
                       where t.familie = a.familie and (t.koe, t.id) < (a.koe, a.id)
                         and t.tilstand not in ('UDFOERT', 'AFVIST')
                       order by t.familie, t.koe, t.id limit 1) end as bag
               from %s a
               join leverance l on l.id = a.leverance
               left join fordring f on f.id = a.fordring
               """.formatted(aktioner);
    }

    private static Aktionsraekke laes(ResultSet raekke) throws SQLException {
        String maal = raekke.getString("maal");
        Timestamp forfalder = raekke.getTimestamp("forfalder");
        String hoering = raekke.getString("hoering");
        return new Aktionsraekke(
                raekke.getLong("id"),
                raekke.getString("leverance_id"),
                Kanal.valueOf(raekke.getString("kanal")),
                raekke.getString("afsender"),
                Aktionskode.valueOf(raekke.getString("kode")),
                raekke.getObject("fordring", Long.class),
                raekke.getLong("fordringshaver"),
                maskeret(raekke, "reference"),
                raekke.getString("type"),
                maal == null ? null : Maal.valueOf(maal),
                maskeret(raekke, "hvorfor"),
                tid(raekke, "modtaget"),
                raekke.getString("modtagestatus"),
                Tilstand.valueOf(raekke.getString("tilstand")),
                tid(raekke, "tilstand_siden"),
                forfalder == null ? null : forfalder.toInstant(),
                maskeret(raekke, "venter_paa"),
                raekke.getObject("bag", Long.class),
                afvisninger(raekke),
                hoering == null ? null : Hoeringsstatus.valueOf(hoering));
    }

    private static List<Afvisning> afvisninger(ResultSet raekke) throws SQLException {
        return Afvisningsliste.af(raekke.getString("afvisninger")).stream()
                .map(grund -> new Afvisning(grund.nummer(), Maskering.masker(grund.tekst())))
                .toList();
    }

    private static String maskeret(ResultSet raekke, String kolonne) throws SQLException {
        String tekst = raekke.getString(kolonne);
        return tekst == null ? null : Maskering.masker(tekst);
    }

    private static Instant tid(ResultSet raekke, String kolonne) throws SQLException {
        return raekke.getTimestamp(kolonne).toInstant();
    }
}
