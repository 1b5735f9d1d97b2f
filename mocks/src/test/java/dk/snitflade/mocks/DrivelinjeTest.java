package dk.snitflade.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.mocks.trafik.Profil;
import dk.snitflade.mocks.trafik.Trafikopsaetning;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrivelinjeTest {

    @Test
    void alt_kan_siges() {
        assertThat(laes("--profile opus --rate 2,5 --duration 10m --clients 4 --gateway http://g:1 --mocks http://m:2"
                        + " --seed 7"))
                .isEqualTo(new Trafikopsaetning(
                        Profil.OPUS,
                        2.5,
                        Duration.ofMinutes(10),
                        4,
                        URI.create("http://g:1"),
                        URI.create("http://m:2"),
                        7));
    }

    @ParameterizedTest
    @CsvSource({
        "--profile x,      --profile kan ikke være x. Brug:",
        "--rate x,         --rate skal have et tal",
        "--rate 0,         Raten skal ligge mellem 0 og",
        "--duration 10,    --duration skal have en varighed som",
        "--duration 0s,    Varigheden skal være positiv",
        "--clients 0,      Antallet af klienter skal ligge mellem 1 og",
        "--gateway g,      --gateway skal have en hel adresse",
        "--hvad,           Ukendt argument: --hvad",
    })
    void det_forkerte_siges_paa_dansk(String linje, String saetning) {
        assertThatThrownBy(() -> laes(linje))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(saetning);
    }

    private static Trafikopsaetning laes(String linje) {
        return Drivelinje.laes(List.of(linje.split(" ")));
    }
}
