package dk.snitflade.gateway.register;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code omvurdering}: what waits is judged again when another handover rule holds, on any node, also after a crash. */
@Repository
public class OmvurderingLager {

    /** A request that was decided under the old rule, or by a node that had not heard of the new one, is stored by then. */
    private static final Duration EFTERNOELERE = Duration.ofMinutes(2);

    /**
     * One to be carried out.
     *
     * @param kommune CVR, or * for every municipality
     * @param klasse a class, or one above it as {@code FBS.*}
     * @param registernummer the change that must have been read first
     * @param naaet the last account seen; null before the first
     * @param konto the only account it is about; null when it is about all that have such claims
     */
    public record Sag(
            long id, String kommune, String klasse, long registernummer, Instant forfalder, UUID naaet, UUID konto) {

        /** The same after the account. */
        public Sag efter(UUID sidste) {
            return new Sag(id, kommune, klasse, registernummer, forfalder, sidste, konto);
        }
    }

    /** How far one has come, for people. */
    public record Stand(String kommune, String klasse, Instant forfalder, int aendret, Instant afsluttet) {}

    private final JdbcClient jdbc;

    OmvurderingLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At once, and on each day from which a version begins or has ended. In the transaction that changes the rules. */
    void bestil(Klasseskifte<? extends Klasseregel> skifte, String kommune, String klasse, Instant nu, ZoneId zone) {
        Set<Instant> tider = new TreeSet<>(Set.of(nu, nu.plus(EFTERNOELERE)));
        for (Klasseregel version : skifte.nye()) {
            tider.add(dag(version.gyldigFra(), zone));
            if (version.gyldigTil() != null) {
                tider.add(dag(version.gyldigTil().plusDays(1), zone));
            }
        }
        tider.stream()
                .filter(tid -> !tid.isBefore(nu))
                .forEach(tid -> jdbc.sql("""
                        insert into omvurdering (kommune, klasse, registernummer, forfalder)
                        select :kommune, :klasse, nummer + 1, :tid from register_stand
                        """)
                        .param("kommune", kommune)
                        .param("klasse", klasse)
                        .param("tid", Timestamp.from(tid))
                        .update());
    }

    /** Of one account, at once; in the transaction of what has happened to it. */
    public void bestil(UUID konto, Instant nu) {
        jdbc.sql("""
                        insert into omvurdering (kommune, klasse, registernummer, forfalder, konto)
                        values ('*', '*', 0, :nu, :konto)
                        """).param("konto", konto).param("nu", Timestamp.from(nu)).update();
    }

    private static Instant dag(LocalDate dag, ZoneId zone) {
        return dag.atStartOfDay(zone).toInstant();
    }

    /** The one that has been due longest, kept from other nodes until the lease runs out. */
    public Optional<Sag> tag(Instant nu, Duration laas) {
        return jdbc.sql("""
                        update omvurdering set forfalder = :igen where id = (
                            select id from omvurdering where afsluttet is null and forfalder <= :nu
                            order by forfalder limit 1 for update skip locked)
                        returning id, kommune, klasse, registernummer, forfalder, naaet, konto
                        """)
                .param("nu", Timestamp.from(nu))
                .param("igen", Timestamp.from(nu.plus(laas)))
                .query((raekke, nr) -> new Sag(
                        raekke.getLong("id"),
                        raekke.getString("kommune"),
                        raekke.getString("klasse"),
                        raekke.getLong("registernummer"),
                        raekke.getTimestamp("forfalder").toInstant(),
                        raekke.getObject("naaet", UUID.class),
                        raekke.getObject("konto", UUID.class)))
                .optional();
    }

    /** The accounts up to this one have been seen. */
    public void naaet(Sag sag, UUID konto, int aendret, Instant nu, Duration laas) {
        jdbc.sql("""
                        update omvurdering set naaet = :konto, aendret = aendret + :aendret, forfalder = :igen
                        where id = :id and afsluttet is null
                        """)
                .param("id", sag.id())
                .param("konto", konto)
                .param("aendret", aendret)
                .param("igen", Timestamp.from(nu.plus(laas)))
                .update();
    }

    public void afslut(Sag sag, Instant nu) {
        jdbc.sql("update omvurdering set afsluttet = :nu where id = :id and afsluttet is null")
                .param("id", sag.id())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** The newest first. */
    public List<Stand> seneste(int hoejst) {
        return jdbc.sql("""
                        select kommune, klasse, forfalder, aendret, afsluttet from omvurdering where konto is null order by id desc limit :hoejst
                        """)
                .param("hoejst", hoejst)
                .query((raekke, nr) -> new Stand(
                        raekke.getString("kommune"),
                        raekke.getString("klasse"),
                        raekke.getTimestamp("forfalder").toInstant(),
                        raekke.getInt("aendret"),
                        raekke.getTimestamp("afsluttet") == null
                                ? null
                                : raekke.getTimestamp("afsluttet").toInstant()))
                .list();
    }
}
