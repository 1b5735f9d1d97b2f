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

    // By their place: a thousand rows are read for one answer, and each look-up of a name would cost as much as its
    // value.
    private static final int NR = 1;
    private static final int LEVERANCE_ID = 2;
    private static final int ID = 3;
    private static final int FORDRING = 4;
    private static final int HOVEDFORDRING = 5;
    private static final int REFERENCE = 6;
    private static final int KODE = 7;
    private static final int FORDRINGSHAVER = 8;
    private static final int MODTAGESTATUS = 9;
    private static final int TILSTAND = 10;
    private static final int TILSTAND_SIDEN = 11;
    private static final int MODTAGET = 12;
    private static final int AFVISNINGER = 13;
    private static final int MAAL = 14;
    private static final int HVORFOR = 15;
    private static final int MODTAGET_INDDRIVELSE = 16;
    private static final int HOERINGSSTATUS = 17;
    private static final int BRUD = 18;
    private static final int UDFOERT = 19;
    private static final int SOM_SENDT = 20;

    private static final String VAELG = """
            select a.nr, l.leverance_id, a.id, a.fordring, f.hovedfordring, a.reference, a.kode, a.fordringshaver,
                   a.modtagestatus, a.tilstand, a.tilstand_siden, a.modtaget, a.afvisninger, a.maal, a.hvorfor,
                   a.modtaget_inddrivelse, h.status as hoeringsstatus, h.brud,
                   case when a.tilstand = 'UDFOERT' then coalesce(u.indhold, a.haeftelser) end as udfoert,
                   case when a.tilstand = 'UDFOERT' and a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
                             and u.aktion is null and a.haeftelser is null then a.indhold end as som_sendt
            from aktion a
            join leverance l on l.id = a.leverance
            left join fordring f on f.id = a.fordring and f.fordringshaver = a.fordringshaver
            left join hoering h on h.aktion = a.id
            left join udfoert u on u.aktion = a.id
            """;

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
                .query((raekke, nr) -> new Kvittering(NU.mapRow(raekke, nr), udfoert(raekke), hoering(raekke)))
                .list();
    }

    private static final RowMapper<Aktionskvittering> NU = (raekke, nr) -> {
        Tilstand tilstand = Tilstand.valueOf(raekke.getString(TILSTAND));
        Timestamp inddrivelse = raekke.getTimestamp(MODTAGET_INDDRIVELSE);
        return laes(
                raekke,
                Hoeringsstand.status(tilstand, hoeringsstatus(raekke)),
                inddrivelse == null ? raekke.getTimestamp(MODTAGET) : inddrivelse);
    };

    private static final RowMapper<Aktionskvittering> SOM_FOERST_BESVARET = (raekke, nr) ->
            laes(raekke, Aktionsstatus.valueOf(raekke.getString(MODTAGESTATUS)), raekke.getTimestamp(MODTAGET));

    /** What the back end did; of a create it says nothing of, who the debtors were when it was sent. */
    private String udfoert(ResultSet raekke) throws SQLException {
        byte[] udfoert = kryptering.dekrypter(Felt.UDFOERT, raekke.getLong(ID), raekke.getBytes(UDFOERT));
        if (udfoert != null) {
            return Aktionsbesked.udpak(udfoert);
        }
        byte[] somSendt = kryptering.dekrypter(Felt.AKTION, raekke.getLong(ID), raekke.getBytes(SOM_SENDT));
        return somSendt == null ? null : Aktionsbesked.udfoertSomSendt(heltal(raekke, FORDRING), somSendt);
    }

    private static Hoeringsstand hoering(ResultSet raekke) throws SQLException {
        Hoeringsstatus status = hoeringsstatus(raekke);
        return status == null ? null : new Hoeringsstand(status, Regelbrudsliste.af(raekke.getString(BRUD)));
    }

    private static Hoeringsstatus hoeringsstatus(ResultSet raekke) throws SQLException {
        String status = raekke.getString(HOERINGSSTATUS);
        return status == null ? null : Hoeringsstatus.valueOf(status);
    }

    private static Aktionskvittering laes(ResultSet raekke, Aktionsstatus status, Timestamp modtaget)
            throws SQLException {
        boolean uaendret = status == Aktionsstatus.valueOf(raekke.getString(MODTAGESTATUS));
        String maal = raekke.getString(MAAL);
        return new Aktionskvittering(
                raekke.getInt(NR),
                raekke.getString(LEVERANCE_ID),
                raekke.getLong(ID),
                heltal(raekke, FORDRING),
                heltal(raekke, HOVEDFORDRING),
                raekke.getString(REFERENCE),
                Aktionskode.valueOf(raekke.getString(KODE)),
                raekke.getLong(FORDRINGSHAVER),
                status,
                raekke.getTimestamp(uaendret ? MODTAGET : TILSTAND_SIDEN).toInstant(),
                modtaget.toInstant(),
                status == Aktionsstatus.AFVIST ? Afvisningsliste.af(raekke.getString(AFVISNINGER)) : List.of(),
                maal == null ? null : new Rute(Maal.valueOf(maal), raekke.getString(HVORFOR)));
    }

    private static Long heltal(ResultSet raekke, int kolonne) throws SQLException {
        long tal = raekke.getLong(kolonne);
        return raekke.wasNull() ? null : tal;
    }
}
