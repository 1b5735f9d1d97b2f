package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_konto} and {@code oir_part}. */
@Repository
class KontoLager {

    private final JdbcClient jdbc;
    private final KravLager kravLager;

    KontoLager(JdbcClient jdbc, KravLager kravLager) {
        this.jdbc = jdbc;
        this.kravLager = kravLager;
    }

    Kendtkonto find(UUID konto) {
        return jdbc.sql("select * from oir_konto where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> new Kendtkonto(
                        raekke.getObject("fagsystem", UUID.class),
                        raekke.getString("kommune"),
                        raekke.getTimestamp("oprettet").toInstant(),
                        raekke.getLong("version"),
                        raekke.getString("tilstand"),
                        new Opkraevning(raekke.getObject("henstand_til", LocalDate.class), raekke.getBoolean("afdrag")),
                        Map.of(),
                        Map.of()))
                .optional()
                .map(kendt -> new Kendtkonto(
                        kendt.fagsystem(),
                        kendt.kommune(),
                        kendt.oprettet(),
                        kendt.version(),
                        kendt.tilstand(),
                        kendt.opkraevning(),
                        parter(konto),
                        kravLager.paa(konto)))
                .orElse(Kendtkonto.UKENDT);
    }

    private Map<UUID, Part> parter(UUID konto) {
        return jdbc
                .sql("select * from oir_part where konto = :konto")
                .param("konto", konto)
                .query(KontoLager::part)
                .list()
                .stream()
                .collect(Collectors.toMap(Part::identifikation, Function.identity()));
    }

    private static Part part(ResultSet raekke, int nr) throws SQLException {
        String art = raekke.getString("art");
        return new Part(
                raekke.getObject("identifikation", UUID.class),
                Rolle.valueOf(raekke.getString("rolle")),
                art == null ? null : new Skyldner(Skyldner.Art.valueOf(art), raekke.getString("nummer")),
                raekke.getString("p_enhed"),
                raekke.getString("navn"),
                raekke.getObject("fra", LocalDate.class),
                raekke.getObject("til", LocalDate.class));
    }

    /** False when another request has just stored the account; it is then known. */
    boolean indsaetKonto(Konto konto, Kendtkonto som, Instant nu) {
        return jdbc.sql("""
                                insert into oir_konto
                                    (konto, kommune, fagsystem, oprettet, type, noegle, sag, henstand_til, afdrag, aendret)
                                values (:konto, :kommune, :fagsystem, :nu, cast(:type as text), cast(:noegle as text),
                                        cast(:sag as text), cast(:henstand as date), :afdrag, :nu)
                                on conflict do nothing
                                """)
                        .param("konto", konto.identifikation())
                        .param("kommune", som.kommune())
                        .param("fagsystem", som.fagsystem())
                        .param("nu", Timestamp.from(nu))
                        .param("type", konto.kendetegn().type())
                        .param("noegle", konto.kendetegn().noegle())
                        .param("sag", konto.kendetegn().sag())
                        .param("henstand", som.opkraevning().henstandTil())
                        .param("afdrag", som.opkraevning().afdrag())
                        .update()
                == 1;
    }

    /** False when the account has been changed since the version was read; then nothing is written. */
    boolean opdater(UUID konto, Kendtkonto ny, Instant nu) {
        return jdbc.sql("""
                                update oir_konto
                                set version = version + 1, tilstand = :tilstand, aendret = :nu, afdrag = :afdrag,
                                    henstand_til = cast(:henstand as date)
                                where konto = :konto and version = :version
                                """)
                        .param("konto", konto)
                        .param("version", ny.version())
                        .param("tilstand", ny.tilstand())
                        .param("henstand", ny.opkraevning().henstandTil())
                        .param("afdrag", ny.opkraevning().afdrag())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void gemPart(UUID konto, Part part) {
        Skyldner skyldner = part.skyldner();
        jdbc.sql("""
                        insert into oir_part (identifikation, konto, art, nummer, p_enhed, rolle, navn, fra, til)
                        values (:id, :konto, cast(:art as text), cast(:nummer as text), cast(:pEnhed as text), :rolle,
                                cast(:navn as text), cast(:fra as date), cast(:til as date))
                        on conflict (konto, identifikation) do update
                        set art = excluded.art, nummer = excluded.nummer, p_enhed = excluded.p_enhed,
                            rolle = excluded.rolle, navn = excluded.navn, fra = excluded.fra, til = excluded.til
                        """)
                .param("id", part.identifikation())
                .param("konto", konto)
                .param("art", skyldner == null ? null : skyldner.art().name())
                .param("nummer", skyldner == null ? null : skyldner.nummer())
                .param("pEnhed", part.pEnhed())
                .param("rolle", part.rolle().name())
                .param("navn", part.navn())
                .param("fra", part.fra())
                .param("til", part.til())
                .update();
    }
}
