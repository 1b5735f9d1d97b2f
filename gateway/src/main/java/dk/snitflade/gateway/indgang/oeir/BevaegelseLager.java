package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_bevaegelse}: what has moved part-claims. */
@Repository
class BevaegelseLager {

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    BevaegelseLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** The movements on the account, by part-claim, oldest first. */
    Map<UUID, List<Bevaegelse>> paa(UUID konto) {
        Map<UUID, List<Bevaegelse>> fundne = new HashMap<>();
        jdbc.sql("""
                        select b.* from oir_bevaegelse b
                        join oir_delfordring d on d.identifikation = b.delfordring
                        join oir_fordring f on f.identifikation = d.krav
                        where f.konto = :konto order by b.tid, b.identifikation
                        """).param("konto", konto).query(raekke -> {
            UUID del = raekke.getObject("delfordring", UUID.class);
            UUID nr = raekke.getObject("identifikation", UUID.class);
            fundne.computeIfAbsent(del, id -> new ArrayList<>())
                    .add(new Bevaegelse(
                            nr,
                            del,
                            Bevaegelse.Art.valueOf(raekke.getString("art")),
                            raekke.getBigDecimal("beloeb"),
                            raekke.getString("aarsag"),
                            raekke.getObject("dato", LocalDate.class),
                            kryptering.dekrypterTekst(Felt.BEVAEGELSE_TEKST, nr, raekke.getBytes("tekst")),
                            raekke.getObject("aktion", Long.class),
                            raekke.getObject("indbetaling", UUID.class),
                            raekke.getObject("tilbagefoerer", UUID.class)));
        });
        return fundne;
    }

    /** False when the identification is taken. */
    boolean indsaet(Bevaegelse bevaegelse, Long aktion, Instant nu) {
        return jdbc.sql("""
                                insert into oir_bevaegelse
                                    (identifikation, delfordring, art, beloeb, aarsag, dato, tekst, aktion, indbetaling,
                                     tilbagefoerer, tid)
                                values (:id, :del, :art, :beloeb, :aarsag, :dato, cast(:tekst as bytea),
                                        cast(:aktion as bigint), cast(:indbetaling as uuid),
                                        cast(:tilbagefoerer as uuid), :nu)
                                on conflict do nothing
                                """)
                        .param("id", bevaegelse.identifikation())
                        .param("del", bevaegelse.delfordring())
                        .param("art", bevaegelse.art().name())
                        .param("beloeb", bevaegelse.beloeb())
                        .param("aarsag", bevaegelse.aarsag())
                        .param("dato", bevaegelse.dato())
                        .param(
                                "tekst",
                                kryptering.krypterTekst(
                                        Felt.BEVAEGELSE_TEKST, bevaegelse.identifikation(), bevaegelse.tekst()))
                        .param("aktion", aktion)
                        .param("indbetaling", bevaegelse.indbetaling())
                        .param("tilbagefoerer", bevaegelse.tilbagefoerer())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }
}
