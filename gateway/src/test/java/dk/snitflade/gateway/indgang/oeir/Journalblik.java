package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal holds of a fagsystem's claim. */
@TestComponent
class Journalblik {

    private static final String FAMILIE =
            " from aktion where familie = (select familie from fordring where id = (select fordring from oir_fordring where"
                    + " identifikation = :krav))";

    /** An action in the journal; ventet is why it waits, or null. */
    record Post(long id, Tilstand tilstand, String ventet, java.sql.Timestamp forfalder, Aktion aktion) {}

    private final JdbcClient jdbc;

    Journalblik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actions of the claim's family, oldest first. */
    List<Post> aktioner(String krav) {
        return jdbc.sql("select id, tilstand, venter_paa, forfalder, indhold" + FAMILIE + " order by id")
                .param("krav", UUID.fromString(krav))
                .query((raekke, nr) -> new Post(
                        raekke.getLong("id"),
                        Tilstand.valueOf(raekke.getString("tilstand")),
                        raekke.getString("venter_paa"),
                        raekke.getTimestamp("forfalder"),
                        Aktionsbesked.laes(Proevenoegler.KRYPTERING.dekrypter(
                                Felt.AKTION, raekke.getLong("id"), raekke.getBytes("indhold")))))
                .list();
    }

    /** The back end has carried out everything of the claim so far. */
    void udfoer(String krav) {
        jdbc.sql(
                        "update aktion set tilstand = 'UDFOERT', forfalder = null where tilstand in ('KLAR', 'VENTER') and id in (select id"
                                + FAMILIE + ")")
                .param("krav", UUID.fromString(krav))
                .update();
    }

    Aktion aktion(long id) {
        return Aktionsbesked.laes(Proevenoegler.KRYPTERING.dekrypter(
                Felt.AKTION,
                id,
                jdbc.sql("select indhold from aktion where id = :id")
                        .param("id", id)
                        .query(byte[].class)
                        .single()));
    }

    Post seneste(String krav) {
        List<Post> alle = aktioner(krav);
        return alle.get(alle.size() - 1);
    }

    /** The claim id it goes on under now. */
    long fordring(String krav) {
        return jdbc.sql("select fordring from oir_fordring where identifikation = :krav")
                .param("krav", UUID.fromString(krav))
                .query(Long.class)
                .single();
    }
}
