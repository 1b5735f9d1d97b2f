package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the accounts of a municipality by what people know them by. */
@Repository
class SoegeLager {

    private final JdbcClient jdbc;
    private final Nummeropslag opslag;

    SoegeLager(JdbcClient jdbc, Nummeropslag opslag) {
        this.jdbc = jdbc;
        this.opslag = opslag;
    }

    /** Accounts in the order of their identification, so that two readings agree. */
    List<UUID> konti(Soegning soegning, String kommune, int hoejst) {
        return jdbc.sql("select k.konto from oir_konto k where k.kommune = :kommune and " + betingelse(soegning.efter())
                        + " order by k.konto limit :hoejst")
                .param("kommune", kommune)
                .param("vaerdi", soegning.vaerdi())
                .param("opslag", opslag.af(soegning.vaerdi()))
                .param("hoejst", hoejst)
                .query(UUID.class)
                .list();
    }

    /** Only who can be liable is found by number, which is {@code :opslag}: an administrator's accounts are not his debts. */
    static String betingelse(Soegning.Efter efter) {
        return switch (efter) {
            case CPR -> part("p.art = 'CPR' and p.nummer_opslag = :opslag");
            case CVR -> part("(p.art in ('CVR', 'SE') and p.nummer_opslag = :opslag or p.cvr_opslag = :opslag)");
            case FORDRING ->
                "k.konto = (select f.konto from oir_fordring f where f.identifikation = cast(:vaerdi as uuid))";
            case FORDRINGSNOEGLE -> "k.konto in (select f.konto from oir_fordring f where f.noegle = :vaerdi)";
            case KONTONOEGLE -> "k.noegle = :vaerdi";
            case SAG -> "k.sag = :vaerdi";
        };
    }

    private static String part(String hvem) {
        return "k.konto in (select p.konto from oir_part p where " + hvem
                + " and p.rolle in ('ANSVARLIG', 'MEDHAEFTER'))";
    }
}
