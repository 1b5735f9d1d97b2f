package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.underretning.UnderretningRaaLager.Raa;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code inddrivelsespost}, and what they do to the rows of {@code fordring}. */
@Repository
class InddrivelsespostLager {

    /**
     * A payment is told up to three times: day by day as Udligning or Allokering, and by the month in the Afregning. A
     * post repeats one of another type about the same payment that no other of its own type repeats.
     */
    private static final String GENTAGER = """
            select p.id from inddrivelsespost p
            where p.fordring = :fordring and p.maal = :maal and p.slags = 'DAEKNING' and p.type <> :type
              and not p.korrektion and p.gentager is null and p.ophaevet = :ophaevet
              and p.betaling is not distinct from cast(:betaling as text) and p.dato = :dato
              and (p.hovedstol + p.rente = :samlet or p.hovedstol = :samlet)
              and not exists (select 1 from inddrivelsespost g where g.gentager = p.id and g.type = :type)
            order by p.tid, p.id limit 1
            """;

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    InddrivelsespostLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** The post of another type that has told the same coverage before. */
    Optional<UUID> gentager(Raa raa, Inddrivelsespost post) {
        if (post.slags() != Inddrivelsespost.Slags.DAEKNING || post.korrektion()) {
            return Optional.empty();
        }
        return jdbc.sql(GENTAGER)
                .param("fordring", post.fordring())
                .param("maal", raa.maal().name())
                .param("type", post.type().name())
                .param("ophaevet", post.ophaevet())
                .param("betaling", post.betaling())
                .param("dato", post.dato())
                .param("samlet", post.hovedstol().add(post.rente()))
                .query(UUID.class)
                .optional();
    }

    /** False when the post is here already. */
    boolean indsaet(Raa raa, Inddrivelsespost post, UUID gentager, Instant nu) {
        return jdbc.sql("""
                                insert into inddrivelsespost
                                    (id, raa, maal, type, slags, fordring, hovedstol, rente, ophaevet, korrektion, betaling,
                                     middel, dato, til, aarsag, tekst, rest, gentager, tid)
                                values (:id, :raa, :maal, :type, :slags, :fordring, :hovedstol, :rente, :ophaevet,
                                        :korrektion, cast(:betaling as text), cast(:middel as text), :dato,
                                        cast(:til as date), cast(:aarsag as text), cast(:tekst as bytea),
                                        cast(:rest as numeric), cast(:gentager as uuid), :nu)
                                on conflict (id) do nothing
                                """)
                        .param("id", post.id())
                        .param("raa", raa.id())
                        .param("maal", raa.maal().name())
                        .param("type", post.type().name())
                        .param("slags", post.slags().name())
                        .param("fordring", post.fordring())
                        .param("hovedstol", post.hovedstol())
                        .param("rente", post.rente())
                        .param("ophaevet", post.ophaevet())
                        .param("korrektion", post.korrektion())
                        .param("betaling", post.betaling())
                        .param("middel", post.middel())
                        .param("dato", post.dato())
                        .param("til", post.til())
                        .param("aarsag", post.aarsag())
                        .param("tekst", kryptering.krypterTekst(Felt.POST_TEKST, post.id(), post.tekst()))
                        .param("rest", post.rest())
                        .param("gentager", gentager)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** Moves the balance, and marks a claim that has come back; false when no such claim of the fordringshaver is here. */
    boolean virk(Inddrivelsespost post, long fordringshaver) {
        return jdbc.sql("""
                                update fordring set saldo = saldo + :saldo, returneret = returneret or :returneret
                                where id = :id and fordringshaver = :haver
                                """)
                        .param("id", post.fordring())
                        .param("haver", fordringshaver)
                        .param("saldo", post.saldo())
                        .param("returneret", post.slags() == Inddrivelsespost.Slags.RETUR)
                        .update()
                == 1;
    }

    boolean kender(long fordring, long fordringshaver) {
        return jdbc.sql("select exists (select 1 from fordring where id = :id and fordringshaver = :haver)")
                .param("id", fordring)
                .param("haver", fordringshaver)
                .query(Boolean.class)
                .single();
    }

    /** Adds to the time line of the action that created the claim. */
    void noter(long fordring, String tekst, Instant nu) {
        jdbc.sql("""
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, tilstand, tilstand, :tekst from aktion
                        where fordring = :fordring and kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
                        """)
                .param("fordring", fordring)
                .param("tekst", Maskering.masker(tekst))
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
