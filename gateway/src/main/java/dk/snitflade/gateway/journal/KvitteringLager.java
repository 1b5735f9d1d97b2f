package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads receipts out of the journal: as they stand now, or as they were first answered. Own tables only. */
@Repository
public class KvitteringLager {

    private static final String VAELG = """
            select a.nr, l.leverance_id, a.id, a.fordring, f.hovedfordring, a.reference, a.kode, a.fordringshaver,
                   a.modtagestatus, a.tilstand, a.tilstand_siden, a.modtaget, a.afvisninger, a.maal, a.hvorfor,
                   a.modtaget_inddrivelse, h.status as hoeringsstatus, h.brud,
                   case when a.tilstand = 'UDFOERT' then
                        coalesce(u.indhold, case when %1$s then a.haeftelser end) end as udfoert,
                   case when a.tilstand = 'UDFOERT' and %1$s and u.aktion is null
                             and a.haeftelser is null
                        then a.indhold end as oprettet
            from aktion a
            join leverance l on l.id = a.leverance
            left join fordring f on f.id = a.fordring and f.fordringshaver = a.fordringshaver
            left join hoering h on h.aktion = a.id
            left join udfoert u on u.aktion = a.id
            """.formatted("a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')");

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    KvitteringLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** The receipts of one delivery, in its order, as they were the first time it was answered. */
    List<Aktionskvittering> somFoerstBesvaret(long leverance) {
        return jdbc.sql(VAELG + " where a.leverance = :leverance order by a.nr")
                .param("leverance", leverance)
                .query(SOM_FOERST_BESVARET)
                .list();
    }

    /**
     * Current receipts by the sender's delivery ids; unknown ids give nothing.
     *
     * @param fordringshaver only this fordringshaver's; null for all
     */
    public List<Kvittering> forLeverancer(
            String afsender, Long fordringshaver, Collection<String> leveranceIder, int hoejst) {
        return nu(
                "l.kanal = 'NYMF' and l.afsender = :afsender and l.leverance_id = any(:id)",
                afsender,
                fordringshaver,
                leveranceIder.toArray(String[]::new),
                hoejst);
    }

    /** Current receipts by action ids the sender has been given. */
    public List<Kvittering> forAktioner(String afsender, Long fordringshaver, Collection<Long> aktionIder, int hoejst) {
        return nu(
                "l.afsender = :afsender and a.id = any(:id)",
                afsender,
                fordringshaver,
                aktionIder.toArray(Long[]::new),
                hoejst);
    }

    /** Current receipts of every action on the claims. */
    public List<Kvittering> forFordringer(
            String afsender, Long fordringshaver, Collection<Long> fordringIder, int hoejst) {
        return nu(
                "l.afsender = :afsender and a.fordring = any(:id)",
                afsender,
                fordringshaver,
                fordringIder.toArray(Long[]::new),
                hoejst);
    }

    /** @param ider one array parameter, since a caller may ask about more than a statement can have parameters */
    private List<Kvittering> nu(String betingelse, String afsender, Long fordringshaver, Object[] ider, int hoejst) {
        return jdbc.sql(
                        VAELG + " where " + betingelse
                                + " and (cast(:haver as bigint) is null or a.fordringshaver = :haver) order by a.id limit :hoejst")
                .param("afsender", afsender)
                .param("haver", fordringshaver)
                .param("id", ider)
                .param("hoejst", hoejst)
                .query((raekke, nr) ->
                        new Kvittering(NU.mapRow(raekke, nr), udfoert(raekke), oprettet(raekke), hoering(raekke)))
                .list();
    }

    private static final RowMapper<Aktionskvittering> NU = (raekke, nr) -> {
        Tilstand tilstand = Tilstand.valueOf(raekke.getString("tilstand"));
        Timestamp inddrivelse = raekke.getTimestamp("modtaget_inddrivelse");
        return laes(
                raekke,
                Hoeringsstand.status(tilstand, hoeringsstatus(raekke)),
                inddrivelse == null ? raekke.getTimestamp("modtaget") : inddrivelse);
    };

    private static final RowMapper<Aktionskvittering> SOM_FOERST_BESVARET = (raekke, nr) ->
            laes(raekke, Aktionsstatus.valueOf(raekke.getString("modtagestatus")), raekke.getTimestamp("modtaget"));

    private byte[] oprettet(ResultSet raekke) throws SQLException {
        return kryptering.dekrypter(Felt.AKTION, raekke.getLong("id"), raekke.getBytes("oprettet"));
    }

    private Udfoert udfoert(ResultSet raekke) throws SQLException {
        byte[] udfoert = kryptering.dekrypter(Felt.UDFOERT, raekke.getLong("id"), raekke.getBytes("udfoert"));
        return udfoert == null ? null : Aktionsbesked.laesUdfoert(udfoert);
    }

    private static Hoeringsstand hoering(ResultSet raekke) throws SQLException {
        Hoeringsstatus status = hoeringsstatus(raekke);
        return status == null ? null : new Hoeringsstand(status, Regelbrudsliste.af(raekke.getString("brud")));
    }

    private static Hoeringsstatus hoeringsstatus(ResultSet raekke) throws SQLException {
        String status = raekke.getString("hoeringsstatus");
        return status == null ? null : Hoeringsstatus.valueOf(status);
    }

    private static Aktionskvittering laes(ResultSet raekke, Aktionsstatus status, Timestamp modtaget)
            throws SQLException {
        boolean uaendret = status == Aktionsstatus.valueOf(raekke.getString("modtagestatus"));
        String maal = raekke.getString("maal");
        return new Aktionskvittering(
                raekke.getInt("nr"),
                raekke.getString("leverance_id"),
                raekke.getLong("id"),
                raekke.getObject("fordring", Long.class),
                raekke.getObject("hovedfordring", Long.class),
                raekke.getString("reference"),
                Aktionskode.valueOf(raekke.getString("kode")),
                raekke.getLong("fordringshaver"),
                status,
                raekke.getTimestamp(uaendret ? "modtaget" : "tilstand_siden").toInstant(),
                modtaget.toInstant(),
                status == Aktionsstatus.AFVIST ? Afvisningsliste.af(raekke.getString("afvisninger")) : List.of(),
                maal == null ? null : new Rute(Maal.valueOf(maal), raekke.getString("hvorfor")));
    }
}
