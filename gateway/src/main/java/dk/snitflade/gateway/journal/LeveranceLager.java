package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code leverance}: one per delivery, unique per sender for ever. */
@Repository
class LeveranceLager {

    /** A delivery stored earlier. */
    record KendtLeverance(long id, byte[] fingeraftryk, Instant modtaget) {}

    private static final String INDSAET = """
            insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget, xml_type)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            returning id
            """;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    LeveranceLager(JdbcTemplate jdbcTemplate, JdbcClient jdbc, Kryptering kryptering) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** The ids of those that are new. Inserted in one order everywhere, so that two nodes cannot deadlock. */
    Set<Long> indsaet(List<Optegnelse> gruppe) {
        List<Optegnelse> ordnet = gruppe.stream()
                .sorted(Comparator.comparing((Optegnelse o) -> o.indberetning().afsender())
                        .thenComparing(o -> o.indberetning().leveranceId())
                        .thenComparing(o -> o.indberetning().transaktionsId()))
                .toList();
        return jdbcTemplate.execute((java.sql.Connection forbindelse) -> {
            Kolonner<Optegnelse> kolonner = new Kolonner<>(forbindelse, ordnet);
            try (PreparedStatement saetning = forbindelse.prepareStatement(INDSAET)) {
                saetning.setArray(1, kolonner.tal(Optegnelse::leverance));
                saetning.setArray(
                        2, kolonner.tekst(o -> o.indberetning().kanal().name()));
                saetning.setArray(3, kolonner.tekst(o -> o.indberetning().afsender()));
                saetning.setArray(4, kolonner.tekst(o -> o.indberetning().leveranceId()));
                saetning.setArray(5, kolonner.tekst(o -> o.indberetning().transaktionsId()));
                saetning.setArray(
                        6,
                        kolonner.bytes(o -> kryptering.krypter(
                                Felt.LEVERANCE_AFTRYK,
                                o.leverance(),
                                o.indberetning().fingeraftryk())));
                saetning.setArray(7, kolonner.tid(o -> o.indberetning().modtaget()));
                saetning.setArray(8, kolonner.tekst(o -> o.indberetning().xmlType()));
                Set<Long> nye = new HashSet<>();
                try (ResultSet svar = saetning.executeQuery()) {
                    while (svar.next()) {
                        nye.add(svar.getLong(1));
                    }
                }
                return nye;
            }
        });
    }

    Optional<KendtLeverance> medLeveranceId(Indberetning indberetning) {
        return find(indberetning, "leverance_id = :noegle", indberetning.leveranceId());
    }

    Optional<KendtLeverance> medTransaktionsId(Indberetning indberetning) {
        return find(indberetning, "transaktions_id = :noegle", indberetning.transaktionsId());
    }

    private Optional<KendtLeverance> find(Indberetning indberetning, String betingelse, String noegle) {
        return jdbc.sql("select id, fingeraftryk, modtaget from leverance"
                        + " where kanal = :kanal and afsender = :afsender and " + betingelse)
                .param("kanal", indberetning.kanal().name())
                .param("afsender", indberetning.afsender())
                .param("noegle", noegle)
                .query((raekke, nr) -> new KendtLeverance(
                        raekke.getLong("id"),
                        kryptering.dekrypter(
                                Felt.LEVERANCE_AFTRYK, raekke.getLong("id"), raekke.getBytes("fingeraftryk")),
                        raekke.getTimestamp("modtaget").toInstant()))
                .optional();
    }
}
