package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Stamdata;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.journal.OprettelseLager;
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

    KravLager(JdbcClient jdbc, BevaegelseLager bevaegelser, OprettelseLager oprettelser) {
        this.jdbc = jdbc;
        this.bevaegelser = bevaegelser;
        this.oprettelser = oprettelser;
    }

    /** The claims of the account as they are now, by identification. */
    Map<UUID, Kendtkrav> paa(UUID konto) {
        Map<UUID, List<Haeftelsesdel>> haeftelser = haeftelser(konto);
        Map<UUID, List<Kendtdel>> dele = dele(konto);
        List<Kendtkrav> krav = jdbc.sql("select * from oir_fordring where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> krav(raekke, haeftelser, dele))
                .list();
        Map<Long, OprettelseLager.Stand> stande =
                oprettelser.stand(krav.stream().map(Kendtkrav::fordring).toList());
        Map<UUID, Kendtkrav> fundne = new HashMap<>();
        krav.forEach(et -> fundne.put(et.identifikation(), et.med(sted(stande.get(et.fordring())))));
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

    private static Kendtkrav krav(
            ResultSet raekke, Map<UUID, List<Haeftelsesdel>> haeftelser, Map<UUID, List<Kendtdel>> dele)
            throws SQLException {
        UUID id = raekke.getObject("identifikation", UUID.class);
        return new Kendtkrav(
                id,
                raekke.getBytes("fingeraftryk"),
                raekke.getLong("fordring"),
                new Stamdata(
                        raekke.getString("klasse"),
                        raekke.getString("noegle"),
                        raekke.getString("art"),
                        raekke.getString("tekst"),
                        raekke.getObject("stiftelse", LocalDate.class),
                        raekke.getObject("forfald", LocalDate.class),
                        raekke.getObject("srb", LocalDate.class)),
                raekke.getString("tilstand"),
                raekke.getObject("tidligere", Long.class),
                Sted.HJEMME,
                haeftelser.getOrDefault(id, List.of()),
                dele.getOrDefault(id, List.of()));
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
                                    raekke.getString("tekst")),
                            raekke.getObject("fordring", Long.class),
                            bevaeget.getOrDefault(id, List.of())));
        });
        return fundne;
    }

    /** False when the identification is taken, by this account or another. */
    boolean indsaet(Krav krav, UUID konto, byte[] fingeraftryk, long fordring) {
        return jdbc.sql("""
                                insert into oir_fordring
                                    (identifikation, konto, fingeraftryk, fordring, klasse, noegle, art, tekst, stiftelse,
                                     forfald, srb, tilstand)
                                values (:id, :konto, :fingeraftryk, :fordring, :klasse, cast(:noegle as text), :art, :tekst,
                                        :stiftelse, :forfald, :srb, :tilstand)
                                on conflict do nothing
                                """)
                        .param("id", krav.identifikation())
                        .param("konto", konto)
                        .param("fingeraftryk", fingeraftryk)
                        .param("fordring", fordring)
                        .param("klasse", krav.klasse())
                        .param("noegle", krav.noegle())
                        .param("art", krav.art())
                        .param("tekst", krav.tekst())
                        .param("stiftelse", krav.stiftelse())
                        .param("forfald", krav.forfald())
                        .param("srb", krav.srb())
                        .param("tilstand", krav.tilstand() == null ? "AKTIV" : krav.tilstand())
                        .update()
                == 1;
    }

    void gemTilstand(Kendtkrav krav) {
        jdbc.sql("update oir_fordring set tilstand = :tilstand where identifikation = :id")
                .param("id", krav.identifikation())
                .param("tilstand", krav.tilstand())
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

    /** False when the identification is another claim's. */
    boolean gemHaeftelse(UUID krav, Haeftelsesdel del) {
        return jdbc.sql("""
                                insert into oir_haeftelse (identifikation, krav, part, form, procent, fra, til)
                                values (:id, :krav, :part, :form, cast(:procent as numeric), :fra, cast(:til as date))
                                on conflict (identifikation) do update set til = excluded.til
                                where oir_haeftelse.krav = excluded.krav
                                """)
                        .param("id", del.identifikation())
                        .param("krav", krav)
                        .param("part", del.part())
                        .param("form", del.form())
                        .param("procent", del.procent())
                        .param("fra", del.fra())
                        .param("til", del.til())
                        .update()
                == 1;
    }

    /**
     * False when the identification is taken.
     *
     * @param fordring claim id of interest or a fee; else null
     */
    boolean indsaetDel(UUID krav, Delfordring del, Long fordring) {
        return jdbc.sql("""
                                insert into oir_delfordring
                                    (identifikation, krav, type, beloeb, periode_fra, periode_til, tekst, fordring)
                                values (:id, :krav, :type, :beloeb, cast(:fra as date), cast(:til as date),
                                        cast(:tekst as text), cast(:fordring as bigint))
                                on conflict do nothing
                                """)
                        .param("id", del.identifikation())
                        .param("krav", krav)
                        .param("type", del.type())
                        .param("beloeb", del.beloeb())
                        .param("fra", del.periodeFra())
                        .param("til", del.periodeTil())
                        .param("tekst", del.tekst())
                        .param("fordring", fordring)
                        .update()
                == 1;
    }
}
