package dk.snitflade.gateway.drift.register;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the journal as sorting would have left them. */
final class Journalraekker {

    private Journalraekker() {}

    static void fordring(
            JdbcClient jdbc, long id, long familie, long haver, String type, String hjem, Instant modtaget) {
        jdbc.sql("""
                        insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem,
                                              hovedstol, saldo, modtaget)
                        values (:id, :familie, :familie, :haver, :type, 'INDR', :reference, :hjem, 100, 100, :modtaget)
                        """)
                .param("id", id)
                .param("familie", familie)
                .param("haver", haver)
                .param("type", type)
                .param("reference", "R" + id)
                .param("hjem", hjem)
                .param("modtaget", Timestamp.from(modtaget))
                .update();
    }

    static void aktion(
            JdbcClient jdbc, long id, long fordring, long haver, String maal, String hvorfor, Instant modtaget) {
        jdbc.sql("""
                        insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget)
                        values (:id, 'NYMF', '99000017', :id, :id, '', :modtaget)
                        """)
                .param("id", id)
                .param("modtaget", Timestamp.from(modtaget))
                .update();
        jdbc.sql("""
                        insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, type, maal,
                                            hvorfor, modtaget, modtagestatus, tilstand, tilstand_siden)
                        values (:id, :id, 0, 'OPRETFORDRING', :fordring, :fordring, :haver, 'KTTIBAK', :maal, :hvorfor,
                                :modtaget, 'MODTAGET', 'UDFOERT', :modtaget)
                        """)
                .param("id", id)
                .param("fordring", fordring)
                .param("haver", haver)
                .param("maal", maal)
                .param("hvorfor", hvorfor)
                .param("modtaget", Timestamp.from(modtaget))
                .update();
    }
}
