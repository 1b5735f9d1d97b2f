package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Kendskab.Konverteret;
import dk.snitflade.gateway.fordring.Kendskab.Oprettet;
import dk.snitflade.gateway.fordring.Kendskab.Stand;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.rutning.Konvertering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what the journal knows of the claims and actions a delivery mentions; a delivery of creates asks nothing. */
@Repository
class KendskabLager {

    private final JdbcClient jdbc;
    private final OprettelseLager oprettelser;
    private final Hjemflytning hjemflytning;

    KendskabLager(JdbcClient jdbc, OprettelseLager oprettelser, Hjemflytning hjemflytning) {
        this.jdbc = jdbc;
        this.oprettelser = oprettelser;
        this.hjemflytning = hjemflytning;
    }

    Kendskab om(List<Linje> linjer) {
        Set<Long> aktionRef = ider(linjer, Handling::aktionRef);
        Map<Long, KendtAktion> aktioner = aktionRef.isEmpty() ? Map.of() : aktioner(aktionRef);
        Set<Long> fordringIder = Stream.concat(
                        ider(linjer, Handling::fordringId).stream(),
                        aktioner.values().stream().map(KendtAktion::fordringId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        if (fordringIder.isEmpty()) {
            return aktioner.isEmpty() ? Kendskab.INTET : new Kendskab(Map.of(), aktioner);
        }
        hjemflytning.forfald(fordringIder);
        Map<Long, KendtFordring> fordringer = new HashMap<>(fordringer(fordringIder));
        Map<Long, Konverteret> konverterede = konverterede(fordringIder, fordringer);
        Set<Long> opskrevne = opskrevne(linjer, fordringer);
        if (opskrevne.isEmpty()) {
            return new Kendskab(fordringer, aktioner, Map.of(), konverterede);
        }
        // An increase is judged as the claim it increases, and interest and fees by the days of their main claim.
        Set<Long> hoved = opskrevne.stream()
                .map(id -> fordringer.get(id).hovedfordring())
                .filter(id -> !fordringer.containsKey(id))
                .collect(Collectors.toSet());
        if (!hoved.isEmpty()) {
            fordringer.putAll(fordringer(hoved));
        }
        return new Kendskab(fordringer, aktioner, oprettelser.data(opskrevne), konverterede);
    }

    private Map<Long, Konverteret> konverterede(Set<Long> ider, Map<Long, KendtFordring> kendte) {
        List<Long> ukendte = ider.stream().filter(id -> !kendte.containsKey(id)).toList();
        return ukendte.isEmpty()
                ? Map.of()
                : hjemflytning.flyttede(ukendte).stream()
                        .collect(Collectors.toMap(Konvertering::familie, en -> new Konverteret(en.nr(), en.dag())));
    }

    /** The known claims at PSRM that are increased; DMI has no entry filter. */
    private static Set<Long> opskrevne(List<Linje> linjer, Map<Long, KendtFordring> fordringer) {
        return linjer.stream()
                .filter(linje -> linje.aktion().kode() == Aktionskode.OPSKRIVNINGREGULERING)
                .map(linje -> linje.aktion().handling().fordringId())
                .filter(id -> id != null && fordringer.containsKey(id))
                .filter(id -> fordringer.get(id).hjem() == Maal.PSRM)
                .collect(Collectors.toSet());
    }

    private static Set<Long> ider(List<Linje> linjer, Function<Handling, Long> id) {
        return linjer.stream()
                .map(linje -> id.apply(linje.aktion().handling()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Long, KendtFordring> fordringer(Set<Long> ider) {
        // A withdrawal counts from the moment it is accepted: the actions of a family are carried out in order, so it
        // will have been executed when what comes now has its turn.
        return jdbc.sql("""
                        select f.*, (f.modtaget at time zone 'Europe/Copenhagen')::date as modtagelsesdag,
                            coalesce(
                                (select a.aarsag from aktion a
                                 where a.fordring in (f.id, f.hovedfordring) and a.kode = 'TILBAGEKALD'
                                   and a.tilstand not in ('UDFOERT', 'AFVIST')
                                 order by a.id desc limit 1),
                                f.tilbagekaldt) as tilbagekaldt_nu,
                            exists (
                                select 1 from fordring r
                                where r.hovedfordring = f.id and r.hovedfordring <> r.id and r.opdelt
                                  and r.tilbagekaldt is null and not r.afvist) as opdelte
                        from fordring f where f.id in (:id)
                        """).param("id", ider).query(KendskabLager::fordring).list().stream()
                .collect(Collectors.toMap(KendtFordring::id, Function.identity()));
    }

    private static KendtFordring fordring(ResultSet raekke, int nr) throws SQLException {
        LocalDate fra = raekke.getObject("periode_fra", LocalDate.class);
        return new KendtFordring(
                raekke.getLong("id"),
                raekke.getLong("hovedfordring"),
                raekke.getLong("familie"),
                raekke.getLong("fordringshaver"),
                raekke.getString("type"),
                raekke.getString("art"),
                Maal.valueOf(raekke.getString("hjem")),
                raekke.getBoolean("afvist"),
                new Oprettet(
                        raekke.getString("reference"),
                        raekke.getObject("modtagelsesdag", LocalDate.class),
                        raekke.getObject("stiftelse", LocalDate.class),
                        raekke.getObject("forfald", LocalDate.class),
                        fra == null ? null : new Periode(fra, raekke.getObject("periode_til", LocalDate.class)),
                        raekke.getInt("haeftere")),
                new Stand(
                        raekke.getBigDecimal("hovedstol"),
                        raekke.getBigDecimal("saldo"),
                        raekke.getString("tilbagekaldt_nu"),
                        raekke.getBoolean("returneret"),
                        raekke.getBoolean("konverteret_tilbage"),
                        raekke.getBoolean("opdelte")));
    }

    private Map<Long, KendtAktion> aktioner(Set<Long> ider) {
        return jdbc.sql("""
                        select a.id, a.kode, a.fordring, a.familie, a.maal, a.tilstand, a.fordringshaver, a.beloeb,
                               a.aarsag, a.virkning_fra, a.aktion_ref,
                               exists (
                                   select 1 from aktion n
                                   where n.aktion_ref = a.id and n.tilstand <> 'AFVIST') as annulleret
                        from aktion a where a.id in (:id)
                        """).param("id", ider).query(KendskabLager::aktion).list().stream()
                .collect(Collectors.toMap(KendtAktion::id, Function.identity()));
    }

    private static KendtAktion aktion(ResultSet raekke, int nr) throws SQLException {
        return new KendtAktion(
                raekke.getLong("id"),
                Aktionskode.valueOf(raekke.getString("kode")),
                raekke.getObject("fordring", Long.class),
                raekke.getObject("familie", Long.class),
                raekke.getString("maal") == null ? null : Maal.valueOf(raekke.getString("maal")),
                Tilstand.valueOf(raekke.getString("tilstand")),
                raekke.getLong("fordringshaver"),
                raekke.getBigDecimal("beloeb"),
                raekke.getString("aarsag"),
                raekke.getObject("virkning_fra", LocalDate.class),
                raekke.getObject("aktion_ref", Long.class),
                raekke.getBoolean("annulleret"));
    }
}
