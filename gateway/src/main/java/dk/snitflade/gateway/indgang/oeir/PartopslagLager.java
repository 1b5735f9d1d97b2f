package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Gives parties from before there were hashes theirs, at start: only the gateway has the key. Another node at the same time
 * writes the same.
 */
@Repository
class PartopslagLager {

    private static final int AD_GANGEN = 1000;

    private record Uden(UUID konto, UUID part, String nummer, String cvr) {

        String navn() {
            return konto + "/" + part;
        }
    }

    private final JdbcClient jdbc;
    private final Kryptering kryptering;
    private final Nummeropslag opslag;

    PartopslagLager(JdbcClient jdbc, Kryptering kryptering, Nummeropslag opslag) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.opslag = opslag;
    }

    @PostConstruct
    void udfyld() {
        List<Uden> uden = uden();
        while (!uden.isEmpty()) {
            uden.forEach(this::udfyld);
            uden = uden();
        }
    }

    private List<Uden> uden() {
        return jdbc.sql("""
                        select konto, identifikation, nummer, cvr from oir_part
                        where nummer is not null and nummer_opslag is null or cvr is not null and cvr_opslag is null
                        limit :antal
                        """)
                .param("antal", AD_GANGEN)
                .query((raekke, nr) -> {
                    UUID konto = raekke.getObject("konto", UUID.class);
                    UUID part = raekke.getObject("identifikation", UUID.class);
                    String navn = konto + "/" + part;
                    return new Uden(
                            konto,
                            part,
                            kryptering.dekrypterTekst(Felt.PART_NUMMER, navn, raekke.getBytes("nummer")),
                            kryptering.dekrypterTekst(Felt.PART_CVR, navn, raekke.getBytes("cvr")));
                })
                .list();
    }

    private void udfyld(Uden part) {
        jdbc.sql("""
                        update oir_part
                        set nummer_opslag = cast(:nummerOpslag as bytea), cvr_opslag = cast(:cvrOpslag as bytea),
                            nummer = cast(:nummer as bytea), cvr = cast(:cvr as bytea)
                        where konto = :konto and identifikation = :part
                        """)
                .param("konto", part.konto())
                .param("part", part.part())
                .param("nummerOpslag", opslag.af(part.nummer()))
                .param("cvrOpslag", opslag.af(part.cvr()))
                .param("nummer", kryptering.krypterTekst(Felt.PART_NUMMER, part.navn(), part.nummer()))
                .param("cvr", kryptering.krypterTekst(Felt.PART_CVR, part.navn(), part.cvr()))
                .update();
    }
}
