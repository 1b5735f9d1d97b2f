package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Abonnement;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Adresse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_part}, {@code oir_adresse} and {@code oir_abonnement}. Written in batches: a request may bring many. */
@Repository
class PartLager {

    private static final String GEM = """
            insert into oir_part
                (identifikation, konto, art, nummer, p_enhed, rolle, navn, fra, til, cvr, foedt, land, administrator)
            values (:id, :konto, cast(:art as text), cast(:nummer as text), cast(:pEnhed as text), :rolle,
                    cast(:navn as text), cast(:fra as date), cast(:til as date), cast(:cvr as text), cast(:foedt as date),
                    cast(:land as text), cast(:administrator as text))
            on conflict (konto, identifikation) do update
            set art = excluded.art, nummer = excluded.nummer, p_enhed = excluded.p_enhed, rolle = excluded.rolle,
                navn = excluded.navn, fra = excluded.fra, til = excluded.til
            """;

    private static final String GEM_ADRESSE = """
            insert into oir_adresse (konto, part, fra, til, linjer, dar, land)
            values (:konto, :part, :fra, cast(:til as date), :linjer, cast(:dar as uuid), :land)
            on conflict (konto, part, fra) do update set til = excluded.til
            """;

    private static final String GEM_ABONNEMENT = """
            insert into oir_abonnement (konto, part, materiale, fra, til)
            values (:konto, :part, :materiale, :fra, cast(:til as date))
            on conflict (konto, part, materiale, fra) do update set til = excluded.til
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate bundter;

    PartLager(JdbcClient jdbc, NamedParameterJdbcTemplate bundter) {
        this.jdbc = jdbc;
        this.bundter = bundter;
    }

    Map<UUID, Part> paa(UUID konto) {
        Map<UUID, List<Adresse>> adresser = new HashMap<>();
        jdbc.sql("select * from oir_adresse where konto = :konto order by fra")
                .param("konto", konto)
                .query(raekke -> {
                    adresser.computeIfAbsent(raekke.getObject("part", UUID.class), id -> new ArrayList<>())
                            .add(new Adresse(
                                    KravLager.tekster(raekke, "linjer"),
                                    raekke.getObject("dar", UUID.class),
                                    raekke.getString("land"),
                                    raekke.getObject("fra", LocalDate.class),
                                    raekke.getObject("til", LocalDate.class)));
                });
        Map<UUID, List<Abonnement>> abonnementer = new HashMap<>();
        jdbc.sql("select * from oir_abonnement where konto = :konto order by fra, materiale")
                .param("konto", konto)
                .query(raekke -> {
                    abonnementer
                            .computeIfAbsent(raekke.getObject("part", UUID.class), id -> new ArrayList<>())
                            .add(new Abonnement(
                                    raekke.getString("materiale"),
                                    raekke.getObject("fra", LocalDate.class),
                                    raekke.getObject("til", LocalDate.class)));
                });
        return jdbc
                .sql("select * from oir_part where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> part(raekke, adresser, abonnementer))
                .list()
                .stream()
                .collect(Collectors.toMap(Part::identifikation, Function.identity()));
    }

    private static Part part(
            ResultSet raekke, Map<UUID, List<Adresse>> adresser, Map<UUID, List<Abonnement>> abonnementer)
            throws SQLException {
        String art = raekke.getString("art");
        UUID id = raekke.getObject("identifikation", UUID.class);
        return new Part(
                id,
                Rolle.valueOf(raekke.getString("rolle")),
                art == null ? null : new Skyldner(Skyldner.Art.valueOf(art), raekke.getString("nummer")),
                raekke.getString("p_enhed"),
                raekke.getString("navn"),
                raekke.getObject("fra", LocalDate.class),
                raekke.getObject("til", LocalDate.class),
                new Partdetaljer(
                        raekke.getString("cvr"),
                        raekke.getObject("foedt", LocalDate.class),
                        raekke.getString("land"),
                        raekke.getString("administrator"),
                        adresser.getOrDefault(id, List.of()),
                        abonnementer.getOrDefault(id, List.of())));
    }

    void gem(UUID konto, Collection<Part> parter) {
        skriv(GEM, parter.stream().map(part -> raekke(konto, part)));
        skriv(
                GEM_ADRESSE,
                parter.stream()
                        .flatMap(part -> part.detaljer().adresser().stream()
                                .map(adresse -> ny(konto, part)
                                        .addValue("fra", adresse.fra())
                                        .addValue("til", adresse.til())
                                        .addValue("linjer", adresse.linjer().toArray(String[]::new))
                                        .addValue("dar", adresse.dar())
                                        .addValue("land", adresse.land()))));
        skriv(
                GEM_ABONNEMENT,
                parter.stream()
                        .flatMap(part -> part.detaljer().abonnementer().stream()
                                .map(abonnement -> ny(konto, part)
                                        .addValue("materiale", abonnement.materiale())
                                        .addValue("fra", abonnement.fra())
                                        .addValue("til", abonnement.til()))));
    }

    private void skriv(String saetning, Stream<? extends SqlParameterSource> raekker) {
        SqlParameterSource[] bundt = raekker.toArray(SqlParameterSource[]::new);
        if (bundt.length > 0) {
            bundter.batchUpdate(saetning, bundt);
        }
    }

    private static MapSqlParameterSource ny(UUID konto, Part part) {
        return new MapSqlParameterSource("konto", konto).addValue("part", part.identifikation());
    }

    private static MapSqlParameterSource raekke(UUID konto, Part part) {
        Skyldner skyldner = part.skyldner();
        return ny(konto, part)
                .addValue("id", part.identifikation())
                .addValue("art", skyldner == null ? null : skyldner.art().name())
                .addValue("nummer", skyldner == null ? null : skyldner.nummer())
                .addValue("pEnhed", part.pEnhed())
                .addValue("rolle", part.rolle().name())
                .addValue("navn", part.navn())
                .addValue("fra", part.fra())
                .addValue("til", part.til())
                .addValue("cvr", part.detaljer().cvr())
                .addValue("foedt", part.detaljer().foedt())
                .addValue("land", part.detaljer().land())
                .addValue("administrator", part.detaljer().administrator());
    }
}
