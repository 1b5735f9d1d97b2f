package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Carried-out single-action deliveries by the million, copied from the first that came in by the door. They are older than
 * everything else, so that what comes next goes where it goes in life: at the end of the indexes. What they hold is encrypted
 * under another number and can be read by nobody, which nobody does.
 */
final class Journalfyld {

    private static final int SESSIONER = 2;
    private static final int PORTION = 100_000;

    /** Each is given the first and the last number of its portion; fordringer have numbers of 12 digits. */
    private static final List<String> INDSAET = List.of("""
            insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget, xml_type)
            select -n, l.kanal, l.afsender, 'bench-' || n, 'bench-' || n, l.fingeraftryk, l.modtaget, l.xml_type
            from (select * from leverance where id > 0 order by id limit 1) l, generate_series(?::int, ?::int) n
            """, """
            insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol, saldo,
                                  modtaget)
            select 100000000000 + n, 100000000000 + n, 100000000000 + n, f.fordringshaver, f.type, f.art, 'bench-' || n,
                   f.hjem, f.hovedstol, f.saldo, f.modtaget
            from (select * from fordring where id > 110000000000 order by id limit 1) f, generate_series(?::int, ?::int) n
            """, """
            insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor,
                                modtaget, modtagestatus, tilstand, tilstand_siden, indhold, haeftelser, beloeb, koe)
            select n, -n, a.nr, a.kode, 100000000000 + n, 100000000000 + n, a.fordringshaver, 'bench-' || n, a.type,
                   a.maal, a.hvorfor, a.modtaget, a.modtagestatus, 'UDFOERT', a.tilstand_siden, a.indhold, a.haeftelser,
                   a.beloeb, 0
            from (select * from aktion where id > 800000000 order by id limit 1) a, generate_series(?::int, ?::int) n
            """);

    private static final List<String> TABELLER = List.of("leverance", "fordring", "aktion");

    private Journalfyld() {}

    /** Adds so many actions, with all indexes in place. */
    static void fyld(Database database, int aktioner) {
        int del = aktioner / SESSIONER;
        CompletableFuture<?>[] sessioner = new CompletableFuture<?>[SESSIONER];
        for (int nr = 0; nr < SESSIONER; nr++) {
            int fra = nr * del + 1;
            sessioner[nr] = CompletableFuture.runAsync(() -> fyld(database, fra, fra + del - 1));
        }
        CompletableFuture.allOf(sessioner).join();
    }

    private static void fyld(Database database, int fra, int til) {
        try (Connection forbindelse = database.forbindelse();
                Statement saetning = forbindelse.createStatement()) {
            // Lost if the machine stops, and then so is the measurement. The references hold by how the rows are made.
            saetning.execute("set synchronous_commit = off");
            saetning.execute("set session_replication_role = replica");
            for (int foerste = fra; foerste <= til; foerste += PORTION) {
                for (String indsaet : INDSAET) {
                    indsaet(forbindelse, indsaet, foerste, Math.min(til, foerste + PORTION - 1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void indsaet(Connection forbindelse, String indsaet, int foerste, int sidste) throws SQLException {
        try (PreparedStatement saetning = forbindelse.prepareStatement(indsaet)) {
            saetning.setInt(1, foerste);
            saetning.setInt(2, sidste);
            int raekker = saetning.executeUpdate();
            if (raekker != sidste - foerste + 1) {
                throw new IllegalStateException(raekker + " rækker af " + indsaet);
            }
        }
    }

    /** Everything carried out, counted by the planner, and written to the disk: what was done before costs nothing now. */
    static void falderTilRo(Database database) {
        try (Connection forbindelse = database.forbindelse();
                Statement saetning = forbindelse.createStatement()) {
            saetning.execute("update aktion set tilstand = 'UDFOERT', forfalder = null where tilstand <> 'UDFOERT'");
            for (String tabel : TABELLER) {
                saetning.execute("vacuum analyze " + tabel);
            }
            saetning.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of the filled tables with their indexes. */
    static long bytes(Database database) {
        try (Connection forbindelse = database.forbindelse();
                Statement saetning = forbindelse.createStatement();
                var svar = saetning.executeQuery("select sum(pg_total_relation_size(tabel::regclass)) from unnest(array['"
                        + String.join("','", TABELLER) + "']) tabel")) {
            svar.next();
            return svar.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
