package dk.snitflade.gateway.drift.indsigt;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code fordring_person}, made from the messages that created the claims. */
@Repository
class PersonindeksLager {

    private static final int LAAS = 20_004_113;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate bundter;
    private final Kryptering kryptering;
    private final Nummeropslag opslag;

    PersonindeksLager(JdbcClient jdbc, NamedParameterJdbcTemplate bundter, Kryptering kryptering, Nummeropslag opslag) {
        this.jdbc = jdbc;
        this.bundter = bundter;
        this.kryptering = kryptering;
        this.opslag = opslag;
    }

    /** From when on claims are not in yet; empty when another node is at it, or there are no claims. */
    Optional<Instant> fra() {
        boolean min = jdbc.sql("select pg_try_advisory_xact_lock(:laas, 0)")
                .param("laas", LAAS)
                .query(Boolean.class)
                .single();
        return !min
                ? Optional.empty()
                : jdbc.sql("select til from personindeks")
                        .query(Timestamp.class)
                        .optional()
                        .or(() -> jdbc.sql("select min(modtaget) from fordring having min(modtaget) is not null")
                                .query(Timestamp.class)
                                .optional())
                        .map(Timestamp::toInstant);
    }

    /** Takes the claims received between in; in the transaction of {@link #fra}. */
    void indekser(Instant fra, Instant til) {
        List<SqlParameterSource> nye = new ArrayList<>();
        jdbc.sql("""
                        select f.id as fordring, a.id, a.indhold from fordring f
                        join aktion a on a.fordring = f.id and a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
                        where f.modtaget >= :fra and f.modtaget < :til and a.indhold is not null
                        """)
                .param("fra", Timestamp.from(fra))
                .param("til", Timestamp.from(til))
                .query(raekke -> {
                    byte[] gemt = raekke.getBytes("indhold");
                    long fordring = raekke.getLong("fordring");
                    Fordringsdata data = Aktionsbesked.laes(
                                    kryptering.dekrypter(Felt.AKTION, raekke.getLong("id"), gemt))
                            .data();
                    data.haeftelser()
                            .forEach(haeftelse -> nye.add(new MapSqlParameterSource("fordring", fordring)
                                    .addValue(
                                            "opslag",
                                            opslag.af(haeftelse.skyldner().nummer()))));
                });
        if (!nye.isEmpty()) {
            bundter.batchUpdate(
                    "insert into fordring_person (opslag, fordring) values (:opslag, :fordring) on conflict do nothing",
                    nye.toArray(SqlParameterSource[]::new));
        }
        jdbc.sql("insert into personindeks values (1, :til) on conflict (id) do update set til = excluded.til")
                .param("til", Timestamp.from(til))
                .update();
    }
}
