package dk.snitflade.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KommandolinjeTest {

    private static final Clock UR = Clock.systemUTC();

    @Test
    void uden_argumenter_lyttes_paa_8090_kun_paa_denne_maskine() {
        assertThat(laes()).isEqualTo(new MocksOpsaetning(8090, "127.0.0.1", 1000, UR));
    }

    @Test
    void alle_tre_kan_saettes_i_vilkaarlig_orden() {
        assertThat(laes("--journal", "0", "--bind", "0.0.0.0", "--port", "0"))
                .isEqualTo(new MocksOpsaetning(0, "0.0.0.0", 0, UR));
    }

    @ParameterizedTest
    @CsvSource({
        "--port x,      --port skal have et tal",
        "--port,        Der mangler en værdi efter --port",
        "--port 70000,  Porten skal ligge mellem 0 og 65535",
        "--journal -1,  Journalens længde kan ikke være negativ",
        "--gateway x,   --gateway skal have en hel adresse",
        "--hjælp,       Ukendt argument: --hjælp",
    })
    void det_forkerte_siges_paa_dansk(String linje, String saetning) {
        assertThatThrownBy(() -> laes(linje.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(saetning);
    }

    private static MocksOpsaetning laes(String... argumenter) {
        return Kommandolinje.laes(List.of(argumenter), UR);
    }
}
