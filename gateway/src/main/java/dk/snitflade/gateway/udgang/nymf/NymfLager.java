package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code nymf_linje}, and which leverancer wait for a receipt. */
@Repository
class NymfLager {

    private final JdbcClient jdbc;
    private final Kryptering kryptering;

    NymfLager(JdbcClient jdbc, Kryptering kryptering) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** A line before it leaves; the same again on a repeat. */
    void skriv(long leverance, long aktion, String noegle) {
        jdbc.sql("""
                        insert into nymf_linje (aktion, leverance, noegle) values (:aktion, :leverance, :noegle)
                        on conflict (aktion) do update set leverance = excluded.leverance, noegle = excluded.noegle
                        """)
                .param("aktion", aktion)
                .param("leverance", leverance)
                .param("noegle", noegle)
                .update();
    }

    /** An action that went as a line, and the claim it is about; fordring is null when it is about none we know. */
    record Linje(long aktion, Long fordring) {}

    /** The actions of the leverancer, by leverance and key. */
    Map<String, Linje> linjer(List<Long> leverancer) {
        return jdbc
                .sql("""
                        select l.leverance, l.noegle, l.aktion, a.fordring from nymf_linje l join aktion a on a.id = l.aktion
                        where l.leverance in (:leverancer)
                        """)
                .param("leverancer", leverancer)
                .query((r, nr) -> Map.entry(
                        r.getLong("leverance") + " " + r.getString("noegle"),
                        new Linje(r.getLong("aktion"), r.getObject("fordring", Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The numbers the other side gave; null leaves what is known. */
    void fremmede(long aktion, Long fremmedAktion, Long fremmedFordring) {
        jdbc.sql("""
                        update nymf_linje set fremmed_aktion = coalesce(cast(:aktionsnr as bigint), fremmed_aktion),
                            fremmed_fordring = coalesce(cast(:fordringsnr as bigint), fremmed_fordring)
                        where aktion = :aktion
                        """)
                .param("aktion", aktion)
                .param("aktionsnr", fremmedAktion)
                .param("fordringsnr", fremmedFordring)
                .update();
    }

    /** Our claim's number at the other side; its own when it did not get there through us. */
    long fordring(long vores) {
        return jdbc.sql("""
                        select l.fremmed_fordring from aktion a join nymf_linje l on l.aktion = a.id
                        where a.fordring = :fordring and a.kode in ('OPRETFORDRING', 'GENINDSENDFORDRING')
                          and l.fremmed_fordring is not null
                        order by a.id desc limit 1
                        """)
                .param("fordring", vores)
                .query(Long.class)
                .optional()
                .orElse(vores);
    }

    /** Our action's number at the other side; its own when it did not get there through us. */
    long aktion(long vores) {
        return jdbc.sql("select fremmed_aktion from nymf_linje where aktion = :aktion and fremmed_aktion is not null")
                .param("aktion", vores)
                .query(Long.class)
                .optional()
                .orElse(vores);
    }

    /** Our number of a claim NyMF speaks of; the same back when it did not get there through us. */
    long vores(Maal maal, long fremmed) {
        return jdbc.sql("""
                        select a.fordring from nymf_linje l join aktion a on a.id = l.aktion
                        where l.fremmed_fordring = :fremmed and a.maal = :maal and a.fordring is not null
                        order by a.id desc limit 1
                        """)
                .param("fremmed", fremmed)
                .param("maal", maal.name())
                .query(Long.class)
                .optional()
                .orElse(fremmed);
    }

    /** Leverancer with actions the other side has not finished, longest since asked first. */
    List<Long> ventende(Maal maal, Instant nu, int antal) {
        return jdbc.sql("""
                        select mappet_leverance from aktion
                        where maal = :maal and tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING') and forfalder <= :nu
                          and mappet_leverance is not null
                        group by mappet_leverance order by min(forfalder) limit :antal
                        """)
                .param("maal", maal.name())
                .param("nu", Timestamp.from(nu))
                .param("antal", antal)
                .query(Long.class)
                .list();
    }

    /** Fresh ones are asked about at every fetch, old ones at most hourly; one that is being booked now is passed over. */
    void spurgt(List<Long> leverancer, Instant nu) {
        jdbc.sql("""
                        update aktion set forfalder = cast(:nu as timestamptz)
                            + least(interval '1 hour', (cast(:nu as timestamptz) - coalesce(sendt, tilstand_siden)) / 720)
                        where id in (
                            select id from aktion
                            where mappet_leverance in (:leverancer) and tilstand in ('SENDT', 'SAGSBEHANDL', 'HOERING')
                            for update skip locked)
                        """)
                .param("leverancer", leverancer)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** An answer as it came, already given its meaning in the same transaction: asked again it would say the same. */
    void gem(Maal maal, byte[] svar, Instant nu) {
        jdbc.sql("insert into kvittering_raa (maal, modtaget, indhold, behandlet) values (:maal, :nu, :svar, :nu)")
                .param("maal", maal.name())
                .param("nu", Timestamp.from(nu))
                .param("svar", kryptering.pakOgKrypter(Felt.KVITTERING_RAA, null, svar))
                .update();
    }

    /** One turn to call, shared by all nodes; false when somebody has it, or it is too soon. */
    boolean tagTur(Maal maal, String art, Instant nu, Instant senest) {
        return jdbc.sql("""
                        insert into kaldstur (maal, art, naeste) values (:maal, :art, :senest)
                        on conflict (maal, art) do update set naeste = excluded.naeste where kaldstur.naeste <= :nu
                        """)
                        .param("maal", maal.name())
                        .param("art", art)
                        .param("nu", Timestamp.from(nu))
                        .param("senest", Timestamp.from(senest))
                        .update()
                == 1;
    }

    void naesteTur(Maal maal, String art, Instant naeste) {
        jdbc.sql("update kaldstur set naeste = :naeste where maal = :maal and art = :art")
                .param("maal", maal.name())
                .param("art", art)
                .param("naeste", Timestamp.from(naeste))
                .update();
    }
}
