package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Betalinger.Melding;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_indbetaling}, and where the part-claims of a payment are. */
@Repository
class IndbetalingLager {

    /** A payment stored before; indberetter is the paying system's instance. */
    record Kendt(String kommune, UUID indberetter, Indbetaling indbetaling, boolean annulleret) {}

    private final JdbcClient jdbc;
    private final Kryptering kryptering;

    IndbetalingLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    Optional<Kendt> find(UUID identifikation) {
        List<Indbetaling.Del> dele = jdbc.sql("""
                        select delfordring, beloeb from oir_bevaegelse
                        where indbetaling = :id and tilbagefoerer is null
                        """)
                .param("id", identifikation)
                .query((raekke, nr) -> new Indbetaling.Del(
                        raekke.getObject("delfordring", UUID.class), raekke.getBigDecimal("beloeb")))
                .list();
        return jdbc.sql("select * from oir_indbetaling where identifikation = :id")
                .param("id", identifikation)
                .query((raekke, nr) -> new Kendt(
                        raekke.getString("kommune"),
                        raekke.getObject("indberetter", UUID.class),
                        new Indbetaling(
                                identifikation,
                                raekke.getObject("dato", LocalDate.class),
                                raekke.getBigDecimal("beloeb"),
                                raekke.getString("middel"),
                                null,
                                dele),
                        raekke.getTimestamp("annulleret") != null))
                .optional();
    }

    /** The accounts of the municipality that hold any of the part-claims. */
    Set<UUID> konti(Collection<UUID> delfordringer, String kommune) {
        return jdbc.sql("""
                        select distinct f.konto from oir_delfordring d
                        join oir_fordring f on f.identifikation = d.krav
                        join oir_konto k on k.konto = f.konto
                        where d.identifikation in (:dele) and k.kommune = :kommune
                        """)
                .param("dele", delfordringer)
                .param("kommune", kommune)
                .query(UUID.class)
                .set();
    }

    /** What the back end was told of the payment, by movement. */
    Map<UUID, Melding> meldinger(UUID identifikation) {
        Map<UUID, Melding> fundne = new HashMap<>();
        jdbc.sql("""
                        select b.identifikation, a.id, a.fordring, a.tilstand = 'AFVIST' as afvist, a.indhold
                        from oir_bevaegelse b join aktion a on a.id = b.aktion
                        where b.indbetaling = :id and b.tilbagefoerer is null
                        """).param("id", identifikation).query(raekke -> {
            fundne.put(
                    raekke.getObject("identifikation", UUID.class),
                    new Melding(
                            raekke.getLong("id"),
                            raekke.getLong("fordring"),
                            raekke.getBoolean("afvist"),
                            betaler(kryptering.dekrypter(
                                    Felt.AKTION, raekke.getLong("id"), raekke.getBytes("indhold")))));
        });
        return fundne;
    }

    /** Null when nobody was named, or the message is not kept any more. */
    private static Skyldner betaler(byte[] indhold) {
        return indhold == null ? null : Aktionsbesked.laes(indhold).handling().skyldner();
    }

    /** False when somebody has just used the identification. */
    boolean indsaet(Indbetaling betaling, Hoved.Rute rute, Instant nu) {
        return jdbc.sql("""
                                insert into oir_indbetaling
                                    (identifikation, kommune, indberetter, dato, beloeb, middel, modtaget)
                                values (:id, :kommune, :indberetter, :dato, :beloeb, :middel, :nu)
                                on conflict do nothing
                                """)
                        .param("id", betaling.identifikation())
                        .param("kommune", rute.modtagerOrganisation())
                        .param("indberetter", rute.afsenderInstans())
                        .param("dato", betaling.dato())
                        .param("beloeb", betaling.beloeb())
                        .param("middel", betaling.middel())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** False when somebody has just annulled it. */
    boolean annuller(UUID identifikation, Instant nu) {
        return jdbc.sql("""
                                update oir_indbetaling set annulleret = :nu
                                where identifikation = :id and annulleret is null
                                """)
                        .param("id", identifikation)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** What is left of each part-claim, in kroner. */
    Map<UUID, BigDecimal> saldi(Collection<UUID> delfordringer) {
        Map<UUID, BigDecimal> saldi = new HashMap<>();
        jdbc.sql("""
                        select d.identifikation, d.beloeb - coalesce((
                            select sum(case when b.tilbagefoerer is null then b.beloeb else -b.beloeb end)
                            from oir_bevaegelse b where b.delfordring = d.identifikation and b.art <> 'RENTE'), 0) as rest
                        from oir_delfordring d where d.identifikation in (:dele)
                        """).param("dele", delfordringer).query(raekke -> {
            saldi.put(raekke.getObject("identifikation", UUID.class), raekke.getBigDecimal("rest"));
        });
        return saldi;
    }
}
