package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.register.OmvurderingLager;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts with claims that have not been sent. */
@Repository
class VentendeLager {

    private final JdbcClient jdbc;

    VentendeLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next accounts, in the order of their identification, with claims the rule may be about. */
    List<UUID> efter(OmvurderingLager.Sag sag, int hoejst) {
        return jdbc.sql("""
                        select distinct f.konto from oir_fordring f
                        join oir_konto k on k.konto = f.konto
                        where (:kommune = '*' or k.kommune = :kommune) and f.klasse like :klasse
                          and (cast(:konto as uuid) is null or f.konto = cast(:konto as uuid))
                          and (cast(:naaet as uuid) is null or f.konto > cast(:naaet as uuid))
                          and exists (select 1 from aktion a where a.tilstand in ('VENTER', 'KLAR')
                                      and a.fordring in (select f.fordring union all
                                          select d.fordring from oir_delfordring d where d.krav = f.identifikation))
                        order by f.konto limit :hoejst
                        """)
                .param("kommune", sag.kommune())
                .param("klasse", sag.klasse().replaceFirst("\\*$", "%"))
                .param("konto", sag.konto())
                .param("naaet", sag.naaet())
                .param("hoejst", hoejst)
                .query(UUID.class)
                .list();
    }

    /** The accounts of claims that come instead of the one that is recalled. */
    List<UUID> afloeser(long efter) {
        return jdbc.sql("""
                        select distinct f.konto from afloesning l join oir_fordring f on f.fordring = l.fordring
                        where l.efter = :efter
                        """).param("efter", efter).query(UUID.class).list();
    }
}
