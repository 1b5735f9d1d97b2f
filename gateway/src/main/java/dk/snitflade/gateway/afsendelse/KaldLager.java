package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Afvisningsliste;
import dk.snitflade.gateway.journal.SaldoLager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what calls gave, many at a time: one statement per table, however many actions. Every change of state is guarded by the
 * state and the try it was decided from.
 */
@Repository
class KaldLager {

    private final JdbcClient jdbc;
    private final BogfoeringLager bogfoering;
    private final SaldoLager saldo;

    KaldLager(JdbcClient jdbc, BogfoeringLager bogfoering, SaldoLager saldo) {
        this.jdbc = jdbc;
        this.bogfoering = bogfoering;
        this.saldo = saldo;
    }

    /**
     * Books leased actions, whoever they were called with, and what that means for their claims.
     *
     * @return those that were booked; the others have been taken over meanwhile, and nothing of them is changed
     */
    List<Bogfoeringspost> bogfoer(List<Bogfoeringspost> poster, String node) {
        Set<Long> aendrede = skift(poster, node);
        List<Bogfoeringspost> bogfoerte =
                poster.stream().filter(post -> aendrede.contains(post.aktion())).toList();
        haendt(bogfoerte);
        virk(bogfoerte);
        gem(bogfoerte);
        bogfoerte.stream()
                .filter(post -> post.udfald() instanceof Udfald.Afvist && post.til() == Tilstand.KLAR)
                .forEach(post -> bogfoering.nyLeverance(post.aktion()));
        return bogfoerte;
    }

    private Set<Long> skift(List<Bogfoeringspost> poster, String node) {
        return new HashSet<>(jdbc.sql("""
                        update aktion a
                        set tilstand = ny.til, tilstand_siden = ny.tid, forfalder = ny.forfalder, usikker = ny.usikker,
                            afvisninger = ny.afvisninger, venter_paa = ny.venter_paa, node = null, laas_udloeber = null,
                            sendt = case when ny.sendt then coalesce(a.sendt, ny.tid) else a.sendt end
                        from unnest(cast(:id as bigint[]), cast(:fra as text[]), cast(:forsoeg as int[]), cast(:til as text[]),
                                    cast(:tid as timestamptz[]), cast(:forfalder as timestamptz[]), cast(:usikker as boolean[]),
                                    cast(:afvisninger as text[]), cast(:venterPaa as text[]), cast(:sendt as boolean[]))
                             as ny (id, fra, forsoeg, til, tid, forfalder, usikker, afvisninger, venter_paa, sendt)
                        where a.id = ny.id and a.tilstand = ny.fra and a.node = :node and a.forsoeg = ny.forsoeg
                        returning a.id
                        """)
                .param("node", node)
                .param("id", tal(poster, Bogfoeringspost::aktion))
                .param("fra", tekst(poster, post -> post.fra().name()))
                .param("forsoeg", tal(poster, post -> (long) post.sag().forsoeg()))
                .param("til", tekst(poster, post -> post.til().name()))
                .param("tid", tekst(poster, post -> post.tid().toString()))
                .param("forfalder", tekst(poster, post -> tid(post.bogfoering().forfalder())))
                .param("usikker", jaNej(poster, post -> post.bogfoering().usikker()))
                .param(
                        "afvisninger",
                        tekst(
                                poster,
                                post -> Afvisningsliste.tekst(post.bogfoering().afvisninger())))
                .param(
                        "venterPaa",
                        tekst(
                                poster,
                                post -> BogfoeringLager.maskeret(
                                        post.bogfoering().venterPaa())))
                .param("sendt", jaNej(poster, Bogfoeringspost::sendt))
                .query(Long.class)
                .list());
    }

    /** Creates together, since there are many of them and they change nothing; the rest in their order. */
    private void virk(List<Bogfoeringspost> bogfoerte) {
        Map<Boolean, List<Bogfoeringspost>> oprettede = bogfoerte.stream()
                .collect(Collectors.partitioningBy(post ->
                        post.til() == Tilstand.UDFOERT && post.sag().kode().giverNyFordring()));
        if (!oprettede.get(true).isEmpty()) {
            saldo.oprettet(
                    oprettede.get(true).stream().map(Bogfoeringspost::aktion).toList(),
                    oprettede.get(true).get(0).tid());
        }
        oprettede.get(false).forEach(post -> bogfoering.virk(post.aktion(), post.til(), post.tid()));
    }

