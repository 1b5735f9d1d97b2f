package dk.snitflade.gateway.rutning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code onboarding_trin}: what has been entered about a step; nothing for the others. */
@Repository
public class TrinLager {

    private final JdbcClient jdbc;

    TrinLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Onboardingtrin> alle() {
        return jdbc.sql("select * from onboarding_trin order by fordringshaver")
                .query(TrinLager::trin)
                .list();
    }

    public List<Onboardingtrin> alle(long fordringshaver) {
        return jdbc.sql("select * from onboarding_trin where fordringshaver = :haver")
                .param("haver", fordringshaver)
                .query(TrinLager::trin)
                .list();
    }

    /** Writes the step, in place of the version before it. */
    public void saet(Onboardingtrin trin) {
        jdbc.sql("""
                        insert into onboarding_trin values (:haver, :trin, :tilstand, :planlagt, :udfoert, :udgave)
                        on conflict (fordringshaver, trin) do update
                        set tilstand = excluded.tilstand, planlagt = excluded.planlagt, udfoert = excluded.udfoert,
                            udgave = excluded.udgave
                        """)
                .param("haver", trin.fordringshaver())
                .param("trin", trin.trin().name())
                .param("tilstand", trin.tilstand().name())
                .param("planlagt", trin.planlagt())
                .param("udfoert", trin.udfoert())
                .param("udgave", trin.udgave())
                .update();
    }

    private static Onboardingtrin trin(ResultSet raekke, int nr) throws SQLException {
        return new Onboardingtrin(
                raekke.getLong("fordringshaver"),
                Trinart.valueOf(raekke.getString("trin")),
                Trintilstand.valueOf(raekke.getString("tilstand")),
                raekke.getObject("planlagt", LocalDate.class),
                raekke.getObject("udfoert", LocalDate.class),
                raekke.getLong("udgave"));
    }
}
