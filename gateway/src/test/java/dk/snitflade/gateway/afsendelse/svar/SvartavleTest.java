package dk.snitflade.gateway.afsendelse.svar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table as a table: whole, without dead rows, and every row says why. */
class SvartavleTest {

    static List<Svarregel> regler() {
        return Svartavle.REGLER;
    }

    @ParameterizedTest
    @MethodSource("regler")
    void hverRegelSigerHvorforOgHvorfra(Svarregel regel) {
        assertThat(regel.kilde()).isNotBlank();
        assertThat(regel.forklaring().isBlank()).isEqualTo(regel.betydning() == Betydning.LAES_SVARET);
    }

    /** A row behind one that takes all it could take would be a rule nobody follows. */
    @ParameterizedTest
    @MethodSource("regler")
    void ingenRegelStaarISkyggeAfEnTidligere(Svarregel regel) {
        String proeve = regel.svar().equals("*") ? "§" : regel.svar().replace("xx", "99");

        assertThat(Svartavle.regel(regel.maal() == null ? Maal.DMI : regel.maal(), regel.art(), proeve))
                .isEqualTo(regel);
    }

    @Test
    void hverHttpStatusHarEnBetydning() {
        assertThat(IntStream.range(100, 600)
                        .boxed()
                        .flatMap(status -> Stream.of(Maal.values())
                                .flatMap(maal ->
                                        Stream.of(true, false).map(retry -> Svartavle.http(maal, status, retry)))))
                .doesNotContainNull();
    }

    /** Only an answer somebody has thought about may send again without asking, or give up. */
    @Test
    void detIngenHarTaenktPaaErUvist() {
        assertThat(Stream.of(Svarart.HTTP, Svarart.HTTP_UDEN_SVAR, Svarart.FAULT_KODE)
                        .map(art -> Svartavle.regel(Maal.PSRM, art, "noget nyt").betydning()))
                .containsOnly(Betydning.UKENDT);
    }

    @Test
    void kunEtForretningsnummerAfviser() {
        assertThat(Svartavle.REGLER)
                .filteredOn(regel -> regel.betydning() == Betydning.AFVIST)
                .allMatch(regel -> regel.art() == Svarart.NUMMER);
    }
}
