package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Stamdata;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Reference;
import dk.snitflade.gateway.journal.OprettelseLager;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_fordring}, {@code oir_haeftelse} and {@code oir_delfordring}. */
@Repository
class KravLager {

    private final JdbcClient jdbc;
    private final BevaegelseLager bevaegelser;
    private final OprettelseLager oprettelser;

    private final Kryptering kryptering;

    KravLager(JdbcClient jdbc, BevaegelseLager bevaegelser, OprettelseLager oprettelser, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.bevaegelser = bevaegelser;
        this.oprettelser = oprettelser;
    }

    /** The claims of the account as they are now, by identification. */
    Map<UUID, Kendtkrav> paa(UUID konto) {
        Map<UUID, List<Haeftelsesdel>> haeftelser = haeftelser(konto);
        Map<UUID, List<Kendtdel>> dele = dele(konto);
        List<Kendtkrav> krav = jdbc.sql("""
                        select f.*, exists (select 1 from afloesning l where l.fordring = f.fordring) as afloeser
                        from oir_fordring f where f.konto = :konto
                        """)
                .param("konto", konto)
                .query((raekke, nr) -> krav(raekke, haeftelser, dele))
                .list();
        Map<Long, OprettelseLager.Stand> stande =
                oprettelser.stand(krav.stream().map(Kendtkrav::fordring).toList());
        Map<UUID, Kendtkrav> fundne = new HashMap<>();
        krav.forEach(et -> fundne.put(
                et.identifikation(), et.sted() == Sted.RETURNERET ? et : et.med(sted(stande.get(et.fordring())))));
        return fundne;
    }

    private static Sted sted(OprettelseLager.Stand stand) {
        return stand == null
                ? Sted.STANDSET
                : switch (stand) {
                    case USENDT -> Sted.HJEMME;
                    case SENDT -> Sted.UDE;
                    case AFVIST -> Sted.STANDSET;
                };
    }

    private Kendtkrav krav(ResultSet raekke, Map<UUID, List<Haeftelsesdel>> haeftelser, Map<UUID, List<Kendtdel>> dele)
            throws SQLException {
        UUID id = raekke.getObject("identifikation", UUID.class);
        return new Kendtkrav(
                id,
                kryptering.dekrypter(Felt.KRAV_AFTRYK, id, raekke.getBytes("fingeraftryk")),
                raekke.getLong("fordring"),
                new Stamdata(
                        raekke.getLong("nr"),
                        new Klassereference(
                                raekke.getObject("klasse_id", UUID.class),
                                raekke.getString("klasse"),
                                raekke.getString("sortiment")),
                        raekke.getString("noegle"),
                        raekke.getString("art"),
                        kryptering.dekrypterTekst(Felt.KRAV_TEKST, id, raekke.getBytes("tekst")),
                        raekke.getObject("stiftelse", LocalDate.class),
                        raekke.getObject("forfald", LocalDate.class),
                        raekke.getObject("srb", LocalDate.class),
                        grundlag(raekke),
                        kryptering.dekrypterTekst(Felt.KRAV_FORBRUGSSTED, id, raekke.getBytes("forbrugssted")),
                        raekke.getObject("hovedkrav", UUID.class)),
                raekke.getString("tilstand"),
                // One recalled as wrong needs no second recall (602).
                raekke.getBoolean("afloeser") ? null : raekke.getObject("tidligere", Long.class),
                raekke.getLong("fordring") == raekke.getLong("returneret") ? Sted.RETURNERET : Sted.HJEMME,
                haeftelser.getOrDefault(id, List.of()),
                dele.getOrDefault(id, List.of()));
    }

    private static Grundlag grundlag(ResultSet raekke) throws SQLException {
        return new Grundlag(
                raekke.getString("retsgrundlag"),
                raekke.getObject("foraeldelse", LocalDate.class),
                raekke.getObject("periode_fra", LocalDate.class),
                raekke.getObject("periode_til", LocalDate.class),
                raekke.getObject("afgoerelse_dato", LocalDate.class),
                raekke.getBoolean("afgoerelse"),
                raekke.getString("afgoerelse_id"),
                raekke.getString("fundament"),
                raekke.getObject("fundament_dato", LocalDate.class));
    }

