package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal with many carried-out creates. Those that are asked for came in by the door; the rest are copies of one, which cannot
 * be read: what is stored encrypted is tied to its own row.
 */
final class Kvitteringsbestand {

    private static final long FOERSTE = 9_000_000_000_000L;

    private static final String[] INDSAET = {"""
            insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget, xml_type)
            select ? + n, l.kanal, l.afsender, (? + n)::text, 'bench-' || n, l.fingeraftryk, l.modtaget, l.xml_type
            from (select * from leverance order by id limit 1) l, generate_series(0, ? / 1000 - 1) n
            """, """
            insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol, saldo,
                                  modtaget)
            select ? + n, ? + n, f.familie + n, f.fordringshaver, f.type, f.art, 'bench-' || n, f.hjem, f.hovedstol, f.saldo,
                   f.modtaget
            from (select * from fordring order by id limit 1) f, generate_series(0, ? - 1) n
            """, """
            insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor,
                                modtaget, modtagestatus, tilstand, tilstand_siden, indhold, haeftelser, beloeb)
            select ? + n, ? + n / 1000, n % 1000, a.kode, ? + n, a.familie + n, a.fordringshaver, 'bench-' || n, a.type,
                   a.maal, a.hvorfor, a.modtaget, a.modtagestatus, 'UDFOERT', a.tilstand_siden, a.indhold, a.haeftelser, a.beloeb
            from (select * from aktion order by id limit 1) a, generate_series(0, cast(? as int) - 1) n
            """};

    private Kvitteringsbestand() {}

    /**
     * Fills an empty journal.
     *
     * @return MFLeveranceID of the deliveries that came in by the door
     */
    static List<String> opret(Database database, Indsender indsender, int leverancer, int aktioner) throws IOException {
        for (int nr = 0; nr < leverancer; nr++) {
            indsender.send();
        }
        try (Connection forbindelse = database.forbindelse();
                Statement saetning = forbindelse.createStatement()) {
            for (String kopi : INDSAET) {
                indsaet(forbindelse, kopi, aktioner);
            }
            saetning.execute("update aktion set tilstand = 'UDFOERT', forfalder = null where tilstand <> 'UDFOERT'");
            saetning.execute("vacuum analyze leverance");
            saetning.execute("vacuum analyze fordring");
            saetning.execute("vacuum analyze aktion");
            List<String> egne = new ArrayList<>();
            try (ResultSet raekker = saetning.executeQuery("select leverance_id from leverance where id < " + FOERSTE)) {
                while (raekker.next()) {
                    egne.add(raekker.getString(1));
                }
            }
            return egne;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void indsaet(Connection forbindelse, String saetning, int aktioner) throws SQLException {
        try (PreparedStatement indsaet = forbindelse.prepareStatement(saetning)) {
            int sidste = indsaet.getParameterMetaData().getParameterCount();
            for (int nr = 1; nr < sidste; nr++) {
                indsaet.setLong(nr, FOERSTE);
            }
            indsaet.setInt(sidste, aktioner);
            indsaet.executeUpdate();
        }
    }
}
