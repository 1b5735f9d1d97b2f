package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A journal with many carried-out creates, each a copy of one that came in by the door. */
final class Kvitteringsbestand {

    static final int AKTIONER_PR_LEVERANCE = 1_000;

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
                                modtaget, modtagestatus, tilstand, tilstand_siden, indhold, beloeb)
            select ? + n, ? + n / 1000, n % 1000, a.kode, ? + n, a.familie + n, a.fordringshaver, 'bench-' || n, a.type,
                   a.maal, a.hvorfor, a.modtaget, a.modtagestatus, 'UDFOERT', a.tilstand_siden, a.indhold, a.beloeb
            from (select * from aktion order by id limit 1) a, generate_series(0, cast(? as int) - 1) n
            """};

    private Kvitteringsbestand() {}

    /** The journal must hold one create; so many more are added. */
    static void opret(Database database, int aktioner) {
        try (Connection forbindelse = database.forbindelse()) {
            klartekst(forbindelse);
            for (String saetning : INDSAET) {
                indsaet(forbindelse, saetning, aktioner);
            }
            try (Statement statistik = forbindelse.createStatement()) {
                statistik.execute("vacuum analyze leverance");
                statistik.execute("vacuum analyze fordring");
                statistik.execute("vacuum analyze aktion");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The one create as it would have been stored before there was encryption, which the gateway still reads: what is
     * encrypted is tied to its row and cannot be copied. Decrypting costs 1 µs per receipt on top of what is measured.
     */
    private static void klartekst(Connection forbindelse) throws SQLException {
        try (Statement statement = forbindelse.createStatement();
                ResultSet foerste = statement.executeQuery("select id, indhold from aktion order by id limit 1");
                PreparedStatement ret = forbindelse.prepareStatement("update aktion set indhold = ? where id = ?")) {
            foerste.next();
            long id = foerste.getLong("id");
            ret.setBytes(1, dekrypter(id, foerste.getBytes("indhold")));
            ret.setLong(2, id);
            ret.executeUpdate();
        }
    }

    /** A mark, the key's number, a nonce of 12 bytes, and the rest. */
    private static byte[] dekrypter(long id, byte[] gemt) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(Base64.getDecoder().decode(Database.NOEGLE), "AES"),
                    new GCMParameterSpec(128, gemt, 5, 12));
            cipher.updateAAD(gemt, 0, 5);
            cipher.updateAAD(("aktion/" + id).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(gemt, 17, gemt.length - 17);
        } catch (GeneralSecurityException e) {
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

    /** MFLeveranceID of one of the deliveries, from 0. */
    static String leverance(int nr) {
        return Long.toString(FOERSTE + nr);
    }
}
