package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.tilbagemelding.Tilbagemelding.Art;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of the fagsystemer's claims: payments others have taken, and claims with nothing left. */
@Repository
class KontostandLager {

    /** What is left of a part-claim {@code d}, in kroner. */
    private static final String REST = """
            d.beloeb - coalesce((
                select sum(case when b2.tilbagefoerer is null then b2.beloeb else -b2.beloeb end)
                from oir_bevaegelse b2 where b2.delfordring = d.identifikation and b2.art <> 'RENTE'), 0)""";

    /** A claim that has been closed, or is open again; before is what its fagsystem was told last. */
    record Skift(Oirkrav krav, boolean lukket, String foer, String foerLukket) {}

    private final JdbcClient jdbc;

    KontostandLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The movements of a payment on claims whose fagsystem did not report it itself, and what undoes them. */
    List<Tilbagemelding> indbetalt(UUID indbetaling) {
        return jdbc.sql("""
                        select b.identifikation, b.delfordring, b.beloeb, b.dato, b.tilbagefoerer, d.krav, f.konto, k.kommune,
                               k.fagsystem, greatest(0, %s) as rest
                        from oir_bevaegelse b
                        join oir_indbetaling i on i.identifikation = b.indbetaling
                        join oir_delfordring d on d.identifikation = b.delfordring
                        join oir_fordring f on f.identifikation = d.krav
                        join oir_konto k on k.konto = f.konto
                        where b.indbetaling = :indbetaling and i.indberetter <> k.fagsystem
                          and not exists (select 1 from tilbagemelding t where t.noegle = b.identifikation)
                        order by f.nr, d.nr
                        """.formatted(REST))
                .param("indbetaling", indbetaling)
                .query((raekke, nr) -> new Tilbagemelding(
                        raekke.getObject("identifikation", UUID.class),
                        Art.DAEKNING,
                        raekke.getString("kommune"),
                        raekke.getObject("fagsystem", UUID.class),
                        raekke.getObject("konto", UUID.class),
                        raekke.getObject("krav", UUID.class),
                        raekke.getObject("delfordring", UUID.class),
                        null,
                        "INDBETALING",
                        null,
                        raekke.getBigDecimal("beloeb"),
                        raekke.getObject("dato", LocalDate.class),
                        raekke.getObject("tilbagefoerer") != null,
                        raekke.getBigDecimal("rest"),
                        null,
                        null))
                .list();
    }

    /** Closes those of the claims that have nothing left and opens those that have; gives what changed. */
    List<Skift> luk(Collection<UUID> krav, Instant nu) {
        return krav.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                update oir_fordring f set lukket = case when r.rest = 0 then cast(:nu as timestamptz) end
                                from (select d.krav, sum(greatest(0, %s)) as rest from oir_delfordring d
                                      where d.krav in (:krav) group by d.krav) r, oir_konto k
                                where f.identifikation = r.krav and k.konto = f.konto and f.tilstand <> 'ANNULLERET'
                                  and (f.lukket is null) = (r.rest = 0)
                                returning f.identifikation, f.konto, k.kommune, k.fagsystem, f.lukket is not null as lukket,
                                    (select t.kode from tilbagemelding t where t.krav = f.identifikation
                                     and t.art = 'STATUS' order by t.id desc limit 1) as foer,
                                    (select t.foer from tilbagemelding t where t.krav = f.identifikation
                                     and t.art = 'STATUS' order by t.id desc limit 1) as foer_lukket
                                """.formatted(REST))
                        .param("krav", krav)
                        .param("nu", Timestamp.from(nu))
                        .query((raekke, nr) -> new Skift(
                                new Oirkrav(
                                        raekke.getString("kommune"),
                                        raekke.getObject("fagsystem", UUID.class),
                                        raekke.getObject("konto", UUID.class),
                                        raekke.getObject("identifikation", UUID.class),
                                        List.of()),
                                raekke.getBoolean("lukket"),
                                raekke.getString("foer"),
                                raekke.getString("foer_lukket")))
                        .list();
    }

    /** The claim that went under the claim id has come back. */
    void returneret(UUID krav, long fordring) {
        jdbc.sql("""
                        update oir_fordring set tilstand = 'AKTIV', returneret = :fordring
                        where identifikation = :krav and fordring = :fordring and tilstand <> 'ANNULLERET'
                        """).param("krav", krav).param("fordring", fordring).update();
    }
}
