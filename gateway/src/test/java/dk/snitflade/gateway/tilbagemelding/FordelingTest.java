package dk.snitflade.gateway.tilbagemelding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.tilbagemelding.Oirkrav.Daekket;
import dk.snitflade.gateway.tilbagemelding.Oirkrav.Del;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An amount of the whole claim is spread over its parts, and nothing of it is lost or made. */
class FordelingTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private static BigDecimal kr(String kroner) {
        return new BigDecimal(kroner);
    }

    private static String tekst(Fordeling fordeling) {
        return fordeling.andele().stream()
                        .map(andel -> andel.delfordring().getLeastSignificantBits() + "=" + andel.beloeb())
                        .toList()
                + " + " + fordeling.tilovers();
    }

    @Test
    void denFoersteDelDaekkesFoerst() {
        List<Del> dele = List.of(new Del(A, kr("325.00")), new Del(B, kr("180.00")));

        assertThat(tekst(Fordeling.af(kr("400.00"), dele))).isEqualTo("[1=325.00, 2=75.00] + 0.00");
        assertThat(tekst(Fordeling.af(kr("10.00"), dele))).isEqualTo("[1=10.00] + 0.00");
    }

    @Test
    void hvadDerIkkeErPladsTilBliverTilovers() {
        List<Del> dele = List.of(new Del(A, kr("0.00")), new Del(B, kr("180.00")));

        assertThat(tekst(Fordeling.af(kr("200.00"), dele))).isEqualTo("[2=180.00] + 20.00");
    }

    @Test
    void ophaevelsenTagerSammeBetalingFoerOgDetSammeBeloebFoerst() {
        List<Daekket> daekket = List.of(
                new Daekket(UUID.randomUUID(), A, kr("50.00"), "INDBETALING", false),
                new Daekket(UUID.randomUUID(), A, kr("325.00"), "MODREGNING", true),
                new Daekket(UUID.randomUUID(), B, kr("75.00"), "MODREGNING", true));

        assertThat(tekst(Fordeling.tilbage(kr("75.00"), daekket))).isEqualTo("[2=75.00] + 0.00");
        assertThat(tekst(Fordeling.tilbage(kr("410.00"), daekket))).isEqualTo("[1=325.00, 2=75.00, 1=10.00] + 0.00");
        assertThat(tekst(Fordeling.tilbage(kr("50.00"), daekket))).isEqualTo("[1=50.00] + 0.00");
        assertThat(tekst(Fordeling.tilbage(kr("1.00"), List.of()))).isEqualTo("[] + 1.00");
    }

    @Test
    void intetForsvinderOgIngenDelBliverNegativ() {
        long froe = Froe.ny();
        Random tilfaeldig = new Random(froe);
        for (int gang = 0; gang < 500; gang++) {
            List<Del> dele = IntStream.range(0, tilfaeldig.nextInt(5))
                    .mapToObj(nr -> new Del(new UUID(0, nr), BigDecimal.valueOf(tilfaeldig.nextInt(1000), 2)))
                    .toList();
            BigDecimal beloeb = BigDecimal.valueOf(tilfaeldig.nextInt(3000), 2);

            Fordeling fordeling = Fordeling.af(beloeb, dele);

            assertThat(fordeling.andele().stream()
                            .map(Fordeling.Andel::beloeb)
                            .reduce(fordeling.tilovers(), BigDecimal::add))
                    .as("frø %d", froe)
                    .isEqualByComparingTo(beloeb);
            fordeling
                    .andele()
                    .forEach(andel -> assertThat(andel.beloeb())
                            .as("frø %d", froe)
                            .isLessThanOrEqualTo(
                                    dele.get((int) andel.delfordring().getLeastSignificantBits())
                                            .rest()));
        }
    }
}
