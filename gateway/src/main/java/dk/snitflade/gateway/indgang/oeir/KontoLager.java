package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Afdragsordning;
import dk.snitflade.gateway.indgang.oeir.Konto.Kendetegn;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_konto}, and the account as a whole. */
@Repository
class KontoLager {

    private static final String FELTER = """
            , type = cast(:type as text), noegle = cast(:noegle as text), sag = cast(:sag as text),
            kle_emne = cast(:kleEmne as text), kle_facet = cast(:kleFacet as text),
            specifikation = cast(:specifikation as bytea), henstand_til = cast(:henstand as date), afdrag = :afdrag,
            opkraevningsform = cast(:form as text), opkraevningsdato = cast(:dato as date),
            afdrag_antal = cast(:antal as int), afdrag_beloeb = cast(:beloeb as numeric),
            afdrag_foerste = cast(:foerste as date), afdrag_frekvens = cast(:frekvens as text),
            opkraevningstekst = :linjer
            """;

    private final JdbcClient jdbc;
    private final KravLager kravLager;
    private final PartLager partLager;

    private final Kryptering kryptering;

    KontoLager(JdbcClient jdbc, KravLager kravLager, PartLager partLager, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.kravLager = kravLager;
        this.partLager = partLager;
    }

    /** {@link Kendtkonto#UKENDT} when there is none. */
    Kendtkonto find(UUID konto) {
        return jdbc.sql("select * from oir_konto where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> konto(raekke, konto))
                .optional()
                .orElse(Kendtkonto.UKENDT);
    }

    /** Keeps others from changing the account until the transaction ends; false when there is none. */
    boolean laas(UUID konto) {
        return jdbc.sql("select 1 from oir_konto where konto = :konto for update")
                .param("konto", konto)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Kendtkonto konto(ResultSet raekke, UUID konto) throws SQLException {
        return new Kendtkonto(
                raekke.getObject("fagsystem", UUID.class),
                raekke.getString("kommune"),
                raekke.getTimestamp("oprettet").toInstant(),
                raekke.getLong("version"),
                raekke.getString("tilstand"),
                new Kendetegn(
                        raekke.getString("type"),
                        raekke.getString("noegle"),
                        raekke.getString("sag"),
                        raekke.getString("kle_emne"),
                        raekke.getString("kle_facet"),
                        kryptering.dekrypterTekst(Felt.KONTO_SPECIFIKATION, konto, raekke.getBytes("specifikation"))),
                new Opkraevning(
                        raekke.getString("opkraevningsform"),
                        raekke.getObject("opkraevningsdato", LocalDate.class),
                        ordning(raekke),
                        raekke.getObject("henstand_til", LocalDate.class),
                        kryptering.dekrypterListe(
                                Felt.KONTO_OPKRAEVNINGSTEKST, konto, raekke.getBytes("opkraevningstekst"))),
                partLager.paa(konto),
                kravLager.paa(konto));
    }

    private static Afdragsordning ordning(ResultSet raekke) throws SQLException {
        return raekke.getBoolean("afdrag")
                ? new Afdragsordning(
                        raekke.getInt("afdrag_antal"),
                        raekke.getBigDecimal("afdrag_beloeb"),
                        raekke.getObject("afdrag_foerste", LocalDate.class),
                        raekke.getString("afdrag_frekvens"))
                : null;
    }

    /** False when another request has just stored the account; it is then known. */
    boolean indsaetKonto(UUID konto, Kendtkonto ny, Instant nu) {
        boolean indsat = jdbc.sql("""
                                insert into oir_konto (konto, kommune, fagsystem, oprettet, aendret)
                                values (:konto, :kommune, :fagsystem, :nu, :nu)
                                on conflict do nothing
                                """)
                        .param("konto", konto)
                        .param("kommune", ny.kommune())
                        .param("fagsystem", ny.fagsystem())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
        if (indsat) {
            jdbc.sql("update oir_konto set tilstand = tilstand" + FELTER + " where konto = :konto")
                    .params(felter(konto, ny))
                    .update();
        }
        return indsat;
    }

    /** False when the account has been changed since the version was read; then nothing is written. */
    boolean opdater(UUID konto, Kendtkonto ny, Instant nu) {
        return jdbc.sql("update oir_konto set version = version + 1, tilstand = :tilstand, aendret = :nu" + FELTER
                                + " where konto = :konto and version = :version")
                        .params(felter(konto, ny))
                        .param("version", ny.version())
                        .param("tilstand", ny.tilstand())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    private Map<String, Object> felter(UUID konto, Kendtkonto ny) {
        Kendetegn tegn = ny.kendetegn();
        Opkraevning opkraevning = ny.opkraevning();
        Afdragsordning ordning = opkraevning.ordning();
        Map<String, Object> felter = new HashMap<>();
        felter.put("konto", konto);
        felter.put("type", tegn.type());
        felter.put("noegle", tegn.noegle());
        felter.put("sag", tegn.sag());
        felter.put("kleEmne", tegn.kleEmne());
        felter.put("kleFacet", tegn.kleFacet());
        felter.put("specifikation", kryptering.krypterTekst(Felt.KONTO_SPECIFIKATION, konto, tegn.tekst()));
        felter.put("henstand", opkraevning.henstandTil());
        felter.put("afdrag", opkraevning.afdrag());
        felter.put("form", opkraevning.form());
        felter.put("dato", opkraevning.dato());
        felter.put("antal", ordning == null ? null : ordning.antal());
        felter.put("beloeb", ordning == null ? null : ordning.beloeb());
        felter.put("foerste", ordning == null ? null : ordning.foerste());
        felter.put("frekvens", ordning == null ? null : ordning.frekvens());
        felter.put("linjer", kryptering.krypterListe(Felt.KONTO_OPKRAEVNINGSTEKST, konto, opkraevning.linjer()));
        return felter;
    }
}
