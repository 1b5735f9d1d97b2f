package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code onboarding}. A change annuls a row and writes a new one; nothing is ever taken away. */
@Repository
public class OnboardingLager {

    private static final String INDSAET = """
            insert into onboarding
                (id, fordringshaver, fordringstype, omraade, gyldig_fra, gyldig_til, maal, dmi_kode, oprettet)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String VAELG =
            "select id, fordringshaver, fordringstype, omraade, gyldig_fra, gyldig_til, maal, dmi_kode from onboarding ";

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    OnboardingLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
    }

    /** The rows that count, of every day. */
    public List<Onboarding> alle() {
        return jdbc.sql(VAELG + "where ophaevet is null order by id")
                .query(OnboardingLager::raekke)
                .list();
    }

    /** The rows of the fordringshaver that count, of every day. */
    public List<Onboarding> alle(long fordringshaver) {
        return jdbc.sql(VAELG + "where fordringshaver = :haver and ophaevet is null order by id")
                .param("haver", fordringshaver)
                .query(OnboardingLager::raekke)
                .list();
    }

    /** The rows of the fordringshaver that counted at that time, as a claim received then was judged by them. */
    public List<Onboarding> somDeVar(long fordringshaver, Instant tid) {
        return jdbc.sql(VAELG + """
                        where fordringshaver = :haver and oprettet <= :tid and (ophaevet is null or ophaevet > :tid)
                        order by id
                        """)
                .param("haver", fordringshaver)
                .param("tid", Timestamp.from(tid))
                .query(OnboardingLager::raekke)
                .list();
    }

    /** The row that counts under the number, if any. */
    public Optional<Onboarding> find(long nr) {
        return jdbc.sql(VAELG + "where id = :id and ophaevet is null")
                .param("id", nr)
                .query(OnboardingLager::raekke)
                .optional();
    }

    /** When the row under the number was annulled; empty when it counts or never was. */
    public Optional<Instant> ophaevet(long nr) {
        return jdbc.sql("select ophaevet from onboarding where id = :id and ophaevet is not null")
                .param("id", nr)
                .query((raekke, plads) -> raekke.getTimestamp("ophaevet").toInstant())
                .optional();
    }

    /**
     * Writes the rows as new ones, whatever number they carry.
     *
     * @return the same rows in the same order, each under its new number
     */
    public List<Onboarding> indsaet(List<Onboarding> raekker, Instant nu) {
        List<Onboarding> nummererede = new ArrayList<>(raekker.size());
        List<Long> numre = numre(raekker.size());
        for (Onboarding raekke : raekker) {
            nummererede.add(raekke.medNr(numre.get(nummererede.size())));
        }
        jdbcTemplate.batchUpdate(
                INDSAET,
                nummererede.stream()
                        .map(raekke -> new Object[] {
                            raekke.nr(),
                            raekke.fordringshaver(),
                            raekke.fordringstype(),
                            raekke.omraade(),
                            raekke.gyldigFra(),
                            raekke.gyldigTil(),
                            raekke.maal().name(),
                            raekke.dmiKode(),
                            Timestamp.from(nu)
                        })
                        .toList());
        return nummererede;
    }

    private List<Long> numre(int antal) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('onboarding', 'id')) from generate_series(1, :antal)")
                .param("antal", antal)
                .query(Long.class)
                .list();
    }

    /** Annuls rows that count. */
    public void ophaev(Collection<Onboarding> raekker, Instant nu) {
        jdbc.sql("update onboarding set ophaevet = :nu where id = any(:id) and ophaevet is null")
                .param("nu", Timestamp.from(nu))
                .param("id", raekker.stream().map(Onboarding::nr).toArray(Long[]::new))
                .update();
    }

    /** By position, as the whole register is read at a time. */
    private static Onboarding raekke(ResultSet raekke, int plads) throws SQLException {
        return new Onboarding(
                raekke.getLong(1),
                raekke.getLong(2),
                raekke.getString(3),
                raekke.getString(4),
                raekke.getObject(5, LocalDate.class),
                raekke.getObject(6, LocalDate.class),
                Maal.valueOf(raekke.getString(7)),
                raekke.getString(8));
    }
}
