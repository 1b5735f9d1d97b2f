package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Rute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes new rows of {@code aktion}: one per action and per related claim sent along. */
@Repository
class AktionLager {

    private static final String INDSAET = """
            with koe as materialized (select nextval('koe_nr') as nr)
            insert into aktion
                (koe, id, leverance, nr, hovednr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor,
                 modtaget, modtagestatus, tilstand, tilstand_siden, afvisninger, forfalder, venter_paa, indhold,
                 beloeb, aarsag, virkning_fra, aktion_ref, haeftelser)
            select koe.nr, ny.* from koe, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ny
            on conflict (aktion_ref) where aktion_ref is not null and tilstand <> 'AFVIST' do nothing
            """;

    private final JdbcTemplate jdbcTemplate;

    AktionLager(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
    }

    /**
     * Writes each delivery's actions in one statement for all of them.
     *
     * @return the ids of annulments that were not stored, because another of the same action was first (503)
     */
    Set<Long> indsaet(List<Optegnelse> gruppe) {
        List<NyAktion> nye = gruppe.stream()
                .flatMap(o -> o.poster().stream()
                        .map(post -> new NyAktion(
                                post, o.leverance(), o.indberetning().modtaget())))
                // One order everywhere, so that two nodes with annulments of the same actions cannot deadlock.
                .sorted(Comparator.comparing(
                        (NyAktion ny) -> ny.handling().aktionRef(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return jdbcTemplate.execute((Connection forbindelse) -> indsaet(nye, forbindelse));
    }

    private static Set<Long> indsaet(List<NyAktion> nye, Connection forbindelse) throws SQLException {
        Kolonner<NyAktion> kolonner = new Kolonner<>(forbindelse, nye);
        try (PreparedStatement saetning = forbindelse.prepareStatement(INDSAET)) {
            saetning.setArray(1, kolonner.tal(ny -> ny.post().aktion()));
            saetning.setArray(2, kolonner.tal(NyAktion::leverance));
            saetning.setArray(3, kolonner.tal(ny -> ny.linje().nr()));
            saetning.setArray(4, kolonner.tal(ny -> ny.linje().hovedlinje()));
            saetning.setArray(5, kolonner.tekst(ny -> ny.aktion().kode().name()));
            saetning.setArray(6, kolonner.tal(ny -> ny.post().fordring()));
            saetning.setArray(7, kolonner.tal(ny -> ny.post().familie()));
            saetning.setArray(8, kolonner.tal(ny -> ny.aktion().fordringshaver()));
            saetning.setArray(9, kolonner.tekst(ny -> ny.post().reference()));
            saetning.setArray(10, kolonner.tekst(ny -> ny.iData(Fordringsdata::type)));
            saetning.setArray(
                    11, kolonner.tekst(ny -> ny.iRuten(rute -> rute.maal().name())));
            saetning.setArray(12, kolonner.tekst(ny -> ny.iRuten(Rute::hvorfor)));
            saetning.setArray(13, kolonner.tid(NyAktion::modtaget));
            saetning.setArray(
                    14, kolonner.tekst(ny -> ny.linje().foersteStatus().name()));
            saetning.setArray(15, kolonner.tekst(ny -> ny.tilstand().name()));
            saetning.setArray(16, kolonner.tid(NyAktion::modtaget));
            saetning.setArray(
                    17, kolonner.tekst(ny -> Afvisningsliste.tekst(ny.linje().afvisninger())));
            saetning.setArray(18, kolonner.tid(NyAktion::forfalder));
            saetning.setArray(19, kolonner.tekst(NyAktion::venterPaa));
            saetning.setArray(20, kolonner.bytes(ny -> ny.post().indhold()));
            saetning.setArray(21, kolonner.beloeb(NyAktion::kroner));
            saetning.setArray(22, kolonner.tekst(ny -> ny.handling().aarsag()));
            saetning.setArray(23, kolonner.dato(ny -> ny.handling().virkningFra()));
            saetning.setArray(24, kolonner.tal(ny -> ny.handling().aktionRef()));
            saetning.setArray(25, kolonner.bytes(ny -> ny.post().haeftelser()));
            return saetning.executeUpdate() == nye.size() ? Set.of() : mangler(kolonner, forbindelse);
        }
    }

    private static Set<Long> mangler(Kolonner<NyAktion> kolonner, Connection forbindelse) throws SQLException {
        try (PreparedStatement saetning =
                forbindelse.prepareStatement("select unnest(?) except select id from aktion where id = any (?)")) {
            saetning.setArray(1, kolonner.tal(ny -> ny.post().aktion()));
            saetning.setArray(2, kolonner.tal(ny -> ny.post().aktion()));
            Set<Long> mangler = new HashSet<>();
            try (ResultSet svar = saetning.executeQuery()) {
                while (svar.next()) {
                    mangler.add(svar.getLong(1));
                }
            }
            return mangler;
        }
    }
}
