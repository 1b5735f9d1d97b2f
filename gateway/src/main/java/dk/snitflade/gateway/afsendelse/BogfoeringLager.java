package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.svar.Betydning;
import dk.snitflade.gateway.afsendelse.svar.Svartavle;
import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.journal.Afvisningsliste;
import dk.snitflade.gateway.journal.SaldoLager;
import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a call or a receipt meant. Every change of state is guarded by the state it was decided from. */
@Repository
public class BogfoeringLager {

    private static final Set<Tilstand> VENTER_PAA_KVITTERING =
            Set.of(Tilstand.SENDT, Tilstand.SAGSBEHANDL, Tilstand.HOERING, Tilstand.UKENDT);

    private static final Set<String> I_HOERING = Set.of(Tilstand.HOERING.name());

    private final JdbcClient jdbc;
    private final SaldoLager saldo;

    private final Kryptering kryptering;

    BogfoeringLager(JdbcClient jdbc, SaldoLager saldo, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.saldo = saldo;
        this.kryptering = kryptering;
    }

    /**
     * Books a receipt that came later, and adds it to the time line; false when the action is not waiting for one, and then
     * nothing is changed.
     */
    public boolean kvitter(long aktion, Tilstand til, List<Afvisning> grunde, String tekst, Instant nu) {
        Set<String> fra = VENTER_PAA_KVITTERING.stream()
                .filter(tilstand -> tilstand.naeste().contains(til))
                .map(Tilstand::name)
                .collect(Collectors.toSet());
        return kvitter(aktion, fra, til, grunde, tekst, nu);
    }

    /** As {@link #kvitter(long, Tilstand, List, String, Instant)}, from the one state the caller has decided from. */
    public boolean kvitter(long aktion, Tilstand fra, Tilstand til, List<Afvisning> grunde, String tekst, Instant nu) {
        return kvitter(aktion, Set.of(fra.name()), til, grunde, tekst, nu);
    }

    private boolean kvitter(
            long aktion, Set<String> fra, Tilstand til, List<Afvisning> grunde, String tekst, Instant nu) {
        if (til == Tilstand.AFVIST && !fra.equals(I_HOERING) && tekniskFejl(grunde)) {
            Set<String> videre = new HashSet<>(fra);
            videre.removeAll(I_HOERING);
            boolean skrevet = skriv(aktion, videre, Tilstand.MANUEL, List.of(), tekst, nu);
            if (skrevet) {
                nyLeverance(aktion);
            }
            return skrevet;
        }
        return skriv(aktion, fra, til, grunde, tekst, nu);
    }

    /** It has the action, so sending again cannot help; and a technical failure is nobody's rejection (nymf.md 6.2). */
    private static boolean tekniskFejl(List<Afvisning> grunde) {
        return Svartavle.numre(grunde).betydning() == Betydning.PROEV_IGEN;
    }

    private boolean skriv(
            long aktion, Set<String> fra, Tilstand til, List<Afvisning> grunde, String tekst, Instant nu) {
        int aendret = jdbc.sql("""
                        with ventende as (
                            select id, tilstand from aktion where id = :id and tilstand in (:fra) for update),
                        kvitteret as (
                            update aktion a
                            set tilstand = :til, tilstand_siden = :nu, afvisninger = cast(:afvisninger as text),
                                forfalder = null, node = null, laas_udloeber = null,
                                venter_paa = case when :til = 'MANUEL' then :tekst end,
                                sendt = coalesce(a.sendt, :nu)
                            from ventende where a.id = ventende.id)
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, tilstand, :til, :tekst from ventende
                        """)
                .param("id", aktion)
                .param("fra", fra)
                .param("til", til.name())
                .param("tekst", maskeret(tekst))
                .param("nu", Timestamp.from(nu))
                .param("afvisninger", Afvisningsliste.tekst(grunde))
                .update();
        if (aendret == 1) {
            virk(aktion, til, nu);
        }
        return aendret == 1;
    }

