package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Abonnement;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Adresse;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
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
                (identifikation, konto, art, nummer, nummer_opslag, p_enhed, rolle, navn, fra, til, cvr, cvr_opslag, foedt,
                 land, administrator)
            values (:id, :konto, cast(:art as text), cast(:nummer as bytea), cast(:nummerOpslag as bytea), cast(:pEnhed as text), :rolle,
                    cast(:navn as bytea), cast(:fra as date), cast(:til as date), cast(:cvr as bytea),
                    cast(:cvrOpslag as bytea), cast(:foedt as bytea), cast(:land as text), cast(:administrator as text))
            on conflict (konto, identifikation) do update
            set art = excluded.art, nummer = excluded.nummer, nummer_opslag = excluded.nummer_opslag,
                p_enhed = excluded.p_enhed, rolle = excluded.rolle,
                navn = excluded.navn, fra = excluded.fra, til = excluded.til
            """;

    private static final String GEM_ADRESSE = """
            insert into oir_adresse (konto, part, fra, til, linjer, dar, land)
            values (:konto, :part, :fra, cast(:til as date), :linjer, cast(:dar as bytea), :land)
            on conflict (konto, part, fra) do update set til = excluded.til
            """;

    private static final String GEM_ABONNEMENT = """
            insert into oir_abonnement (konto, part, materiale, fra, til)
            values (:konto, :part, :materiale, :fra, cast(:til as date))
            on conflict (konto, part, materiale, fra) do update set til = excluded.til
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate bundter;

    private final Kryptering kryptering;
    private final Nummeropslag opslag;

    PartLager(JdbcClient jdbc, NamedParameterJdbcTemplate bundter, Kryptering kryptering, Nummeropslag opslag) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.opslag = opslag;
        this.bundter = bundter;
    }

    Map<UUID, Part> paa(UUID konto) {
        Map<UUID, List<Adresse>> adresser = new HashMap<>();
        jdbc.sql("select * from oir_adresse where konto = :konto order by fra")
                .param("konto", konto)
                .query(raekke -> {
                    UUID part = raekke.getObject("part", UUID.class);
                    String sted = navn(konto, part);
                    String dar = kryptering.dekrypterTekst(Felt.ADRESSE_DAR, sted, raekke.getBytes("dar"));
                    adresser.computeIfAbsent(part, id -> new ArrayList<>())
                            .add(new Adresse(
                                    kryptering.dekrypterListe(Felt.ADRESSE_LINJER, sted, raekke.getBytes("linjer")),
                                    dar == null ? null : UUID.fromString(dar),
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
                .query((raekke, nr) -> part(konto, raekke, adresser, abonnementer))
                .list()
                .stream()
                .collect(Collectors.toMap(Part::identifikation, Function.identity()));
    }

    private Part part(
            UUID konto, ResultSet raekke, Map<UUID, List<Adresse>> adresser, Map<UUID, List<Abonnement>> abonnementer)
            throws SQLException {
        String art = raekke.getString("art");
        UUID id = raekke.getObject("identifikation", UUID.class);
        String navn = navn(konto, id);
        String foedt = kryptering.dekrypterTekst(Felt.PART_FOEDT, navn, raekke.getBytes("foedt"));
        return new Part(
                id,
                Rolle.valueOf(raekke.getString("rolle")),
                art == null
                        ? null
                        : new Skyldner(
                                Skyldner.Art.valueOf(art),
                                kryptering.dekrypterTekst(Felt.PART_NUMMER, navn, raekke.getBytes("nummer"))),
                raekke.getString("p_enhed"),
                kryptering.dekrypterTekst(Felt.PART_NAVN, navn, raekke.getBytes("navn")),
                raekke.getObject("fra", LocalDate.class),
                raekke.getObject("til", LocalDate.class),
                new Partdetaljer(
                        kryptering.dekrypterTekst(Felt.PART_CVR, navn, raekke.getBytes("cvr")),
                        foedt == null ? null : LocalDate.parse(foedt),
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
                                        .addValue(
                                                "linjer",
                                                kryptering.krypterListe(
                                                        Felt.ADRESSE_LINJER,
                                                        navn(konto, part.identifikation()),
                                                        adresse.linjer()))
                                        .addValue(
                                                "dar",
                                                kryptering.krypterTekst(
                                                        Felt.ADRESSE_DAR,
                                                        navn(konto, part.identifikation()),
                                                        adresse.dar() == null
                                                                ? null
                                                                : adresse.dar().toString()))
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

    private static String navn(UUID konto, UUID part) {
        return konto + "/" + part;
    }

    private MapSqlParameterSource raekke(UUID konto, Part part) {
        Skyldner skyldner = part.skyldner();
        String nummer = skyldner == null ? null : skyldner.nummer();
        String cvr = part.detaljer().cvr();
        LocalDate foedt = part.detaljer().foedt();
        String navn = navn(konto, part.identifikation());
        return ny(konto, part)
                .addValue("id", part.identifikation())
                .addValue("art", skyldner == null ? null : skyldner.art().name())
                .addValue("nummer", kryptering.krypterTekst(Felt.PART_NUMMER, navn, nummer))
                .addValue("nummerOpslag", opslag.af(nummer))
                .addValue("pEnhed", part.pEnhed())
                .addValue("rolle", part.rolle().name())
                .addValue("navn", kryptering.krypterTekst(Felt.PART_NAVN, navn, part.navn()))
                .addValue("fra", part.fra())
                .addValue("til", part.til())
                .addValue("cvr", kryptering.krypterTekst(Felt.PART_CVR, navn, cvr))
                .addValue("cvrOpslag", opslag.af(cvr))
                .addValue(
                        "foedt",
                        kryptering.krypterTekst(Felt.PART_FOEDT, navn, foedt == null ? null : foedt.toString()))
                .addValue("land", part.detaljer().land())
                .addValue("administrator", part.detaljer().administrator());
    }
}
