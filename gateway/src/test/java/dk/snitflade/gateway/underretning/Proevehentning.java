package dk.snitflade.gateway.underretning;

import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.Node;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.Register;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Fetching as the gateway does it, from back ends and by a clock of the test's own. */
@TestComponent
class Proevehentning {

    /** More turns than there are fordringshavere. */
    private static final int RUNDER = 100;

    private static final UnderretningOpsaetning OPSAETNING = new UnderretningOpsaetning(
            1000,
            DataSize.ofMegabytes(20),
            true,
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofDays(3),
            Duration.ofSeconds(40));

    private final HentningLager lager;
    private final UnderretningRaaLager raaLager;
    private final Register register;
    private final Node node;
    private final TransactionTemplate transaktion;
    private final Underretningstolk tolk;
    private final JdbcClient jdbc;

    Proevehentning(
            HentningLager lager,
            UnderretningRaaLager raaLager,
            Register register,
            Node node,
            TransactionTemplate transaktion,
            Underretningstolk tolk,
            JdbcClient jdbc) {
        this.lager = lager;
        this.raaLager = raaLager;
        this.register = register;
        this.node = node;
        this.transaktion = transaktion;
        this.tolk = tolk;
        this.jdbc = jdbc;
    }

    /** Nobody has fetched anything. */
    void forfra() {
        jdbc.sql("truncate underretning_hentning").update();
    }

    /** Everyone whose turn it is gets it, and what came is given its meaning. */
    void hent(Proeveur ur, Proevekilde... kilder) {
        Underretningshenter henter = henter(ur, kilder);
        for (int runde = 0; runde < RUNDER; runde++) {
            henter.hent();
        }
        tolk();
    }

    /** The running gateway may be at it in the same moment, and then we are given nothing. */
    private void tolk() {
        await().until(() -> {
            tolk.tolk();
            return jdbc.sql("select count(*) from underretning_raa where behandlet is null")
                            .query(Long.class)
                            .single()
                    == 0;
        });
    }

    /** A node's fetcher. */
    Underretningshenter henter(Proeveur ur, Proevekilde... kilder) {
        return new Underretningshenter(List.of(kilder), lager, raaLager, register, OPSAETNING, node, transaktion, ur);
    }

    /** A claim of the fordringshaver, with 1,000 kroner left. */
    long fordring(long haver) {
        return jdbc.sql("""
                        insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol,
                            saldo, modtaget)
                        select n, n, n, :haver, 'KTTIBAK', 'INDR', 'R-' || n, 'PSRM', 1000, 1000, now()
                        from nextval('fordring_nr') n returning id
                        """).param("haver", haver).query(Long.class).single();
    }

    String saldo(long fordring) {
        return jdbc.sql("select saldo::text from fordring where id = :id")
                .param("id", fordring)
                .query(String.class)
                .single();
    }

    boolean returneret(long fordring) {
        return jdbc.sql("select returneret from fordring where id = :id")
                .param("id", fordring)
                .query(Boolean.class)
                .single();
    }

    /** What could not be placed of the fordringshaver's. */
    List<String> noter(long haver) {
        return jdbc.sql(
                        "select note from underretning_raa where fordringshaver = :haver and note is not null order by id")
                .param("haver", haver)
                .query(String.class)
                .list();
    }

    /** How many turns somebody holds. */
    int laante(Instant nu) {
        return jdbc.sql("select count(*) from underretning_hentning where laas_udloeber > :nu")
                .param("nu", java.sql.Timestamp.from(nu))
                .query(Integer.class)
                .single();
    }

    /** Another node has taken a turn and not come back. */
    void andenNodeErIGang(Maal maal, Instant til) {
        jdbc.sql("""
                        update underretning_hentning set node = 'en anden', laas_udloeber = :til
                        where maal = :maal and fordringshaver = (select min(fordringshaver) from underretning_hentning)
                        """)
                .param("maal", maal.name())
                .param("til", java.sql.Timestamp.from(til))
                .update();
    }
}
