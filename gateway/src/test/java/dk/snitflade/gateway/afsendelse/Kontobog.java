package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Proevelagre;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Carries actions out as back ends do, and reads what became of the claims. */
final class Kontobog {

    private static final Instant NU = Instant.parse("2026-03-02T11:00:00Z");
    private static final String NODE = "node-1";

    private final Proevedatabase database;
    private final BogfoeringLager lager;
    private final KaldLager kald;

    Kontobog(Proevedatabase database) {
        this.database = database;
        this.lager = new BogfoeringLager(database.jdbc(), Proevelagre.saldo(database), Proevenoegler.KRYPTERING);
        this.kald = new KaldLager(database.jdbc(), lager, Proevelagre.saldo(database));
    }

    /** A direct answer; false when it changed nothing. */
    boolean svar(long aktion, Tilstand til) {
        database.jdbc()
                .sql("update aktion set tilstand = 'SENDES', node = :node, forsoeg = 1"
                        + " where id = :id and tilstand = 'KLAR'")
                .param("node", NODE)
                .param("id", aktion)
                .update();
        return igen(aktion, til);
    }

    /** The same direct answer once more. */
    boolean igen(long aktion, Tilstand til) {
        Aktionskode kode = Aktionskode.valueOf(database.jdbc()
                .sql("select kode from aktion where id = :id")
                .param("id", aktion)
                .query(String.class)
                .single());
        Sag sag = new Sag(aktion, kode, null, null, NU, 1, false, new byte[0]);
        var udfald = new Udfald.Accepteret(til);
        var svar = new Kaldsvar(new Forsendelse(Maal.PSRM, null, List.of(sag)), NU, NU, 200, Map.of(aktion, udfald));
        var post = new Bogfoeringspost(
                sag, svar, Tilstand.SENDES, "SEND", udfald, new Bogfoering(til, null, false, List.of(), null), NU);
        return database.transaktion()
                .execute(status -> !kald.bogfoer(List.of(post), NODE).isEmpty());
    }

    /** A receipt; false when it changed nothing. */
    boolean kvitter(long aktion, Tilstand til) {
        database.jdbc()
                .sql("update aktion set tilstand = 'SENDT' where id = :id and tilstand = 'KLAR'")
                .param("id", aktion)
                .update();
        return database.transaktion().execute(status -> lager.kvitter(aktion, til, List.of(), "Kvittering", NU));
    }

    BigDecimal saldo(long fordring) {
        return (BigDecimal) fordring(fordring).get("saldo");
    }

    BigDecimal hovedstol(long fordring) {
        return (BigDecimal) fordring(fordring).get("hovedstol");
    }

    String tilbagekaldt(long fordring) {
        return (String) fordring(fordring).get("tilbagekaldt");
    }

    /** @param kolonne saldo or hovedstol */
    BigDecimal sum(long fordring, String kolonne) {
        return database.jdbc()
                .sql("select coalesce(sum(" + kolonne + "), 0) from bevaegelse where fordring = :id")
                .param("id", fordring)
                .query(BigDecimal.class)
                .single();
    }

    private Map<String, Object> fordring(long id) {
        return database.jdbc()
                .sql("select saldo, hovedstol, tilbagekaldt from fordring where id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }
}
