package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the database decides, because two deliveries that are judged at the same time cannot see each other. */
@MedDatabase
class AnnulleringskaploebTest {

    private static final int RUNDER = 40;

    private final Proevedatabase database;
    private final Proevejournal ene;
    private final Proevejournal anden;

    AnnulleringskaploebTest(Proevedatabase database) {
        this.database = database;
        this.ene = new Proevejournal(database);
        this.anden = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        ene.close();
        anden.close();
    }

    @Nummer(503)
    @Test
    void nummer503TilDenAndenAfToSamtidigeAnnulleringer() {
        for (int runde = 1; runde <= RUNDER; runde++) {
            long[] nedskrivninger =
                    LongStream.range(runde * 10L, runde * 10L + 5).toArray();
            Aktion[] frem = annuller(nedskrivninger);
            // The other node names them the other way round, which would deadlock if they were stored as they come.
            Aktion[] tilbage = IntStream.range(0, frem.length)
                    .mapToObj(i -> frem[frem.length - 1 - i])
                    .toArray(Aktion[]::new);
            long nr = runde;

            List<Aktionskvittering> svar = Stream.of(
                            CompletableFuture.supplyAsync(() -> ene.modtag(Maal.PSRM, 2 * nr, frem)),
                            CompletableFuture.supplyAsync(() -> anden.modtag(Maal.PSRM, 2 * nr + 1, tilbage)))
                    .map(CompletableFuture::join)
                    .flatMap(List::stream)
                    .toList();

            assertThat(svar).hasSize(10);
            assertThat(svar.stream().filter(k -> k.afvisninger().isEmpty())).hasSize(5);
            assertThat(svar.stream().flatMap(k -> k.afvisninger().stream()).map(Afvisning::nummer))
                    .containsExactly(503, 503, 503, 503, 503);
        }
        assertThat(database.antal("aktion where tilstand = 'AFVIST' and afvisninger like '503 %' and indhold is null"))
                .isEqualTo(5 * RUNDER);
    }

    @Test
    void enAfvistAnnulleringGiverPlads() {
        ene.modtag(Maal.PSRM, 1, annuller(42));
        database.jdbc().sql("update aktion set tilstand = 'AFVIST'").update();

        assertThat(ene.modtag(Maal.PSRM, 2, annuller(42)).get(0).afvisninger()).isEmpty();
    }

    @Test
    void naboernesAktionerGemmesSammenMedDenDerKomForSent() {
        ene.modtag(Maal.PSRM, 1, annuller(42));

        List<Aktionskvittering> svar =
                ene.modtag(Maal.PSRM, 2, Proevefordring.ny().opret(), annuller(42)[0], annuller(43)[0]);

        assertThat(svar)
                .extracting(k -> k.afvisninger().stream().map(Afvisning::nummer).toList())
                .containsExactly(List.of(), List.of(503), List.of());
        assertThat(database.antal("aktion where leverance = (select max(id) from leverance)"))
                .isEqualTo(3);
    }

    @Nummer(486)
    @Test
    void nummer486TilDenAndenMedSammeReference() {
        assertThat(ene.modtag(Maal.PSRM, 1, Proevefordring.ny().opret()).get(0).afvisninger())
                .isEmpty();
        assertThat(anden.modtag(Maal.PSRM, 2, Proevefordring.ny().opret())
                        .get(0)
                        .afvisninger())
                .extracting(Afvisning::nummer)
                .containsExactly(486);
    }

    private static Aktion[] annuller(long... nedskrivninger) {
        return LongStream.of(nedskrivninger)
                .mapToObj(nedskrivning -> Proevefordring.aktion(
                        Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                        new Handling.Opskriv(
                                110000500999L,
                                Proevefordring.kroner("100.00"),
                                null,
                                nedskrivning,
                                null,
                                null,
                                List.of(),
                                List.of())))
                .toArray(Aktion[]::new);
    }
}
