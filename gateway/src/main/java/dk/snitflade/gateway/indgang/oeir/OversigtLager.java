package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in few words, with what is unpaid on them. */
@Repository
class OversigtLager {

    /** What a claim at its end still stands for is nothing: annulled, or refused by its back end. */
    private static final String RESTANCE = """
            coalesce((
                select sum(d.beloeb - coalesce((
                    select sum(case when b.tilbagefoerer is null then b.beloeb else -b.beloeb end)
                    from oir_bevaegelse b where b.delfordring = d.identifikation and b.art <> 'RENTE'), 0))
                from oir_fordring f join oir_delfordring d on d.krav = f.identifikation
                where f.konto = k.konto and f.srb < :dag and f.tilstand <> 'ANNULLERET'
                  and not exists (select 1 from fordring r where r.id = f.fordring and r.afvist)), 0)
            """;

    private final JdbcClient jdbc;

    private final Kryptering kryptering;
    private final Nummeropslag opslag;

    OversigtLager(JdbcClient jdbc, Kryptering kryptering, Nummeropslag opslag) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.opslag = opslag;
    }

    /** One more than asked for, when there are that many. */
    List<Kontooversigt.Raekke> find(Forespoergsel.Soeg soeg, LocalDate dag) {
        Map<String, Object> vaerdier = new HashMap<>();
        vaerdier.put("kommune", soeg.hoved().rute().modtagerOrganisation());
        vaerdier.put("vaerdi", soeg.soegning().vaerdi());
        vaerdier.put("opslag", opslag.af(soeg.soegning().vaerdi()));
        vaerdier.put("dag", dag);
        vaerdier.put("foerste", soeg.foerste());
        vaerdier.put("hoejst", soeg.hoejst() + 1);
        StringBuilder saetning =
                new StringBuilder("select k.konto, k.noegle, k.tilstand, k.aendret, a.identifikation as part, a.navn, "
                        + RESTANCE
                        + " as restance from oir_konto k left join lateral (select p.identifikation, p.navn from oir_part p"
                        + " where p.konto = k.konto and p.rolle = 'ANSVARLIG' order by p.fra nulls first, p.identifikation limit 1) a"
                        + " on true where k.kommune = :kommune and "
                        + SoegeLager.betingelse(soeg.soegning().efter()));
        if (soeg.kunEgne()) {
            saetning.append(" and k.fagsystem = :fagsystem");
            vaerdier.put("fagsystem", soeg.hoved().rute().afsenderInstans());
        }
        if (soeg.tilstand() != null) {
            saetning.append(" and k.tilstand = :tilstand");
            vaerdier.put("tilstand", soeg.tilstand());
        }
        String aendretDag = "(k.aendret at time zone 'Europe/Copenhagen')::date";
        if (soeg.fra() != null) {
            saetning.append(" and ").append(aendretDag).append(" >= :fra");
            vaerdier.put("fra", soeg.fra());
        }
        if (soeg.til() != null) {
            saetning.append(" and ").append(aendretDag).append(" <= :til");
            vaerdier.put("til", soeg.til());
        }
        return jdbc.sql(saetning + " order by k.oprettet, k.konto limit :hoejst offset :foerste")
                .params(vaerdier)
                .query((raekke, nr) -> new Kontooversigt.Raekke(
                        raekke.getObject("konto", UUID.class),
                        raekke.getString("noegle"),
                        raekke.getString("tilstand"),
                        kryptering.dekrypterTekst(
                                Felt.PART_NAVN,
                                raekke.getString("konto") + "/" + raekke.getString("part"),
                                raekke.getBytes("navn")),
                        raekke.getBigDecimal("restance"),
                        raekke.getTimestamp("aendret").toInstant()))
                .list();
    }
}
