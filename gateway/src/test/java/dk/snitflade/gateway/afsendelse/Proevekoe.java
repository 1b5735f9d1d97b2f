package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.Proevejournal;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Fills the journal with work to deliver, and tells how it stands. */
final class Proevekoe implements AutoCloseable {

    private static final AtomicLong LOEBENR = new AtomicLong();

    private final Proevedatabase database;
    private final Proevejournal journal;

    Proevekoe(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    /** One delivery. */
    List<Aktionskvittering> modtag(Maal maal, Aktion... aktioner) {
        return journal.modtag(maal, LOEBENR.incrementAndGet(), aktioner);
    }

    /** A new claim in a delivery of its own. */
    Aktionskvittering opret(Maal maal) {
        return modtag(maal, opret()).get(0);
    }

    /** A create whose own reference nobody has used. */
    Aktion opret(Proevefordring... relaterede) {
        return fordring().opret(relaterede);
    }

    Proevefordring fordring() {
        return Proevefordring.ny().reference("K" + LOEBENR.incrementAndGet());
    }

    /** A later action on a claim, in a delivery of its own. */
    Aktionskvittering nedskriv(Maal maal, Aktionskvittering fordring) {
        return modtag(maal, nedskriv(fordring.fordringId())).get(0);
    }

    static Aktion nedskriv(long fordring) {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(fordring, Proevefordring.kroner("1.00"), "REGU", null, null, List.of()));
    }

    String tilstand(Aktionskvittering aktion) {
        return felt(aktion, "tilstand", String.class);
    }

    <T> T felt(Aktionskvittering aktion, String kolonne, Class<T> type) {
        return database.jdbc()
                .sql("select " + kolonne + " from aktion where id = :id")
                .param("id", aktion.aktionId())
                .query(type)
                .optional()
                .orElse(null);
    }

    /** The whole row as text, to be compared. */
    String raekke(Aktionskvittering aktion) {
        return database.jdbc()
                .sql("select a::text from aktion a where id = :id")
                .param("id", aktion.aktionId())
                .query(String.class)
                .single();
    }

    /** How many actions are in each state. */
    Map<String, Long> tilstande() {
        return database
                .jdbc()
                .sql("select tilstand, count(*) as antal from aktion group by tilstand")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(r -> (String) r.get("tilstand"), r -> (Long) r.get("antal")));
    }

    /** The time line of an action, as "FRA-TIL". */
    List<String> tidslinje(Aktionskvittering aktion) {
        return database.jdbc()
                .sql("select fra || '-' || til from haendelse where aktion = :id order by id")
                .param("id", aktion.aktionId())
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        journal.close();
    }
}
