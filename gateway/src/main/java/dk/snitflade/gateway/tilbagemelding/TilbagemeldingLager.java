package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code tilbagemelding}: what is to be told, leased by one node at a time, oldest first per account. */
@Repository
class TilbagemeldingLager {

    private static final String PLUK = """
            with ledig as (
                select t.id, t.kommune, t.fagsystem, coalesce(b.fejl, 0) >= :afbrudt as proeve,
                       row_number() over (partition by t.kommune, t.fagsystem order by t.forfalder, t.id) as plads
                from tilbagemelding t
                left join tilbagemelding_afbryder b on b.kommune = t.kommune and b.fagsystem = t.fagsystem
                where t.tilstand in ('KLAR', 'SENDES') and t.forfalder <= :nu
                  and (b.naeste is null or b.naeste <= :nu)
                  and (t.tilstand = 'KLAR' or t.laas_udloeber < :nu)
                  and (select f.id from tilbagemelding f
                       where f.konto = t.konto and f.id < t.id and f.tilstand in ('KLAR', 'SENDES')
                       order by f.konto, f.id limit 1) is null),
            travl as (
                select kommune, fagsystem, count(*) as antal from tilbagemelding
                where tilstand = 'SENDES' and laas_udloeber >= :nu group by kommune, fagsystem),
            valgt as (
                select t.id from tilbagemelding t
                join ledig l on l.id = t.id
                left join travl v on v.kommune = l.kommune and v.fagsystem = l.fagsystem
                where l.plads + coalesce(v.antal, 0) <= case when l.proeve then 1 else :samtidige end
                order by t.forfalder, t.id limit :antal
                for update of t skip locked)
            update tilbagemelding t
            set tilstand = 'SENDES', tilstand_siden = :nu, node = :node, laas_udloeber = :udloeber,
                forsoeg = t.forsoeg + 1, foerste_forsoeg = coalesce(t.foerste_forsoeg, :nu)
            from valgt where t.id = valgt.id and (t.tilstand = 'KLAR' or t.laas_udloeber < :nu)
            returning t.*
            """;

    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    TilbagemeldingLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** False when the same has been stored before. In the caller's transaction. */
    boolean gem(Tilbagemelding t, Instant nu) {
        return jdbc.sql("""
                                insert into tilbagemelding
                                    (noegle, art, kommune, fagsystem, konto, krav, delfordring, post, kode, foer, beloeb, dato,
                                     tilbagefoert, restance, reference, tekst, oprettet, tilstand, tilstand_siden, forfalder)
                                values (:noegle, :art, :kommune, :fagsystem, :konto, :krav, cast(:del as uuid),
                                        cast(:post as uuid), :kode, cast(:foer as text), cast(:beloeb as numeric), :dato,
                                        :tilbagefoert, cast(:restance as numeric), cast(:reference as bytea),
                                        cast(:tekst as bytea), :nu, 'KLAR', :nu, :nu)
                                on conflict (noegle) do nothing
                                """)
                        .param("noegle", t.noegle())
                        .param("art", t.art().name())
                        .param("kommune", t.kommune())
                        .param("fagsystem", t.fagsystem())
                        .param("konto", t.konto())
                        .param("krav", t.krav())
                        .param("del", t.delfordring())
                        .param("post", t.post())
                        .param("kode", t.kode())
                        .param("foer", t.foer())
                        .param("beloeb", t.beloeb())
                        .param("dato", t.dato())
                        .param("tilbagefoert", t.tilbagefoert())
                        .param("restance", t.restance())
                        .param(
                                "reference",
                                kryptering.krypterTekst(Felt.TILBAGEMELDING_REFERENCE, t.noegle(), t.reference()))
                        .param("tekst", kryptering.krypterTekst(Felt.TILBAGEMELDING_TEKST, t.noegle(), t.tekst()))
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** Leases what is due: the oldest of each account, no more than so many per fagsystem at a time, and one of a cut-off one. */
    List<Forsendelse> pluk(String node, Instant nu, Instant udloeber, int samtidige, int antal) {
        return jdbc.sql(PLUK)
                .param("nu", Timestamp.from(nu))
                .param("samtidige", samtidige)
                .param("afbrudt", AfbryderLager.FEJL)
                .param("antal", antal)
                .param("node", node)
                .param("udloeber", Timestamp.from(udloeber))
                .query((raekke, nr) -> new Forsendelse(
                        raekke.getLong("id"),
                        raekke.getInt("forsoeg"),
                        raekke.getTimestamp("foerste_forsoeg").toInstant(),
                        tilbagemelding(raekke)))
                .list();
    }

    /** Books a leased one; false when the lease has been taken over meanwhile, and then nothing is changed. */
    boolean bogfoer(Forsendelse f, String node, Bogfoert b, Instant nu) {
        return jdbc.sql("""
                                update tilbagemelding
                                set tilstand = :til, tilstand_siden = :nu, forfalder = cast(:forfalder as timestamptz),
                                    venter_paa = cast(:venter as text), node = null, laas_udloeber = null,
                                    forsoeg = :forsoeg,
                                    foerste_forsoeg = case when :forsoeg = 0 then null else foerste_forsoeg end
                                where id = :id and tilstand = 'SENDES' and node = :node and forsoeg = :var
                                """)
                        .param("id", f.id())
                        .param("til", b.tilstand())
                        .param("forfalder", b.forfalder() == null ? null : Timestamp.from(b.forfalder()))
                        .param("venter", b.venterPaa() == null ? null : Maskering.masker(b.venterPaa()))
                        .param("forsoeg", b.taelles() ? f.forsoeg() : f.forsoeg() - 1)
                        .param("var", f.forsoeg())
                        .param("node", node)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** Those of the municipality that need an operator are due again, with all their time before them; gives how many. */
    int proevIgen(String kommune, Instant nu) {
        return jdbc.sql("""
                        update tilbagemelding
                        set tilstand = 'KLAR', tilstand_siden = :nu, forfalder = :nu, foerste_forsoeg = null, venter_paa = null
                        where tilstand = 'MANUEL' and kommune = :kommune
                        """)
                .param("kommune", kommune)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private Tilbagemelding tilbagemelding(ResultSet r) throws SQLException {
        UUID noegle = r.getObject("noegle", UUID.class);
        return new Tilbagemelding(
                noegle,
                Tilbagemelding.Art.valueOf(r.getString("art")),
                r.getString("kommune"),
                r.getObject("fagsystem", UUID.class),
                r.getObject("konto", UUID.class),
                r.getObject("krav", UUID.class),
                r.getObject("delfordring", UUID.class),
                r.getObject("post", UUID.class),
                r.getString("kode"),
                r.getString("foer"),
                r.getBigDecimal("beloeb"),
                r.getObject("dato", LocalDate.class),
                r.getBoolean("tilbagefoert"),
                r.getBigDecimal("restance"),
                kryptering.dekrypterTekst(Felt.TILBAGEMELDING_REFERENCE, noegle, r.getBytes("reference")),
                kryptering.dekrypterTekst(Felt.TILBAGEMELDING_TEKST, noegle, r.getBytes("tekst")));
    }
}
