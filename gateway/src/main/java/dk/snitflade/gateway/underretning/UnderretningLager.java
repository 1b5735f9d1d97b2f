package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.underretning.Underretning.Noegle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rows of {@code underretning} in the transaction it is called in. */
@Repository
class UnderretningLager {

    /** Any number will do, as long as nobody else locks on it. */
    private static final long LAAS = 20_004_300_601L;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    UnderretningLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc, Kryptering kryptering) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** Waits until nobody else allots numbers; held until the transaction ends. */
    void laas() {
        jdbc.sql("select pg_advisory_xact_lock(:laas)")
                .param("laas", LAAS)
                .query((raekke, nr) -> null)
                .list();
    }

    /** Those of the notifications that have a number already. */
    Set<Noegle> kendte(Collection<Noegle> noegler) {
        return jdbcTemplate.execute((Connection forbindelse) -> {
            try (PreparedStatement saetning = forbindelse.prepareStatement("""
                    select u.system, u.nativt_nummer, u.indberetter
                    from unnest(?, ?, ?) as soegt (system, nativt_nummer, indberetter)
                    join underretning u using (system, nativt_nummer, indberetter)
                    """)) {
                saetning.setArray(
                        1, kolonne(forbindelse, "text", noegler, n -> n.system().name()));
                saetning.setArray(2, kolonne(forbindelse, "text", noegler, Noegle::nativtNummer));
                saetning.setArray(3, kolonne(forbindelse, "text", noegler, Noegle::indberetter));
                Set<Noegle> kendte = new HashSet<>();
                try (ResultSet raekker = saetning.executeQuery()) {
                    while (raekker.next()) {
                        kendte.add(new Noegle(
                                Maal.valueOf(raekker.getString(1)), raekker.getString(2), raekker.getString(3)));
                    }
                }
                return kendte;
            }
        });
    }

    /** The next numbers, ascending. */
    List<BigInteger> nyeNumre(int antal) {
        return jdbc
                .sql("select nextval('underretning_nr') as nr from generate_series(1, :antal)")
                .param("antal", antal)
                .query(Long.class)
                .list()
                .stream()
                .sorted()
                .map(BigInteger::valueOf)
                .toList();
    }

    void indsaet(List<Optaget> nye, Instant modtaget) {
        jdbcTemplate.execute((Connection forbindelse) -> {
            try (PreparedStatement saetning = forbindelse.prepareStatement("""
                    insert into underretning (nummer, system, nativt_nummer, fordringshaver, indberetter, tid, type,
                        stoerrelse, indhold, modtaget)
                    select *, ?::timestamptz from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)) {
                saetning.setTimestamp(1, Timestamp.from(modtaget));
                saetning.setArray(2, kolonne(forbindelse, "numeric", nye, o -> new BigDecimal(o.nummer())));
                saetning.setArray(
                        3, af(forbindelse, "text", nye, u -> u.system().name()));
                saetning.setArray(4, af(forbindelse, "text", nye, Underretning::nativtNummer));
                saetning.setArray(5, af(forbindelse, "bigint", nye, Underretning::fordringshaver));
                saetning.setArray(6, af(forbindelse, "text", nye, Underretning::indberetter));
                saetning.setArray(7, af(forbindelse, "timestamptz", nye, u -> Timestamp.from(u.tid())));
                saetning.setArray(
                        8, af(forbindelse, "text", nye, u -> u.indhold().type().name()));
                saetning.setArray(
                        9, af(forbindelse, "int", nye, u -> u.indhold().stoerrelse()));
                saetning.setArray(10, indhold(forbindelse, nye));
                return saetning.executeUpdate();
            }
        });
    }

    /** Their reporting system has them; the first time counts. */
    void hentet(List<Optaget> poster, Instant nu) {
        jdbcTemplate.execute((Connection forbindelse) -> {
            try (PreparedStatement saetning = forbindelse.prepareStatement(
                    "update underretning set hentet = ? where nummer = any (?) and hentet is null")) {
                saetning.setTimestamp(1, Timestamp.from(nu));
                saetning.setArray(2, kolonne(forbindelse, "numeric", poster, o -> new BigDecimal(o.nummer())));
                return saetning.executeUpdate();
            }
        });
    }

    private static <T> Array kolonne(Connection forbindelse, String type, Collection<T> raekker, Function<T, ?> felt)
            throws SQLException {
        return forbindelse.createArrayOf(type, raekker.stream().map(felt).toArray());
    }

    private static Array af(Connection forbindelse, String type, List<Optaget> nye, Function<Underretning, ?> felt)
            throws SQLException {
        return kolonne(forbindelse, type, nye, optaget -> felt.apply(optaget.underretning()));
    }

    private Array indhold(Connection forbindelse, List<Optaget> nye) throws SQLException {
        byte[][] kolonne = nye.stream()
                .map(o -> kryptering.krypter(
                        Felt.UNDERRETNING,
                        o.nummer(),
                        o.underretning().indhold().pakket()))
                .toArray(byte[][]::new);
        return forbindelse.createArrayOf("bytea", kolonne);
    }
}
