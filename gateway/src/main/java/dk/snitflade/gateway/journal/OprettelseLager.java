package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The action a claim is created by: how far it has come, and its message as long as it has not left. A change locks the row
 * and is guarded by its state, so that either the change or the sender comes first, never half of each.
 */
@Repository
public class OprettelseLager {

    /** How far the creating action has come. */
    public enum Stand {
        /** It has never reached its back end. */
        USENDT,
        SENDT,
        AFVIST
    }

    private record Usendt(long aktion, Tilstand tilstand, byte[] indhold) {}

    private static final String OPRETTER = "kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')";

    /** Uncertain is what may have arrived although nobody answered. What has been in høring is with the back end already. */
    private static final String USENDT = """
            tilstand in ('VENTER', 'KLAR') and not usikker
            and (select h.begyndt from hoering h where h.aktion = aktion.id) is null""";

    private final JdbcClient jdbc;
    private final AfloesningLager afloesninger;

    private final Kryptering kryptering;

    OprettelseLager(JdbcClient jdbc, AfloesningLager afloesninger, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.afloesninger = afloesninger;
        this.kryptering = kryptering;
    }

    /** By claim id; a claim without a creating action is left out. */
    public Map<Long, Stand> stand(Collection<Long> fordringer) {
        Map<Long, Stand> stande = new HashMap<>();
        if (fordringer.isEmpty()) {
            return stande;
        }
        jdbc.sql("select fordring, tilstand, " + USENDT + " as usendt from aktion where fordring in (:id) and "
                        + OPRETTER)
                .param("id", fordringer)
                .query(raekke -> {
                    Stand stand = raekke.getBoolean("usendt") ? Stand.USENDT : Stand.SENDT;
                    stande.put(
                            raekke.getLong("fordring"),
                            raekke.getString("tilstand").equals(Tilstand.AFVIST.name()) ? Stand.AFVIST : stand);
                });
        return stande;
    }

    /** The data the claim was created with, as they were sent or will be; empty for an unknown claim. */
    public Optional<Fordringsdata> data(long fordring) {
        return Optional.ofNullable(data(List.of(fordring)).get(fordring));
    }

    /** As {@link #data(long)}, by claim id; a claim nothing is kept of is left out. */
    public Map<Long, Fordringsdata> data(Collection<Long> fordringer) {
        Map<Long, Fordringsdata> data = new HashMap<>();
        if (!fordringer.isEmpty()) {
            jdbc.sql("select id, fordring, indhold from aktion where fordring in (:id) and indhold is not null and "
                            + OPRETTER)
                    .param("id", fordringer)
                    .query(raekke -> {
                        data.put(
                                raekke.getLong("fordring"),
                                Aktionsbesked.laes(indhold(raekke)).data());
                    });
        }
        return data;
    }

    /**
     * Gives a claim that has not been sent other data and another day. In the caller's transaction.
     *
     * @param oensket null when it may be sent at once; one that comes instead of another waits for its recall first
     * @return false when it has left meanwhile; then nothing is changed
     */
    public boolean skift(
            long fordring, UnaryOperator<Fordringsdata> aendring, Udsaettelse oensket, Instant nu, String tekst) {
        Udsaettelse udsaettelse = afloesninger.foerst(fordring, oensket);
        Usendt usendt = laas(fordring).orElse(null);
        if (usendt == null) {
            return false;
        }
        Aktion aendret = medData(usendt, aendring);
        Tilstand ny = udsaettelse == null ? Tilstand.KLAR : Tilstand.VENTER;
        Instant forfalder = udsaettelse == null ? nu : udsaettelse.til();
        jdbc.sql("""
                        update aktion set indhold = :indhold, haeftelser = :haeftelser, beloeb = :beloeb, tilstand = :ny, forfalder = cast(:forfalder as timestamptz),
                            tilstand_siden = case when tilstand = :ny then tilstand_siden else :nu end,
                            venter_paa = cast(:venterPaa as text)
                        where id = :id
                        """)
                .param("id", usendt.aktion())
                .param("indhold", kryptering.krypter(Felt.AKTION, usendt.aktion(), Aktionsbesked.pak(aendret)))
                .param("haeftelser", haeftelser(usendt, fordring, aendret))
                .param("beloeb", aendret.data().beloeb().kroner())
                .param("ny", ny.name())
                .param("forfalder", forfalder == null ? null : Timestamp.from(forfalder))
                .param("venterPaa", udsaettelse == null ? null : udsaettelse.hvorfor())
                .param("nu", Timestamp.from(nu))
                .update();
        jdbc.sql("update fordring set hovedstol = :hovedstol, saldo = :saldo where id = :id")
                .param("id", fordring)
                .param("hovedstol", aendret.data().hovedstol().kroner())
                .param("saldo", aendret.data().beloeb().kroner())
                .update();
        haendt(usendt, ny, tekst, nu);
        vaek(usendt.aktion());
        return true;
    }

