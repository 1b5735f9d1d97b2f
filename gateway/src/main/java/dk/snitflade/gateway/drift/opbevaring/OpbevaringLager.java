package dk.snitflade.gateway.drift.opbevaring;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties rows, and remembers how far it has come. */
@Repository
class OpbevaringLager {

    /** A create is what later actions on its claim are judged by, so it goes last. */
    private static final String BESKEDER = """
            with valgt as (
                select a.id, a.kode, a.fordring from aktion a left join fordring f on f.id = a.fordring
                where a.tilstand in ('UDFOERT', 'AFVIST') and a.tilstand_siden >= :fra and a.tilstand_siden < :til
                  and a.indhold is not null
                  and (a.kode not in ('OPRETFORDRING', 'GENINDSENDFORDRING') or f.id is null or f.afvist or f.saldo <= 0
                       or f.tilbagekaldt is not null)
                limit :antal for update of a skip locked),
            svar as (delete from udfoert u using valgt where u.aktion = valgt.id),
            -- The hashes of the debtors tell who they are, too.
            personer as (
                delete from fordring_person p using valgt
                where p.fordring = valgt.fordring and valgt.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING'))
            update aktion a set indhold = null, haeftelser = null from valgt where a.id = valgt.id
            """;

    private static final String KVITTERINGER = """
            update kvittering_raa set indhold = null where id in (
                select id from kvittering_raa
                where modtaget >= :fra and modtaget < :til and behandlet < :til and indhold is not null
                limit :antal for update skip locked)
            """;

    /** Without a size they are not found by a search any more. */
    private static final String UNDERRETNINGER = """
            update underretning set indhold = null, stoerrelse = 0 where nummer in (
                select nummer from underretning
                where modtaget >= :fra and modtaget < :til and tid < :til and indhold is not null %s
                limit :antal for update skip locked)
            """;

    private static final String RAA_UNDERRETNINGER = """
            update underretning_raa set indhold = null where id in (
                select id from underretning_raa
                where modtaget >= :fra and modtaget < :til and behandlet < :til and indhold is not null
                limit :antal for update skip locked)
            """;

    private static final String POSTER = """
            update inddrivelsespost set tekst = null where id in (
                select id from inddrivelsespost where tid >= :fra and tid < :til and tekst is not null
                limit :antal for update skip locked)
            """;

    private static final String TILBAGEMELDINGER = """
            update tilbagemelding set tekst = null, reference = null where id in (
                select id from tilbagemelding
                where tilstand = 'LEVERET' and tilstand_siden >= :fra and tilstand_siden < :til
                  and (tekst is not null or reference is not null)
                limit :antal for update skip locked)
            """;

    private final JdbcClient jdbc;

    OpbevaringLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the day's removal of a kind on, so that no other node does.
     *
     * @param fuldFoer a pass from the beginning before this day is too long ago
     * @return from when on to look; empty when somebody has it today
     */
    Optional<Instant> tag(Opbevaringsart art, LocalDate dag, Instant nu, Instant fuldFoer) {
        jdbc.sql("insert into opbevaring values (:art, 'epoch', :nu, '-infinity') on conflict do nothing")
                .param("art", art.name())
                .param("nu", Timestamp.from(nu))
                .update();
        return jdbc.sql("""
                        update opbevaring
                        set koert = :dag, til = case when fuld < :fuldFoer then 'epoch' else til end,
                            fuld = case when fuld < :fuldFoer then cast(:nu as timestamptz) else fuld end
                        where art = :art and koert < :dag returning til
                        """)
                .param("art", art.name())
                .param("dag", dag)
                .param("nu", Timestamp.from(nu))
                .param("fuldFoer", Timestamp.from(fuldFoer))
                .query((raekke, nr) -> raekke.getTimestamp("til").toInstant())
                .optional();
    }

    /** Everything before has been looked at. */
    void naaet(Opbevaringsart art, Instant til) {
        jdbc.sql("update opbevaring set til = :til where art = :art")
                .param("art", art.name())
                .param("til", Timestamp.from(til))
                .update();
    }

    /** Empties some rows whose time is between; gives how many. */
    int toem(Opbevaringsart art, Instant fra, Instant til, int antal) {
        String saetning = switch (art) {
            case BESKEDER -> BESKEDER;
            case KVITTERINGER -> KVITTERINGER;
            case UNDERRETNINGER -> UNDERRETNINGER.formatted("and hentet is not null");
            case UHENTEDE -> UNDERRETNINGER.formatted("");
            case RAA_UNDERRETNINGER -> RAA_UNDERRETNINGER;
            case POSTER -> POSTER;
            case TILBAGEMELDINGER -> TILBAGEMELDINGER;
        };
        return jdbc.sql(saetning)
                .param("fra", Timestamp.from(fra))
                .param("til", Timestamp.from(til))
                .param("antal", antal)
                .update();
    }
}