    /**
     * The back end failed on the action and has answered so: under the same delivery id it would answer the same for ever
     * (nymf.md 6.1), so the next try goes under another.
     */
    void nyLeverance(long aktion) {
        jdbc.sql("update aktion set mappet_leverance = null where id = :id")
                .param("id", aktion)
                .update();
    }

    /** Keeps what the back end says it did, for the receipts; nothing for null. */
    public void gem(long aktion, Udfoert udfoert) {
        if (udfoert != null) {
            jdbc.sql("insert into udfoert (aktion, indhold) values (:aktion, :indhold) on conflict do nothing")
                    .param("aktion", aktion)
                    .param("indhold", gemt(aktion, udfoert))
                    .update();
        }
    }

    /** As it is kept. */
    byte[] gemt(long aktion, Udfoert udfoert) {
        return kryptering.krypter(Felt.UDFOERT, aktion, Aktionsbesked.pak(udfoert));
    }

    /**
     * An operator gives an action up: the sender gets AFVIST with the reason. False when it is not in the state it was seen
     * in, or a node has it in its hands, and then nothing is changed.
     */
    public boolean opgiv(long aktion, Tilstand fra, Afvisning grund, String tekst, Instant nu) {
        int aendret = jdbc.sql("""
                        with opgivet as (
                            update aktion
                            set tilstand = 'AFVIST', tilstand_siden = :nu, afvisninger = :afvisninger, forfalder = null,
                                venter_paa = null
                            where id = :id and tilstand = :fra and node is null
                            returning id),
                        hoert as (
                            update hoering set status = 'AFVIST', status_tid = :nu
                            where aktion in (select id from opgivet) and status like 'AFVENTER%')
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, :fra, 'AFVIST', :tekst from opgivet
                        """)
                .param("id", aktion)
                .param("fra", fra.name())
                .param("tekst", maskeret(tekst))
                .param("nu", Timestamp.from(nu))
                .param("afvisninger", Afvisningsliste.tekst(List.of(grund)))
                .update();
        if (aendret == 1) {
            virk(aktion, Tilstand.AFVIST, nu);
        }
        return aendret == 1;
    }

    /** What the new state of an action means for its claim. */
    void virk(long aktion, Tilstand til, Instant nu) {
        if (til == Tilstand.AFVIST) {
            afvisFamilie(aktion, nu);
        } else if (til == Tilstand.UDFOERT) {
            saldo.udfoert(aktion, nu);
        }
    }

    /**
     * A rejected create frees its own reference, and takes with it what waits to be sent on the same claim and on the
     * claims below it (428).
     */
    private void afvisFamilie(long aktion, Instant nu) {
        List<Long> afviste =
                jdbc.sql("""
                        with recursive under as (
                            select f.id from fordring f join aktion a on a.fordring = f.id
                            where a.id = :aktion and a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
                            union
                            select f.id from fordring f join under on f.hovedfordring = under.id and f.hovedfordring <> f.id)
                        update fordring set afvist = true where id in (select id from under) returning id
                        """).param("aktion", aktion).query(Long.class).list();
        if (afviste.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with ramt as (
                            select id, tilstand from aktion
                            where fordring in (:fordringer) and tilstand in ('KLAR', 'VENTER') for update),
                        afvist as (
                            update aktion a
                            set tilstand = 'AFVIST', tilstand_siden = :nu, afvisninger = :grund, forfalder = null,
                                venter_paa = null
                            from ramt where a.id = ramt.id),
                        hoert as (
                            update hoering set status = 'AFVIST', status_tid = :nu
                            where aktion in (select id from ramt) and status like 'AFVENTER%')
                        insert into haendelse (aktion, tid, fra, til, tekst)
                        select id, :nu, tilstand, 'AFVIST', 'Fordringen, den hører til, blev afvist' from ramt
                        """)
                .param("nu", Timestamp.from(nu))
                .param("grund", Afvisningsliste.tekst(List.of(Afvisningskatalog.afvisning(428))))
                .param("fordringer", afviste)
                .update();
    }

    /** Texts of a back end may name people. */
    static String maskeret(String tekst) {
        return tekst == null ? null : Maskering.masker(tekst);
    }
}
