package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Kendtkonto.Kendtkrav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code oir_konto}, {@code oir_part} and {@code oir_fordring}: what a fagsystem's identifications became. */
@Repository
class KontoLager {

    private final JdbcClient jdbc;

    KontoLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kendtkonto find(UUID konto) {
        return jdbc.sql("select fagsystem, kommune, oprettet from oir_konto where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> new Kendtkonto(
                        raekke.getObject("fagsystem", UUID.class),
                        raekke.getString("kommune"),
                        raekke.getTimestamp("oprettet").toInstant(),
                        parter(konto),
                        krav(konto)))
                .optional()
                .orElse(Kendtkonto.UKENDT);
    }

    private Map<UUID, Part> parter(UUID konto) {
        Map<UUID, Part> parter = new HashMap<>();
        jdbc.sql("select identifikation, art, nummer, p_enhed from oir_part where konto = :konto")
                .param("konto", konto)
                .query((raekke, nr) -> {
                    String art = raekke.getString("art");
                    return new Part(
                            raekke.getObject("identifikation", UUID.class),
                            art == null ? null : new Skyldner(Skyldner.Art.valueOf(art), raekke.getString("nummer")),
                            raekke.getString("p_enhed"));
                })
                .list()
                .forEach(part -> parter.put(part.identifikation(), part));
        return parter;
    }

    private Map<UUID, Kendtkrav> krav(UUID konto) {
        Map<UUID, Kendtkrav> krav = new HashMap<>();
        jdbc.sql("select identifikation, fingeraftryk, fordring from oir_fordring where konto = :konto")
                .param("konto", konto)
                .query(raekke -> {
                    krav.put(
                            raekke.getObject("identifikation", UUID.class),
                            new Kendtkrav(raekke.getBytes("fingeraftryk"), raekke.getLong("fordring")));
                });
        return krav;
    }

    /** False when another request has just stored the account; it is then known. */
    boolean indsaetKonto(UUID konto, String kommune, UUID fagsystem, Instant nu) {
        return jdbc.sql("""
                                insert into oir_konto values (:konto, :kommune, :fagsystem, :nu)
                                on conflict do nothing
                                """)
                        .param("konto", konto)
                        .param("kommune", kommune)
                        .param("fagsystem", fagsystem)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void indsaetPart(UUID konto, Part part) {
        jdbc.sql("""
                        insert into oir_part values (:id, :konto, cast(:art as text), cast(:nummer as text),
                                                     cast(:pEnhed as text))
                        on conflict do nothing
                        """)
                .param("id", part.identifikation())
                .param("konto", konto)
                .param(
                        "art",
                        part.skyldner() == null ? null : part.skyldner().art().name())
                .param(
                        "nummer",
                        part.skyldner() == null ? null : part.skyldner().nummer())
                .param("pEnhed", part.pEnhed())
                .update();
    }

    /** False when the identification is taken, by this account or another. */
    boolean indsaetKrav(UUID identifikation, UUID konto, byte[] fingeraftryk, long fordring) {
        return jdbc.sql("""
                                insert into oir_fordring (identifikation, konto, fingeraftryk, fordring)
                                values (:id, :konto, :fingeraftryk, :fordring)
                                on conflict do nothing
                                """)
                        .param("id", identifikation)
                        .param("konto", konto)
                        .param("fingeraftryk", fingeraftryk)
                        .param("fordring", fordring)
                        .update()
                == 1;
    }
}