    private Map<UUID, List<Haeftelsesdel>> haeftelser(UUID konto) {
        Map<UUID, List<Haeftelsesdel>> fundne = new HashMap<>();
        jdbc.sql("""
                        select h.* from oir_haeftelse h join oir_fordring f on f.identifikation = h.krav
                        where f.konto = :konto order by h.fra, h.identifikation
                        """).param("konto", konto).query(raekke -> {
            fundne.computeIfAbsent(raekke.getObject("krav", UUID.class), id -> new ArrayList<>())
                    .add(new Haeftelsesdel(
                            raekke.getObject("identifikation", UUID.class),
                            raekke.getObject("part", UUID.class),
                            raekke.getString("form"),
                            raekke.getBigDecimal("procent"),
                            null,
                            raekke.getObject("fra", LocalDate.class),
                            raekke.getObject("til", LocalDate.class)));
        });
        return fundne;
    }

    private Map<UUID, List<Kendtdel>> dele(UUID konto) {
        Map<UUID, List<Bevaegelse>> bevaeget = bevaegelser.paa(konto);
        Map<UUID, List<Kendtdel>> fundne = new HashMap<>();
        jdbc.sql("""
                        select d.* from oir_delfordring d join oir_fordring f on f.identifikation = d.krav
                        where f.konto = :konto order by d.nr
                        """).param("konto", konto).query(raekke -> {
            UUID id = raekke.getObject("identifikation", UUID.class);
            fundne.computeIfAbsent(raekke.getObject("krav", UUID.class), krav -> new ArrayList<>())
                    .add(new Kendtdel(
                            new Delfordring(
                                    id,
                                    raekke.getString("type"),
                                    raekke.getBigDecimal("beloeb"),
                                    raekke.getObject("periode_fra", LocalDate.class),
                                    raekke.getObject("periode_til", LocalDate.class),
                                    kryptering.dekrypterTekst(Felt.DEL_TEKST, id, raekke.getBytes("tekst")),
                                    kontering(raekke),
                                    referencer(kryptering.dekrypterListe(
                                            Felt.DEL_REFERENCER, id, raekke.getBytes("referencer")))),
                            raekke.getObject("fordring", Long.class),
                            bevaeget.getOrDefault(id, List.of())));
        });
        return fundne;
    }

    /** Null when the fagsystem has named none. */
    private static Klassereference kontering(ResultSet raekke) throws SQLException {
        return raekke.getString("kontering") == null
                ? null
                : new Klassereference(
                        raekke.getObject("kontering_id", UUID.class),
                        raekke.getString("kontering"),
                        raekke.getString("kontering_sortiment"));
    }

    private static List<Reference> referencer(List<String> paaSkift) {
        List<Reference> referencer = new ArrayList<>();
        for (int nr = 0; nr + 1 < paaSkift.size(); nr += 2) {
            referencer.add(new Reference(paaSkift.get(nr), paaSkift.get(nr + 1)));
        }
        return referencer;
    }

    /** State and description. */
    void ret(Kendtkrav krav) {
        Grundlag grundlag = krav.stam().grundlag();
        jdbc.sql("""
                        update oir_fordring
                        set tilstand = :tilstand, tekst = cast(:tekst as bytea), retsgrundlag = cast(:retsgrundlag as text),
                            afgoerelse_dato = cast(:afgoerelseDato as date), afgoerelse = :afgoerelse,
                            afgoerelse_id = cast(:afgoerelseId as text), fundament = cast(:fundament as text),
                            fundament_dato = cast(:fundamentDato as date)
                        where identifikation = :id
                        """)
                .param("id", krav.identifikation())
                .param("tilstand", krav.tilstand())
                .param(
                        "tekst",
                        kryptering.krypterTekst(
                                Felt.KRAV_TEKST,
                                krav.identifikation(),
                                krav.stam().tekst()))
                .param("retsgrundlag", grundlag.retsgrundlag())
                .param("afgoerelseDato", grundlag.afgoerelseDato())
                .param("afgoerelse", grundlag.afgoerelse())
                .param("afgoerelseId", grundlag.afgoerelseId())
                .param("fundament", grundlag.fundament())
                .param("fundamentDato", grundlag.fundamentDato())
                .update();
    }

    /** The claim goes on under a new claim id. */
    void genindsendt(UUID krav, long fordring) {
        jdbc.sql("update oir_fordring set tidligere = fordring, fordring = :fordring where identifikation = :id")
                .param("id", krav)
                .param("fordring", fordring)
                .update();
    }

    /** Its interest or fee goes on under a new claim id. */
    void delGenindsendt(UUID delfordring, long fordring) {
        jdbc.sql("update oir_delfordring set fordring = :fordring where identifikation = :id")
                .param("id", delfordring)
                .param("fordring", fordring)
                .update();
    }
}
