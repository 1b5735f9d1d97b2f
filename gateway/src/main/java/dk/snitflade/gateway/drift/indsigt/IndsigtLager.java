package dk.snitflade.gateway.drift.indsigt;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import dk.snitflade.gateway.sikkerhed.kryptering.Nummeropslag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by the keyed hash of their number, and reads stored messages. */
@Repository
class IndsigtLager {

    private final JdbcClient jdbc;
    private final Kryptering kryptering;
    private final Nummeropslag opslag;
    private final Register register;

    IndsigtLager(JdbcClient jdbc, Kryptering kryptering, Nummeropslag opslag, Register register) {
        this.jdbc = jdbc;
        this.kryptering = kryptering;
        this.opslag = opslag;
        this.register = register;
    }

    /** The accounts a person or company is a party of, in whatever role. */
    List<Personkonto> konti(String nummer, int hoejst) {
        return jdbc.sql("""
                        select k.konto, k.kommune, k.fagsystem, k.tilstand, p.rolle,
                               array(select f.fordring from oir_fordring f where f.konto = k.konto order by f.nr) as krav
                        from oir_part p join oir_konto k on k.konto = p.konto
                        where p.nummer_opslag = :opslag or p.cvr_opslag = :opslag
                        order by k.kommune, k.konto limit :hoejst
                        """)
                .param("opslag", opslag.af(nummer))
                .param("hoejst", hoejst)
                .query((raekke, nr) -> new Personkonto(
                        raekke.getObject("konto", UUID.class),
                        raekke.getString("kommune"),
                        register.kommuner().fagsystem(raekke.getObject("fagsystem", UUID.class)),
                        raekke.getString("tilstand"),
                        raekke.getString("rolle"),
                        List.of((Long[]) raekke.getArray("krav").getArray())))
                .list();
    }

    /** The claims a person or company is liable for, newest first. */
    List<Personfordring> fordringer(String nummer, int hoejst) {
        return jdbc.sql("""
                        select f.id, f.fordringshaver, f.type, f.hjem, f.modtaget
                        from fordring_person p join fordring f on f.id = p.fordring
                        where p.opslag = :opslag order by f.modtaget desc, f.id desc limit :hoejst
                        """)
                .param("opslag", opslag.af(nummer))
                .param("hoejst", hoejst)
                .query((raekke, nr) -> new Personfordring(
                        raekke.getLong("id"),
                        raekke.getLong("fordringshaver"),
                        raekke.getString("type"),
                        raekke.getString("hjem"),
                        raekke.getTimestamp("modtaget").toInstant()))
                .list();
    }

    /** The message of an action as XML; empty when there is no such action, or its message is not kept (any more). */
    Optional<String> besked(long aktion) {
        return jdbc.sql("select indhold from aktion where id = :id and indhold is not null")
                .param("id", aktion)
                .query(byte[].class)
                .optional()
                .map(gemt -> Aktionsbesked.udpak(kryptering.dekrypter(Felt.AKTION, aktion, gemt)));
    }
}