    /**
     * Gives a claim that has not been sent another day, when it is another one or for another reason than before. In the
     * caller's transaction.
     *
     * @param oensket as for {@link #skift}
     * @return whether something was changed
     */
    public boolean omvurder(long fordring, Udsaettelse oensket, Instant nu, String tekst) {
        Udsaettelse udsaettelse = afloesninger.foerst(fordring, oensket);
        Instant til = udsaettelse == null ? null : udsaettelse.til();
        boolean anderledes = jdbc.sql(
                        "select exists (select 1 from aktion where fordring = :id and " + OPRETTER + " and "
                                + USENDT
                                + """
                         and case when cast(:hvorfor as text) is null then tilstand = 'VENTER'
                             else tilstand <> 'VENTER' or venter_paa is distinct from cast(:hvorfor as text)
                                  or forfalder is distinct from cast(:til as timestamptz) end)
                        """)
                .param("id", fordring)
                .param("hvorfor", udsaettelse == null ? null : udsaettelse.hvorfor())
                .param("til", til == null ? null : Timestamp.from(til))
                .query(Boolean.class)
                .single();
        return anderledes && skift(fordring, UnaryOperator.identity(), udsaettelse, nu, tekst);
    }

    /** As {@link #skift}, leaving when it is due as it is. */
    public boolean ret(long fordring, UnaryOperator<Fordringsdata> aendring) {
        Usendt usendt = laas(fordring).orElse(null);
        if (usendt != null) {
            Aktion rettet = medData(usendt, aendring);
            jdbc.sql("update aktion set indhold = :indhold, haeftelser = :haeftelser where id = :id")
                    .param("id", usendt.aktion())
                    .param("indhold", kryptering.krypter(Felt.AKTION, usendt.aktion(), Aktionsbesked.pak(rettet)))
                    .param("haeftelser", haeftelser(usendt, fordring, rettet))
                    .update();
        }
        return usendt != null;
    }

    /** Puts a related claim under another main claim. */
    public void flyt(long fordring, long hoved) {
        jdbc.sql("update fordring set hovedfordring = :hoved where id = :id")
                .param("id", fordring)
                .param("hoved", hoved)
                .update();
    }

    private byte[] haeftelser(Usendt usendt, long fordring, Aktion opret) {
        return !opret.data().harBilag()
                ? null
                : kryptering.krypter(
                        Felt.AKTION_HAEFTELSER,
                        usendt.aktion(),
                        Aktionsbesked.pak(
                                new Udfoert.Oprettet(fordring, opret.data().haeftelser())));
    }

    private static Aktion medData(Usendt usendt, UnaryOperator<Fordringsdata> aendring) {
        Aktion gammel = Aktionsbesked.laes(usendt.indhold());
        Fordringsdata data = aendring.apply(gammel.data());
        Handling handling = gammel.handling() instanceof Handling.Genindsend igen
                ? new Handling.Genindsend(igen.fordringId(), data)
                : new Handling.Opret(data, List.of());
        return new Aktion(gammel.kode(), gammel.fordringshaver(), handling);
    }

    /**
     * Ends a claim that has not been sent, so that it never is; its reference becomes free. In the caller's transaction.
     *
     * @return false when it has left meanwhile; then nothing is changed
     */
    public boolean stands(long fordring, String tekst, Instant nu) {
        Usendt usendt = laas(fordring).orElse(null);
        if (usendt == null) {
            return false;
        }
        jdbc.sql("""
                        update aktion set tilstand = 'AFVIST', tilstand_siden = :nu, forfalder = null, venter_paa = null
                        where id = :id
                        """)
                .param("id", usendt.aktion())
                .param("nu", Timestamp.from(nu))
                .update();
        jdbc.sql("update hoering set status = 'FORTRUDT', status_tid = :nu where aktion = :id")
                .param("id", usendt.aktion())
                .param("nu", Timestamp.from(nu))
                .update();
        jdbc.sql("update fordring set afvist = true, saldo = 0 where id = :id")
                .param("id", fordring)
                .update();
        haendt(usendt, Tilstand.AFVIST, tekst, nu);
        return true;
    }

    private Optional<Usendt> laas(long fordring) {
        return jdbc.sql("select id, tilstand, indhold from aktion where fordring = :id and " + OPRETTER + " and "
                        + USENDT + " for update")
                .param("id", fordring)
                .query((raekke, nr) -> new Usendt(
                        raekke.getLong("id"), Tilstand.valueOf(raekke.getString("tilstand")), indhold(raekke)))
                .optional();
    }

    private byte[] indhold(ResultSet raekke) throws SQLException {
        return kryptering.dekrypter(Felt.AKTION, raekke.getLong("id"), raekke.getBytes("indhold"));
    }

    private void haendt(Usendt usendt, Tilstand til, String tekst, Instant nu) {
        jdbc.sql("insert into haendelse (aktion, tid, fra, til, tekst) values (:aktion, :nu, :fra, :til, :tekst)")
                .param("aktion", usendt.aktion())
                .param("nu", Timestamp.from(nu))
                .param("fra", usendt.tilstand().name())
                .param("til", til.name())
                .param("tekst", tekst)
                .update();
    }

    /** The change may have made it due. */
    private void vaek(long aktion) {
        jdbc.sql("select pg_notify('afsendelse', maal) from aktion where id = :id")
                .param("id", aktion)
                .query((raekke, nr) -> null)
                .list();
    }
}
