package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes new rows of {@code aktion}: one per action and per related claim sent along. */
@Repository
class AktionLager {

    private record NyAktion(Post post, long leverance, Instant modtaget) {

        Linje linje() {
            return post.linje();
        }

        Tilstand tilstand() {
            if (linje().afvist()) {
                return Tilstand.AFVIST;
            }
            return linje().udsaettelse() == null ? Tilstand.KLAR : Tilstand.VENTER;
        }

        /** When it may be sent; null for a rejected action. */
        Instant forfalder() {
            if (linje().afvist()) {
                return null;
            }
            return linje().udsaettelse() == null
                    ? modtaget
                    : linje().udsaettelse().til();
        }
    }

    private static final String INDSAET = """
            insert into aktion
                (id, leverance, nr, hovednr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor,
                 modtaget, modtagestatus, tilstand, tilstand_siden, afvisninger, forfalder, venter_paa, indhold)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbcTemplate;

    AktionLager(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
    }

    void indsaet(List<Optegnelse> gruppe) {
        List<NyAktion> nye = gruppe.stream()
                .flatMap(o -> o.poster().stream()
                        .map(post -> new NyAktion(
                                post, o.leverance(), o.indberetning().modtaget())))
                .toList();
        jdbcTemplate.execute((java.sql.Connection forbindelse) -> {
            Kolonner<NyAktion> kolonner = new Kolonner<>(forbindelse, nye);
            try (PreparedStatement saetning = forbindelse.prepareStatement(INDSAET)) {
                saetning.setArray(1, kolonner.tal(ny -> ny.post().aktion()));
                saetning.setArray(2, kolonner.tal(NyAktion::leverance));
                saetning.setArray(3, kolonner.tal(ny -> ny.linje().nr()));
                saetning.setArray(4, kolonner.tal(ny -> ny.linje().hovedlinje()));
                saetning.setArray(
                        5, kolonner.tekst(ny -> ny.linje().aktion().kode().name()));
                saetning.setArray(6, kolonner.tal(ny -> ny.post().fordring()));
                saetning.setArray(7, kolonner.tal(ny -> ny.post().familie()));
                saetning.setArray(8, kolonner.tal(ny -> ny.linje().aktion().fordringshaver()));
                saetning.setArray(
                        9,
                        kolonner.tekst(ny -> ny.linje().aktion().data() == null
                                ? null
                                : ny.linje().aktion().data().reference()));
                saetning.setArray(
                        10,
                        kolonner.tekst(ny -> ny.linje().aktion().data() == null
                                ? null
                                : ny.linje().aktion().data().type()));
                saetning.setArray(
                        11,
                        kolonner.tekst(ny -> ny.linje().afvist()
                                ? null
                                : ny.linje().rute().maal().name()));
                saetning.setArray(
                        12,
                        kolonner.tekst(ny ->
                                ny.linje().afvist() ? null : ny.linje().rute().hvorfor()));
                saetning.setArray(13, kolonner.tid(NyAktion::modtaget));
                saetning.setArray(
                        14, kolonner.tekst(ny -> ny.linje().foersteStatus().name()));
                saetning.setArray(15, kolonner.tekst(ny -> ny.tilstand().name()));
                saetning.setArray(16, kolonner.tid(NyAktion::modtaget));
                saetning.setArray(
                        17,
                        kolonner.tekst(ny -> Afvisningsliste.tekst(ny.linje().afvisninger())));
                saetning.setArray(18, kolonner.tid(NyAktion::forfalder));
                saetning.setArray(
                        19,
                        kolonner.tekst(ny -> ny.linje().udsaettelse() == null
                                ? null
                                : ny.linje().udsaettelse().hvorfor()));
                saetning.setArray(20, kolonner.bytes(ny -> ny.post().indhold()));
                return saetning.executeUpdate();
            }
        });
    }
}
