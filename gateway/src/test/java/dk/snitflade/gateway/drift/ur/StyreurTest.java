package dk.snitflade.gateway.drift.ur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.env.MockEnvironment;

class StyreurTest {

    private static final Instant NU = Instant.parse("2026-03-18T10:00:00Z");
    private static final Instant SENERE = Instant.parse("2026-09-01T00:00:00Z");
    private final Styreur ur = new Styreur(Clock.fixed(NU, ZoneId.of("Europe/Copenhagen")));

    @Test
    void detViserDetRigtigeUrTilDetStilles() {
        assertThat(ur.instant()).isEqualTo(NU);
        assertThat(ur.frem(SENERE)).isTrue();
        assertThat(ur.instant()).isEqualTo(SENERE);
    }

    @Test
    void detGaarAldrigTilbage() {
        ur.frem(SENERE);
        assertThat(ur.frem(NU)).isFalse();
        assertThat(ur.instant()).isEqualTo(SENERE);
    }

    @Test
    void detKanBegyndeFoerIDag() {
        Instant foer = Instant.parse("2024-02-29T11:00:00Z");
        assertThat(ur.fra(foer).instant()).isEqualTo(foer);
    }

    @Test
    void detErSammeUrSetFraEnAndenZone() {
        Clock andet = ur.withZone(ZoneOffset.UTC);
        ur.frem(SENERE);
        assertThat(andet.instant()).isEqualTo(SENERE);
        assertThat(andet.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void detStillesEfterDanskTid() {
        UrController adresse = new UrController(ur);
        LocalDateTime midnat = LocalDateTime.of(2026, 9, 1, 0, 5);
        assertThat(adresse.saet(new UrController.Klokken(midnat)).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(ur.instant()).isEqualTo(Instant.parse("2026-08-31T22:05:00Z"));
        assertThat(adresse.klokken().tid()).isEqualTo(midnat);
        assertThat(List.of(midnat.minusSeconds(1), midnat.minusYears(1)))
                .allSatisfy(tid -> assertThat(
                                adresse.saet(new UrController.Klokken(tid)).getStatusCode())
                        .isEqualTo(HttpStatus.CONFLICT));
        assertThat(adresse.saet(new UrController.Klokken(null)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void detErKunTilladtIDemo() {
        MockEnvironment drift = new MockEnvironment().withProperty(Styreur.STYRET, "true");
        assertThatThrownBy(() -> Styreur.kraevTilladt(drift))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("--spring.profiles.active=demo");
        drift.setActiveProfiles("demo");
        Styreur.kraevTilladt(drift);
        Styreur.kraevTilladt(new MockEnvironment());
    }
}
