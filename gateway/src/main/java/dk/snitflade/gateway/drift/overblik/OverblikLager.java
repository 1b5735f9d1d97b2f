package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the gauges are made of. */
@Repository
class OverblikLager {

    /** The condition of the index {@code aktion_forfalder}: finished actions, which are nearly all, are never touched. */
    static final String KOEER = """
            select maal,
                count(*) filter (where forsoeg = 0 and tilstand = 'KLAR'
                    or tilstand = 'VENTER' and forfalder <= :nu) as klar,
                count(*) filter (where tilstand = 'SENDES') as sendes,
                count(*) filter (where tilstand = 'KLAR' and forsoeg > 0) as genforsoeg,
                count(*) filter (where tilstand = 'UKENDT') as ukendt,
                count(*) filter (where tilstand = 'VENTER' and (forfalder > :nu or forfalder is null)) as udskudt,
                count(*) filter (where tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING')) as hos_modtager,
                count(*) filter (where tilstand = 'MANUEL') as manuel,
                min(modtaget) filter (where tilstand in ('KLAR', 'SENDES', 'UKENDT')
                    or tilstand = 'VENTER' and forfalder <= :nu) as aeldste
            from aktion
            where tilstand not in ('UDFOERT', 'AFVIST') and maal is not null
            group by maal
            """;

    private final JdbcClient jdbc;
    private final IndeksLager indeks;

    OverblikLager(JdbcClient jdbc, IndeksLager indeks) {
        this.jdbc = jdbc;
        this.indeks = indeks;
    }

    /** Back ends with nothing unfinished are absent. */
    Map<Maal, Koe> koeer(Instant nu) {
        Map<Maal, Koe> koeer = new EnumMap<>(Maal.class);
        indeks.laes(() -> jdbc.sql(KOEER)
                .param("nu", Timestamp.from(nu))
                .query((raekke, nr) -> koeer.put(maal(raekke), koe(raekke)))
                .list());
        return koeer;
    }

    /** Back ends never called and never stopped are absent. */
    Map<Maal, Puls> pulse() {
        Map<Maal, Puls> pulse = new EnumMap<>(Maal.class);
        jdbc.sql("select maal, tilstand, sidste_succes, sidste_fejl, sidste_fejl_tekst from backend_tilstand")
                .query((raekke, nr) -> pulse.put(maal(raekke), puls(raekke)))
                .list();
        return pulse;
    }

    private static Koe koe(ResultSet raekke) throws SQLException {
        return new Koe(
                raekke.getLong("klar"),
                raekke.getLong("sendes"),
                raekke.getLong("genforsoeg"),
                raekke.getLong("ukendt"),
                raekke.getLong("udskudt"),
                raekke.getLong("hos_modtager"),
                raekke.getLong("manuel"),
                tid(raekke, "aeldste"));
    }

    private static Puls puls(ResultSet raekke) throws SQLException {
        String tekst = raekke.getString("sidste_fejl_tekst");
        return new Puls(
                raekke.getString("tilstand"),
                tid(raekke, "sidste_succes"),
                tid(raekke, "sidste_fejl"),
                tekst == null || tekst.isBlank() ? null : Maskering.masker(tekst));
    }

    private static Maal maal(ResultSet raekke) throws SQLException {
        return Maal.valueOf(raekke.getString("maal"));
    }

    private static Instant tid(ResultSet raekke, String kolonne) throws SQLException {
        Timestamp tid = raekke.getTimestamp(kolonne);
        return tid == null ? null : tid.toInstant();
    }
}
