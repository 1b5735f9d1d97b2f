package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The work list: what was stored as work when it arose, and the refused and heard claims as they stand. Those leave the list
 * when the claim moves on, or when somebody says they are done.
 */
@Repository
class OpgavelisteLager {

    private static final String LISTE = """
            with opgave as (
                select 'O' || o.id as noegle, o.art, o.konto, o.krav, null::bigint as aktion, o.tekst, o.oprettet as siden
                from oir_opgave o where o.afsluttet is null
                union all
                select 'A' || a.id, 'AFVIST', f.konto, f.identifikation, a.id, coalesce(a.afvisninger, ''), a.tilstand_siden
                from aktion a join oir_fordring f on f.fordring = a.fordring or f.tidligere = a.fordring
                where a.tilstand = 'AFVIST' and a.sendt is not null
                union all
                select 'A' || a.id, 'HOERING', f.konto, f.identifikation, a.id, coalesce(h.brud, ''), h.status_tid
                from hoering h join aktion a on a.id = h.aktion join oir_fordring f on f.fordring = a.fordring
                where h.status in ('AFVENTERFORDRINGSHAVER', 'AFVENTERRIM') and a.tilstand not in ('UDFOERT', 'AFVIST'))
            select o.*, k.kommune, k.fagsystem, f.fordring
            from opgave o join oir_konto k on k.konto = o.konto left join oir_fordring f on f.identifikation = o.krav
            where not exists (
                select 1 from oir_opgave l where l.aktion = o.aktion and l.art = o.art and l.afsluttet is not null)
            """;

    private final JdbcClient jdbc;
    private final Register register;

    OpgavelisteLager(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Oldest first. */
    List<Opgaveraekke> aabne(int hoejst) {
        return jdbc.sql(LISTE + " order by o.siden, o.noegle limit :hoejst")
                .param("hoejst", hoejst)
                .query(this::raekke)
                .list();
    }

    private Opgaveraekke raekke(ResultSet raekke, int nr) throws SQLException {
        return new Opgaveraekke(
                raekke.getString("noegle"),
                raekke.getString("art"),
                raekke.getString("kommune"),
                register.kommuner().fagsystem(raekke.getObject("fagsystem", UUID.class)),
                raekke.getObject("konto", UUID.class),
                raekke.getObject("krav", UUID.class),
                raekke.getObject("fordring", Long.class),
                raekke.getObject("aktion", Long.class),
                Maskering.masker(raekke.getString("tekst")),
                raekke.getTimestamp("siden").toInstant());
    }

    /** False when no such work is open. */
    boolean afslut(String noegle, String hvem, String note, Instant nu) {
        long nummer = Long.parseLong(noegle.substring(1));
        String saetning = noegle.startsWith("O") ? """
                  update oir_opgave set afsluttet = :nu, afsluttet_af = :hvem, note = :note
                  where id = :nummer and afsluttet is null
                  """ : """
                  insert into oir_opgave (art, konto, krav, aktion, tekst, oprettet, afsluttet, afsluttet_af, note)
                  select case when a.tilstand = 'AFVIST' then 'AFVIST' else 'HOERING' end, f.konto, f.identifikation, a.id,
                      '', a.tilstand_siden, :nu, :hvem, :note
                  from aktion a join oir_fordring f on f.fordring = a.fordring
                  where a.id = :nummer and a.tilstand <> 'UDFOERT'
                  on conflict (aktion) where aktion is not null do update
                  set art = excluded.art, afsluttet = excluded.afsluttet, afsluttet_af = excluded.afsluttet_af,
                      note = excluded.note
                  where oir_opgave.art <> excluded.art
                  """;
        return jdbc.sql(saetning)
                        .param("nummer", nummer)
                        .param("nu", Timestamp.from(nu))
                        .param("hvem", hvem)
                        .param("note", note)
                        .update()
                == 1;
    }
}
