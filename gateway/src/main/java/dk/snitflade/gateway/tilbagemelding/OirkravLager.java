package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.tilbagemelding.Oirkrav.Daekket;
import dk.snitflade.gateway.tilbagemelding.Oirkrav.Del;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From claim ids to the fagsystem's own identifications, and movements on its part-claims. */
@Repository
class OirkravLager {

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    OirkravLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** A fagsystem's claim; delfordring is the one part that goes under the claim id, null when it is the main claim. */
    private record Fundet(UUID krav, UUID delfordring, UUID konto) {}

    /**
     * The claim that goes, or went, under the claim id; empty for one that came through NyMF. Its account is locked until
     * the transaction ends, and counts as changed: what somebody else is deciding about it is decided again.
     */
    Optional<Oirkrav> laas(long fordring, Instant nu) {
        return jdbc.sql("""
                        select f.identifikation as krav, null::uuid as del, f.konto from oir_fordring f
                        where f.fordring = :fordring or f.tidligere = :fordring
                        union all
                        select f.identifikation, d.identifikation, f.konto from oir_delfordring d
                        join oir_fordring f on f.identifikation = d.krav where d.fordring = :fordring
                        limit 1
                        """)
                .param("fordring", fordring)
                .query((raekke, nr) -> new Fundet(
                        raekke.getObject("krav", UUID.class),
                        raekke.getObject("del", UUID.class),
                        raekke.getObject("konto", UUID.class)))
                .optional()
                .map(fundet -> laas(fundet, nu));
    }

    /**
     * The fagsystems' claims that go under the claim ids as their main claims, without their parts, by claim id; one that no
     * fagsystem has handed in is left out.
     */
    Map<Long, Oirkrav> find(Collection<Long> fordringer) {
        Map<Long, Oirkrav> fundne = new TreeMap<>();
        jdbc.sql("""
                        select f.fordring, k.kommune, k.fagsystem, k.konto, f.identifikation from oir_fordring f
                        join oir_konto k on k.konto = f.konto where f.fordring = any(:fordringer)
                        """).param("fordringer", fordringer.toArray(Long[]::new)).query(raekke -> {
            fundne.put(
                    raekke.getLong("fordring"),
                    new Oirkrav(
                            raekke.getString("kommune"),
                            raekke.getObject("fagsystem", UUID.class),
                            raekke.getObject("konto", UUID.class),
                            raekke.getObject("identifikation", UUID.class),
                            List.of()));
        });
        return fundne;
    }

    private Oirkrav laas(Fundet fundet, Instant nu) {
        return jdbc.sql("""
                        update oir_konto set version = version + 1, aendret = :nu where konto = :konto
                        returning kommune, fagsystem
                        """)
                .param("konto", fundet.konto())
                .param("nu", Timestamp.from(nu))
                .query((raekke, nr) -> new Oirkrav(
                        raekke.getString("kommune"),
                        raekke.getObject("fagsystem", UUID.class),
                        fundet.konto(),
                        fundet.krav(),
                        List.of()))
                .optional()
                .map(krav -> new Oirkrav(krav.kommune(), krav.fagsystem(), krav.konto(), krav.krav(), dele(fundet)))
                .orElseThrow();
    }

    /** After the lock, so that nobody moves them meanwhile. */
    private List<Del> dele(Fundet fundet) {
        return jdbc.sql("""
                        select d.identifikation, d.beloeb - coalesce((
                            select sum(case when b.tilbagefoerer is null then b.beloeb else -b.beloeb end)
                            from oir_bevaegelse b where b.delfordring = d.identifikation and b.art <> 'RENTE'), 0) as rest
                        from oir_delfordring d
                        where case when cast(:del as uuid) is null then d.krav = :krav and d.fordring is null
                                   else d.identifikation = cast(:del as uuid) end
                        order by d.nr
                        """)
                .param("del", fundet.delfordring())
                .param("krav", fundet.krav())
                .query((raekke, nr) ->
                        new Del(raekke.getObject("identifikation", UUID.class), raekke.getBigDecimal("rest")))
                .list();
    }

    /** The coverage of the part-claims that has not been undone, newest first. */
    List<Daekket> daekket(Oirkrav krav, String betaling) {
        return krav.dele().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select b.identifikation, b.delfordring, b.beloeb, b.aarsag,
                                       p.id is not null and p.betaling is not distinct from cast(:betaling as text) as samme
                                from oir_bevaegelse b
                                left join tilbagemelding t on t.noegle = b.identifikation
                                left join inddrivelsespost p on p.id = t.post
                                where b.delfordring in (:dele) and b.art = 'DAEKNING' and b.tilbagefoerer is null
                                  and not exists (select 1 from oir_bevaegelse o where o.tilbagefoerer = b.identifikation)
                                order by b.tid desc, b.identifikation
                                """)
                        .param("betaling", betaling)
                        .param(
                                "dele",
                                krav.dele().stream().map(Del::delfordring).toList())
                        .query((raekke, nr) -> new Daekket(
                                raekke.getObject("identifikation", UUID.class),
                                raekke.getObject("delfordring", UUID.class),
                                raekke.getBigDecimal("beloeb"),
                                raekke.getString("aarsag"),
                                raekke.getBoolean("samme")))
                        .list();
    }

    /** A movement on a part-claim; tilbagefoerer and tekst may be null. False when it is here already. */
    boolean bevaeg(
            UUID identifikation,
            UUID delfordring,
            String art,
            BigDecimal beloeb,
            String aarsag,
            LocalDate dato,
            String tekst,
            UUID tilbagefoerer,
            Instant nu) {
        return jdbc.sql("""
                                insert into oir_bevaegelse
                                    (identifikation, delfordring, art, beloeb, aarsag, dato, tekst, tilbagefoerer, tid)
                                values (:id, :del, :art, :beloeb, :aarsag, :dato, cast(:tekst as bytea),
                                        cast(:tilbagefoerer as uuid), :nu)
                                on conflict do nothing
                                """)
                        .param("id", identifikation)
                        .param("del", delfordring)
                        .param("art", art)
                        .param("beloeb", beloeb)
                        .param("aarsag", aarsag)
                        .param("dato", dato)
                        .param("tekst", kryptering.krypterTekst(Felt.BEVAEGELSE_TEKST, identifikation, tekst))
                        .param("tilbagefoerer", tilbagefoerer)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }
}
