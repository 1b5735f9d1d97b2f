package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.fordring.Maal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code leveringstakt}: what went out, in steps of ten seconds. */
@Repository
public class TaktLager {

    private static final long TRIN = 10;

    private final JdbcClient jdbc;

    public TaktLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What went out in a time.
     *
     * @param kald calls that succeeded
     * @param aktioner actions they delivered
     * @param tid how long it took, from the first step with calls
     */
    public record Takt(int kald, int aktioner, Duration tid) {

        public static final Takt INGEN = new Takt(0, 0, Duration.ZERO);

        /** Actions per second. */
        public double tempo() {
            return tid.isZero() ? 0 : aktioner / (tid.toMillis() / 1000.0);
        }

        /** Actions per call; one when nothing was sent. */
        public double prKald() {
            return kald == 0 ? 1 : (double) aktioner / kald;
        }
    }

    void laegTil(Maal maal, Instant nu, int kald, int fejl, int aktioner) {
        jdbc.sql("""
                        insert into leveringstakt (maal, fra, kald, fejl, aktioner)
                        values (:maal, cast(:fra as timestamptz), :kald, :fejl, :aktioner)
                        on conflict (maal, fra) do update set kald = leveringstakt.kald + excluded.kald,
                            fejl = leveringstakt.fejl + excluded.fejl,
                            aktioner = leveringstakt.aktioner + excluded.aktioner
                        """)
                .param("maal", maal.name())
                .param("fra", Timestamp.from(trin(nu)))
                .param("kald", kald)
                .param("fejl", fejl)
                .param("aktioner", aktioner)
                .update();
    }

    /** What went out lately, the running step included; {@link Takt#INGEN} when nothing did. */
    public Takt seneste(Maal maal, Instant nu, Duration tid) {
        return jdbc.sql("""
                        select coalesce(sum(kald - fejl), 0) as kald, coalesce(sum(aktioner), 0) as aktioner,
                            min(fra) as fra
                        from leveringstakt where maal = :maal and fra >= :fra and fra <= :nu and aktioner > 0
                        """)
                .param("maal", maal.name())
                .param("fra", Timestamp.from(trin(nu.minus(tid))))
                .param("nu", Timestamp.from(nu))
                .query((r, nr) -> r.getTimestamp("fra") == null
                        ? Takt.INGEN
                        : new Takt(
                                r.getInt("kald"),
                                r.getInt("aktioner"),
                                Duration.between(r.getTimestamp("fra").toInstant(), nu)))
                .single();
    }

    private static Instant trin(Instant nu) {
        return Instant.ofEpochSecond(Math.floorDiv(nu.getEpochSecond(), TRIN) * TRIN);
    }

    /** Removes what no forecast looks at. */
    int glem(Instant aeldreEnd) {
        return jdbc.sql("delete from leveringstakt where fra < :fra")
                .param("fra", Timestamp.from(aeldreEnd))
                .update();
    }
}
