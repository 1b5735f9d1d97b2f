package dk.snitflade.gateway.indgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit is told in a unit a sender can use. */
class StoerrelsesgraenseTest {

    @ParameterizedTest
    @CsvSource({"1048576, 1 MB", "2097152, 2 MB", "1536, 1536 bytes", "524288, 512 KB", "1000, 1000 bytes"})
    void enByteForMegetNaevnerGraensen(int hoejst, String naevnt) {
        Stoerrelsesgraense laeser =
                new Stoerrelsesgraense(new ByteArrayInputStream(new byte[hoejst + 1]), hoejst, () -> {});
        laeser.kroppenBegynder();

        assertThatThrownBy(laeser::readAllBytes)
                .isInstanceOf(KaldFejl.class)
                .hasMessageContaining("større end " + naevnt + ",");
    }

    @Test
    void praecisGraensenGaarIgennem() throws IOException {
        assertThat(new Stoerrelsesgraense(new ByteArrayInputStream(new byte[1024]), 1024, () -> {}).readAllBytes())
                .hasSize(1024);
    }

    @Test
    void etHovedUdenEndeStoppesLaengeFoerBeskeden() {
        Stoerrelsesgraense laeser =
                new Stoerrelsesgraense(new ByteArrayInputStream(new byte[1_048_576]), 1_048_576, () -> {});
        assertThatThrownBy(laeser::readAllBytes)
                .isInstanceOf(KaldFejl.class)
                .hasMessageContaining("hoved er større end 256 KB");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000000, 1"})
    void enStorBeskedSigerTilEnGang(int over, int gange) throws IOException {
        AtomicInteger meldt = new AtomicInteger();
        byte[] besked = new byte[Plads.FRI + over];
        Stoerrelsesgraense laeser =
                new Stoerrelsesgraense(new ByteArrayInputStream(besked), besked.length, meldt::incrementAndGet);
        laeser.kroppenBegynder();
        laeser.readAllBytes();
        assertThat(meldt).hasValue(gange);
    }
}
