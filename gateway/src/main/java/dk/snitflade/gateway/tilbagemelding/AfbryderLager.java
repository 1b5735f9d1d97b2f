package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Udfald;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code tilbagemelding_afbryder}: each fagsystem of each municipality is cut off by itself, for all nodes. What is
 * passed over costs no try, so a long night does not use up the horizon of those who wait behind the first.
 */
@Repository
class AfbryderLager {

    /** Tries in a row that came to nothing. */
    static final int FEJL = 5;

    private static final Duration HOEJST = Duration.ofMinutes(5);
    private static final int FLEST_FORDOBLINGER = 10;

    private final JdbcClient jdbc;

    AfbryderLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes note of how a try went. An answer, whichever, closes it. */
    void noter(Tilbagemelding melding, Udfald udfald, Duration foerste, Instant nu) {
        if (udfald == Udfald.SENERE) {
            fejlede(melding, foerste, nu);
        } else if (udfald != Udfald.INGEN_ADRESSE) {
            jdbc.sql("delete from tilbagemelding_afbryder where kommune = :kommune and fagsystem = :fagsystem")
                    .param("kommune", melding.kommune())
                    .param("fagsystem", melding.fagsystem())
                    .update();
        }
    }

    private void fejlede(Tilbagemelding melding, Duration foerste, Instant nu) {
        int fejl = jdbc.sql("""
                        insert into tilbagemelding_afbryder (kommune, fagsystem, fejl) values (:kommune, :fagsystem, 1)
                        on conflict (kommune, fagsystem) do update set fejl = tilbagemelding_afbryder.fejl + 1
                        returning fejl
                        """)
                .param("kommune", melding.kommune())
                .param("fagsystem", melding.fagsystem())
                .query(Integer.class)
                .single();
        if (fejl >= FEJL) {
            jdbc.sql("""
                            update tilbagemelding_afbryder set naeste = :naeste
                            where kommune = :kommune and fagsystem = :fagsystem
                            """)
                    .param("kommune", melding.kommune())
                    .param("fagsystem", melding.fagsystem())
                    .param("naeste", Timestamp.from(nu.plus(vent(fejl - FEJL, foerste))))
                    .update();
        }
    }

    private static Duration vent(int gange, Duration foerste) {
        Duration vent = foerste.multipliedBy(1L << Math.min(gange, FLEST_FORDOBLINGER));
        return vent.compareTo(HOEJST) > 0 ? HOEJST : vent;
    }
}
