package dk.snitflade.gateway.journal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves a claim's balance and principal when an action on it has been executed, with a row of {@code bevaegelse} per
 * claim it touches. A claim's balance is the sum of its movements once it has been taken in by its back end.
 */
@Repository
public class SaldoLager {

    // All write-downs begin with NEDSKRIV and all write-ups with OPSKRIV (nymf.md 3.6). A create has its amounts from
    // the
    // start: its movement opens the account and changes nothing. Rows older than the amount column have none.
    private static final String BEVAEG = """
            with ny as (
                insert into bevaegelse (aktion, fordring, tid, kode, aarsag, saldo, hovedstol)
                select a.id, f.id, :nu, a.kode, a.aarsag,
                    case when a.kode like 'NEDSKRIV%' then -coalesce(a.beloeb, 0)
                         when a.kode like 'OPSKRIV%' then coalesce(a.beloeb, 0)
                         when a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING') then coalesce(a.beloeb, f.saldo)
                         else 0 end,
                    case when a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING') then f.hovedstol
                         when a.kode = 'FEJLAGTIGHOVEDSTOLINDBERETNING' then coalesce(a.beloeb - f.hovedstol, 0)
                         else 0 end
                from aktion a join fordring f on f.id = a.fordring
                where a.id = :aktion and a.kode <> 'AENDRFORDRING'
                on conflict (fordring, aktion) do nothing
                returning fordring, kode, saldo, hovedstol),
            flyttet as (
                update fordring f set saldo = f.saldo + ny.saldo, hovedstol = f.hovedstol + ny.hovedstol
                from ny where f.id = ny.fordring and ny.kode not in ('OPRETFORDRING', 'GENINDSENDFORDRING'))
            select fordring, kode from ny
            """;

    /** As {@link #BEVAEG}, for creates only, which change nothing and so may be many at once. */
    private static final String AABN = """
            insert into bevaegelse (aktion, fordring, tid, kode, aarsag, saldo, hovedstol)
            select a.id, f.id, :nu, a.kode, a.aarsag, coalesce(a.beloeb, f.saldo), f.hovedstol
            from aktion a join fordring f on f.id = a.fordring
            where a.id = any(:aktioner) and a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
            on conflict (fordring, aktion) do nothing
            returning fordring
            """;

    // A main claim takes its related claims with it, also theirs (psrm.md 4.5). FEJL may follow an earlier withdrawal
    // and
    // then weighs more; nothing else changes a reason that is there.
    private static final String TILBAGEKALD = """
            with recursive ramt as (
                select a.fordring as id from aktion a where a.id = :aktion
                union
                select f.id from fordring f join ramt on f.hovedfordring = ramt.id and f.hovedfordring <> f.id),
            kaldt as (
                update fordring f set tilbagekaldt = a.aarsag from aktion a
                where a.id = :aktion and f.id in (select id from ramt)
                  and (f.tilbagekaldt is null or a.aarsag = 'FEJL')
                returning f.id, a.kode, a.aarsag)
            insert into bevaegelse (aktion, fordring, tid, kode, aarsag, saldo, hovedstol)
            select :aktion, id, :nu, kode, aarsag, 0, 0 from kaldt
            on conflict (fordring, aktion) do nothing
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher nyt;

    SaldoLager(JdbcClient jdbc, ApplicationEventPublisher nyt) {
        this.jdbc = jdbc;
        this.nyt = nyt;
    }

    /** As {@link #udfoert}, for creates: those among the actions that are none are left alone. */
    public void oprettet(Collection<Long> aktioner, Instant nu) {
        if (aktioner.isEmpty()) {
            return;
        }
        List<Long> optaget = jdbc.sql(AABN)
                .param("aktioner", aktioner.toArray(Long[]::new))
                .param("nu", Timestamp.from(nu))
                .query(Long.class)
                .list();
        if (!optaget.isEmpty()) {
            nyt.publishEvent(new FordringOptaget(optaget, nu));
        }
    }

    /**
     * Books what the action does to its claim, in the transaction that makes it UDFOERT. A second call changes nothing. A
     * claim we do not know has no balance here.
     */
    public void udfoert(long aktion, Instant nu) {
        Map<Long, String> koder = new HashMap<>();
        jdbc.sql(BEVAEG).param("aktion", aktion).param("nu", Timestamp.from(nu)).query((RowCallbackHandler)
                raekke -> koder.put(raekke.getLong("fordring"), raekke.getString("kode")));
        koder.forEach((fordring, kode) -> {
            if (kode.equals("OPRETFORDRING") || kode.equals("GENINDSENDFORDRING")) {
                nyt.publishEvent(new FordringOptaget(List.of(fordring), nu));
            }
        });
        if (koder.containsValue("TILBAGEKALD")) {
            jdbc.sql(TILBAGEKALD)
                    .param("aktion", aktion)
                    .param("nu", Timestamp.from(nu))
                    .update();
            koder.keySet().forEach(fordring -> nyt.publishEvent(new FordringTilbagekaldt(fordring, nu)));
        }
    }
}
