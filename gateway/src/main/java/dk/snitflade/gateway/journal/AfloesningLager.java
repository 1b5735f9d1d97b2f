package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Udsaettelse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code afloesning}: claims that are sent only when the one they come instead of has been recalled. */
@Repository
public class AfloesningLager {

    /** Why such a claim waits. Nobody can say the day. */
    public static final Udsaettelse VENTER =
            new Udsaettelse(null, "Den hidtidige fordring skal først være kaldt tilbage fra inddrivelsen.");

    private final JdbcClient jdbc;

    AfloesningLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one comes instead of the other. In the transaction that stores both the recall and the new claim. */
    public void indsaet(long fordring, long efter) {
        jdbc.sql("insert into afloesning (fordring, efter) values (:fordring, :efter)")
                .param("fordring", fordring)
                .param("efter", efter)
                .update();
    }

    /** The same reason to wait, or null, unless the claim must wait for a recall first. */
    Udsaettelse foerst(long fordring, Udsaettelse ellers) {
        boolean venter =
                jdbc.sql("""
                        select exists (select 1 from afloesning l where l.fordring = :fordring and not exists (
                            select 1 from aktion a where a.fordring = l.efter and a.kode = 'TILBAGEKALD'
                                and a.tilstand = 'UDFOERT'))
                        """).param("fordring", fordring).query(Boolean.class).single();
        return venter ? VENTER : ellers;
    }
}
