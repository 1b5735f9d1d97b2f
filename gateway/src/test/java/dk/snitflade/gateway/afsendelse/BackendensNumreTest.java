package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers only a back end can give. */
class BackendensNumreTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");
    private static final AfsendelseOpsaetning OPSAETNING = new AfsendelseOpsaetning(
            Map.of(),
            500,
            Duration.ofMinutes(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofDays(7));

    @Nummer({602, 603})
    @ParameterizedTest
    @ValueSource(ints = {602, 603})
    void nummerFraBackendenGivesVidereSomDetEr(int nummer) {
        List<Afvisning> grunde = List.of(new Afvisning(nummer, "Sådan siger modtageren"));

        Bogfoering bogfoering = bogfoer(false, grunde);

        assertThat(bogfoering.tilstand()).isEqualTo(Tilstand.AFVIST);
        assertThat(bogfoering.afvisninger()).isEqualTo(grunde);
    }

    /** nymf.md 6.2: a technical failure was seen once as AFVIST with 900; retry first. */
    @Nummer(900)
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nummer900ErEnTekniskFejlDerProevesIgenOgAldrigSelvBliverTilEnAfvisning(boolean usikker) {
        List<Afvisning> tekniskFejl = List.of(new Afvisning(900, "SYSTEM_FEJL"));

        Bogfoering bogfoering = bogfoer(usikker, tekniskFejl);

        assertThat(bogfoering.tilstand()).isEqualTo(Tilstand.KLAR);
        assertThat(bogfoering.afvisninger()).isEmpty();
        assertThat(bogfoering.forfalder()).isAfter(NU);
        assertThat(bogfoering.usikker()).as("it may answer 600 to the next try").isTrue();
        assertThat(bogfoer(usikker, List.of(new Afvisning(77, "SYSTEM_FEJL"))).tilstand())
                .isEqualTo(Tilstand.KLAR);
    }

    @Test
    void nummer900VedSidenAfEnForretningsgrundErEnAfvisning() {
        assertThat(bogfoer(false, List.of(new Afvisning(900, "Fejl"), new Afvisning(602, "Kaldt tilbage")))
                        .tilstand())
                .isEqualTo(Tilstand.AFVIST);
    }

    @Nummer(600)
    @Test
    void nummer600EfterTavshedErIkkeEnAfvisning() {
        List<Afvisning> findesAllerede = List.of(new Afvisning(600, "AktionId eksisterer allerede"));

        assertThat(bogfoer(true, findesAllerede).tilstand()).isEqualTo(Tilstand.UKENDT);
        assertThat(bogfoer(false, findesAllerede).tilstand()).isEqualTo(Tilstand.MANUEL);
    }

    private static Bogfoering bogfoer(boolean usikker, List<Afvisning> grunde) {
        Sag sag = new Sag(810000001, Aktionskode.TILBAGEKALD, 1L, 1L, NU, 1, usikker, new byte[0]);
        return Bogfoering.af(new Udfald.Afvist(grunde), sag, NU, OPSAETNING, 0.5);
    }
}
