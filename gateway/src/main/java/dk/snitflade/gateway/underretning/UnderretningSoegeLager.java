package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.underretning.Side.Fundet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up rows of {@code underretning}. */
@Repository
class UnderretningSoegeLager {

    private static final BigInteger HOEJESTE_NUMMER = BigInteger.TEN.pow(24).subtract(BigInteger.ONE);
    private static final Instant ALTID = Instant.parse("9999-01-01T00:00:00Z");

    /** The content is fetched last, and only for rows that go into the answer. One of size 0 has been taken away. */
    private static final String SIDE = """
            select u.*, case when side.foer < :bytes then u.indhold end as med
            from (
                select nummer, sum(stoerrelse) over (order by nummer) - stoerrelse as foer
                from (
                    select nummer, stoerrelse from underretning
                    where indberetter = :indberetter and fordringshaver = :fordringshaver
                      and nummer between :fra and :til and tid >= :tidFra and tid < :tidFoer and stoerrelse > 0
                    order by nummer limit :antal
                ) fundet
            ) side
            join underretning u on u.nummer = side.nummer
            order by u.nummer
            """;

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    UnderretningSoegeLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /**
     * @param hoejst most notifications
     * @param bytes the last one is that which reaches this many bytes of content
     */
    Side side(Udvalg udvalg, int hoejst, long bytes) {
        return Side.af(
                jdbc.sql(SIDE)
                        .param("bytes", bytes)
                        .param("indberetter", udvalg.indberetter())
                        .param("fordringshaver", udvalg.fordringshaver())
                        .param("fra", tal(udvalg.nummerFra(), BigInteger.ZERO))
                        .param("til", tal(udvalg.nummerTil(), HOEJESTE_NUMMER))
                        .param("tidFra", Timestamp.from(udvalg.tidFra()))
                        .param("tidFoer", Timestamp.from(udvalg.tidFoer() == null ? ALTID : udvalg.tidFoer()))
                        .param("antal", hoejst + 1)
                        .query((raekke, nr) -> fundet(raekke))
                        .list(),
                hoejst);
    }

    private static BigDecimal tal(BigInteger nummer, BigInteger ellers) {
        return new BigDecimal(nummer == null ? ellers : nummer);
    }

    private Fundet fundet(ResultSet raekke) throws SQLException {
        BigInteger nummer = raekke.getBigDecimal("nummer").toBigIntegerExact();
        byte[] pakket = kryptering.dekrypter(Felt.UNDERRETNING, nummer, raekke.getBytes("med"));
        return new Fundet(nummer, pakket == null ? null : new Optaget(nummer, underretning(raekke, pakket)));
    }

    private static Underretning underretning(ResultSet raekke, byte[] pakket) throws SQLException {
        return new Underretning(
                Maal.valueOf(raekke.getString("system")),
                raekke.getString("nativt_nummer"),
                raekke.getLong("fordringshaver"),
                raekke.getString("indberetter"),
                raekke.getTimestamp("tid").toInstant(),
                new Underretningsindhold(
                        Underretningstype.valueOf(raekke.getString("type")), pakket, raekke.getInt("stoerrelse")));
    }
}
