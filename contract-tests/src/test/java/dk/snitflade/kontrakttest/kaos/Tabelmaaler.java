package dk.snitflade.kontrakttest.kaos;

import dk.snitflade.kontrakttest.hus.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Makes many actions of few, by copying the rows of those that came in by the door, and weighs what they take up. */
final class Tabelmaaler {

    /** Far above every number the gateway allots. */
    private static final long SPRING = 10_000_000L;

    /** %1$d is the number of the copy, %2$d what is added to numbers for it. */
    private static final String[] KOPI = {"""
            insert into leverance select (jsonb_populate_record(l, jsonb_build_object(
                'id', l.id + %2$d, 'leverance_id', (l.leverance_id::numeric + %2$d)::text,
                'transaktions_id', overlay(l.transaktions_id placing lpad('%1$d', 6, '0') from 1 for 6)))).*
            from leverance l where l.id < 10000000
            """, """
            insert into fordring select (jsonb_populate_record(f, jsonb_build_object(
                'id', f.id + %2$d, 'hovedfordring', f.hovedfordring + %2$d, 'familie', f.familie + %2$d,
                'reference', overlay(f.reference placing lpad('%1$d', 4, '0') from 1 for 4)))).*
            from fordring f where f.id < 110010000000
            """, """
            insert into aktion select (jsonb_populate_record(a, jsonb_build_object(
                'id', a.id + %2$d, 'leverance', a.leverance + %2$d, 'fordring', a.fordring + %2$d,
                'familie', a.familie + %2$d, 'koe', a.koe + %2$d,
                'reference', overlay(a.reference placing lpad('%1$d', 4, '0') from 1 for 4)))).*
            from aktion a where a.id < 820000000
            """};

    private final Database database;

    Tabelmaaler(Database database) {
        this.database = database;
    }

    /** Every table, its indexes and what is stored beside it, as bytes by name; indexes by theirs. */
    Map<String, Long> stoerrelser() {
        Map<String, Long> bytes = new HashMap<>();
        try (Connection forbindelse = database.forbindelse();
                Statement spoerg = forbindelse.createStatement()) {
            spoerg.execute("vacuum analyze");
            try (ResultSet svar = spoerg.executeQuery("""
                    select c.relname, pg_table_size(c.oid) as bytes from pg_class c
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
                    """)) {
                while (svar.next()) {
                    bytes.put(svar.getString("relname"), svar.getLong("bytes"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return bytes;
    }

    /** So many copies of everything there is. */
    void mangfoldiggoer(int kopier) {
        try (Connection forbindelse = database.forbindelse();
                Statement indsaet = forbindelse.createStatement()) {
            for (int kopi = 1; kopi <= kopier; kopi++) {
                for (String saetning : KOPI) {
                    indsaet.executeUpdate(saetning.formatted(kopi, kopi * SPRING));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
