package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** How often the database is asked. */
class MaalerTest {

    private final Stilleur ur = new Stilleur();
    private final Lager lager = new Lager();
    private final Maaler maaler = new Maaler(lager, (maal, venter, nu) -> null, ur);

    @Test
    void enMaalingGaelderEtSekund() {
        maaler.nu();
        gaa(Duration.ofMillis(999));
        maaler.nu();
        assertThat(lager.kald).isEqualTo(1);
        gaa(Duration.ofMillis(1));
        assertThat(maaler.nu().orElseThrow().tidspunkt()).isEqualTo(ur.instant());
        assertThat(lager.kald).isEqualTo(2);
    }

    @Test
    void enDyrMaalingGaelderLaengereMenAldrigOverTiSekunder() {
        lager.tager = Duration.ofMillis(200);
        maaler.nu();
        gaa(Duration.ofMillis(3900));
        maaler.nu();
        assertThat(lager.kald).isEqualTo(1);
        gaa(Duration.ofMillis(100));
        lager.tager = Duration.ofSeconds(5);
        maaler.nu();
        gaa(Duration.ofSeconds(10));
        maaler.nu();
        assertThat(lager.kald).isEqualTo(3);
    }

    @Test
    void enTavsDatabaseSpoergesIkkeForHverMaaler() {
        lager.tavs = true;
        assertThat(maaler.nu()).isEmpty();
        assertThat(maaler.nu()).isEmpty();
        assertThat(lager.kald).isEqualTo(1);
        lager.tavs = false;
        gaa(Duration.ofSeconds(1));
        assertThat(maaler.nu()).isPresent();
    }

    @Test
    void etUrDerStillesTilbageLaaserIkkeMaalingen() {
        maaler.nu();
        gaa(Duration.ofHours(-1));
        maaler.nu();
        assertThat(lager.kald).isEqualTo(2);
    }

    private void gaa(Duration frem) {
        ur.stil(ur.instant().plus(frem));
    }

    private final class Lager extends OverblikLager {

        private int kald;
        private boolean tavs;
        private Duration tager = Duration.ZERO;

        Lager() {
            super(null, null);
        }

        @Override
        Map<Maal, Koe> koeer(Instant nu) {
            kald++;
            gaa(tager);
            if (tavs) {
                throw new CannotCreateTransactionException("tavs");
            }
            return Map.of();
        }

        @Override
        Map<Maal, Puls> pulse() {
            return Map.of();
        }
    }
}
