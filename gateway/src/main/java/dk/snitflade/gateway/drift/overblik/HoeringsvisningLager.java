package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Regelbrudsliste;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Høringer as people look at them; texts are masked like those of {@link AktionsvisningLager}. */
@Repository
class HoeringsvisningLager {

    private static final String VAELG = """
            select a.id, l.kanal, l.afsender, a.kode, a.fordring, a.fordringshaver,
                coalesce(a.reference, f.reference) as reference, coalesce(a.type, f.type) as type,
                a.modtaget, a.tilstand, h.status, h.status_tid, h.begyndt, h.brud
            from hoering h
            join aktion a on a.id = h.aktion
            join leverance l on l.id = a.leverance
            left join fordring f on f.id = a.fordring
            """;

    private final JdbcClient jdbc;
    private final IndeksLager indeks;

    HoeringsvisningLager(JdbcClient jdbc, IndeksLager indeks) {
        this.jdbc = jdbc;
        this.indeks = indeks;
    }

    /** Those not decided, the one with fewest days left first; those PSRM does not have yet come last. */
    List<Hoeringsraekke> aabne(int hoejst) {
        return indeks.laes(() -> jdbc.sql(VAELG + """
                        where h.status in ('AFVENTERFORDRINGSHAVER', 'AFVENTERRIM')
                          and a.tilstand not in ('UDFOERT', 'AFVIST')
                        order by h.begyndt, h.aktion limit :hoejst
                        """)
                .param("hoejst", hoejst)
                .query((raekke, nr) -> laes(raekke))
                .list());
    }

    Optional<Hoeringsraekke> find(long aktion) {
        return jdbc.sql(VAELG + "where h.aktion = :aktion")
                .param("aktion", aktion)
                .query((raekke, nr) -> laes(raekke))
                .optional();
    }

    private static Hoeringsraekke laes(ResultSet raekke) throws SQLException {
        String reference = raekke.getString("reference");
        Timestamp begyndt = raekke.getTimestamp("begyndt");
        return new Hoeringsraekke(
                raekke.getLong("id"),
                Kanal.valueOf(raekke.getString("kanal")),
                raekke.getString("afsender"),
                Aktionskode.valueOf(raekke.getString("kode")),
                raekke.getObject("fordring", Long.class),
                raekke.getLong("fordringshaver"),
                reference == null ? null : Maskering.masker(reference),
                raekke.getString("type"),
                raekke.getTimestamp("modtaget").toInstant(),
                Tilstand.valueOf(raekke.getString("tilstand")),
                Hoeringsstatus.valueOf(raekke.getString("status")),
                raekke.getTimestamp("status_tid").toInstant(),
                begyndt == null ? null : begyndt.toInstant(),
                brud(raekke.getString("brud")));
    }

    private static List<Regelbrud> brud(String tekst) {
        return Regelbrudsliste.af(tekst).stream()
                .map(et -> new Regelbrud(et.regel(), Maskering.masker(et.saetning())))
                .toList();
    }
}