    private void gem(List<Bogfoeringspost> poster) {
        List<Bogfoeringspost> gjorte = poster.stream()
                .filter(post -> post.udfald() instanceof Udfald.Accepteret svar && svar.udfoert() != null)
                .toList();
        if (!gjorte.isEmpty()) {
            jdbc.sql("""
                            insert into udfoert (aktion, indhold)
                            select * from unnest(cast(:aktion as bigint[]), cast(:indhold as bytea[]))
                            on conflict do nothing
                            """)
                    .param("aktion", tal(gjorte, Bogfoeringspost::aktion))
                    .param(
                            "indhold",
                            gjorte.stream()
                                    .map(post -> bogfoering.gemt(
                                            post.aktion(), ((Udfald.Accepteret) post.udfald()).udfoert()))
                                    .toArray(byte[][]::new))
                    .update();
        }
    }

    /** Adds the tries to the log of tries, booked or not. */
    void forsoegt(List<Bogfoeringspost> poster) {
        jdbc.sql("""
                        insert into forsoeg (aktion, nr, maal, art, begyndt, svar, udfald, http_status, forklaring)
                        select * from unnest(
                            cast(:aktion as bigint[]), cast(:nr as int[]), cast(:maal as text[]), cast(:art as text[]),
                            cast(:begyndt as timestamptz[]), cast(:svar as timestamptz[]), cast(:udfald as text[]),
                            cast(:http as int[]), cast(:forklaring as text[]))
                        """)
                .param("aktion", tal(poster, Bogfoeringspost::aktion))
                .param("nr", tal(poster, post -> (long) post.sag().forsoeg()))
                .param("maal", tekst(poster, post -> post.maal().name()))
                .param("art", tekst(poster, Bogfoeringspost::art))
                .param("begyndt", tekst(poster, post -> post.svar().begyndt().toString()))
                .param("svar", tekst(poster, post -> post.svar().svar().toString()))
                .param("udfald", tekst(poster, post -> post.udfald().getClass().getSimpleName()))
                .param(
                        "http",
                        tal(
                                poster,
                                post -> post.svar().httpStatus() == null
                                        ? null
                                        : Long.valueOf(post.svar().httpStatus())))
                .param(
                        "forklaring",
                        tekst(
                                poster,
                                post -> BogfoeringLager.maskeret(post.udfald().forklaring())))
                .update();
    }

    /** Adds to the time lines of the actions. */
    private void haendt(List<Bogfoeringspost> poster) {
        jdbc.sql("""
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select * from unnest(
                            cast(:aktion as bigint[]), cast(:tid as timestamptz[]), cast(:fra as text[]), cast(:til as text[]),
                            cast(:tekst as text[]))
                        """)
                .param("aktion", tal(poster, Bogfoeringspost::aktion))
                .param("tid", tekst(poster, post -> post.tid().toString()))
                .param("fra", tekst(poster, post -> post.fra().name()))
                .param("til", tekst(poster, post -> post.til().name()))
                .param(
                        "tekst",
                        tekst(
                                poster,
                                post -> BogfoeringLager.maskeret(
                                        post.bogfoering().venterPaa())))
                .update();
    }

    private static Long[] tal(List<Bogfoeringspost> poster, Function<Bogfoeringspost, Long> felt) {
        return poster.stream().map(felt).toArray(Long[]::new);
    }

    private static String[] tekst(List<Bogfoeringspost> poster, Function<Bogfoeringspost, String> felt) {
        return poster.stream().map(felt).toArray(String[]::new);
    }

    private static Boolean[] jaNej(List<Bogfoeringspost> poster, Function<Bogfoeringspost, Boolean> felt) {
        return poster.stream().map(felt).toArray(Boolean[]::new);
    }

    private static String tid(Instant tid) {
        return tid == null ? null : tid.toString();
    }
}
