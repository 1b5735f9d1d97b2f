package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each outcome makes of an action that was, or was not, sent into silence before. */
class BogfoeringTest {

    private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");
    private static final AfsendelseOpsaetning OPSAETNING = Proevenode.opsaetning(500);
    private static final Afvisning LAVT = new Afvisning(215, "For lavt.");
    private static final Afvisning FINDES = new Afvisning(600, "AktionId eksisterer allerede.");

    private static final Duration STRAKS = Duration.ZERO;
    private static final Duration SYNLIGHED = Proevenode.SYNLIGHED;

    /** Outcome, whether unsure before, next state, wait until due again (null: never), whether unsure after. */
    static Stream<Arguments> tabel() {
        return Stream.of(
                raekke(new Udfald.Accepteret(Tilstand.UDFOERT), false, Tilstand.UDFOERT, null, false),
                raekke(new Udfald.Accepteret(Tilstand.UDFOERT), true, Tilstand.UDFOERT, null, true),
                raekke(new Udfald.Accepteret(Tilstand.SENDT), false, Tilstand.SENDT, STRAKS, false),
                raekke(new Udfald.Accepteret(Tilstand.SENDT), true, Tilstand.SENDT, STRAKS, true),
                raekke(new Udfald.Accepteret(Tilstand.SAGSBEHANDL), false, Tilstand.SAGSBEHANDL, STRAKS, false),
                raekke(new Udfald.Accepteret(Tilstand.HOERING), false, Tilstand.HOERING, STRAKS, false),
                raekke(new Udfald.Afvist(List.of(LAVT)), false, Tilstand.AFVIST, null, false),
                raekke(new Udfald.Afvist(List.of(LAVT)), true, Tilstand.AFVIST, null, true),
                raekke(new Udfald.Afvist(List.of(FINDES)), false, Tilstand.MANUEL, null, false),
                raekke(new Udfald.Afvist(List.of(FINDES)), true, Tilstand.UKENDT, SYNLIGHED, true),
                raekke(new Udfald.Afvist(List.of(LAVT, FINDES)), true, Tilstand.UKENDT, SYNLIGHED, true),
                raekke(new Udfald.Fejl("læser den ikke"), false, Tilstand.MANUEL, null, false),
                raekke(new Udfald.Fejl("læser den ikke"), true, Tilstand.MANUEL, null, true),
                raekke(new Udfald.Ukendt("tavshed"), false, Tilstand.UKENDT, SYNLIGHED, true),
                raekke(new Udfald.Ukendt("tavshed"), true, Tilstand.UKENDT, SYNLIGHED, true),
                raekke(new Udfald.IkkeModtaget(), true, Tilstand.KLAR, STRAKS, true),
                raekke(new Udfald.Senere(STRAKS, "travlt"), false, Tilstand.KLAR, Duration.ofSeconds(1), false),
                raekke(new Udfald.Senere(STRAKS, "travlt"), true, Tilstand.UKENDT, SYNLIGHED, true),
                raekke(
                        new Udfald.Senere(Duration.ofMinutes(5), "travlt"),
                        false,
                        Tilstand.KLAR,
                        Duration.ofMinutes(5),
                        false));
    }

    @ParameterizedTest(name = "{0}, usikker {1} -> {2}")
    @MethodSource("tabel")
    void hvertUdfald(Udfald udfald, boolean usikkerFoer, Tilstand til, Duration vent, boolean usikkerEfter) {
        Bogfoering bogfoering = Bogfoering.af(udfald, sag(usikkerFoer, NU, 1), NU, OPSAETNING, 1.0);

        assertThat(bogfoering.tilstand()).isEqualTo(til);
        assertThat(bogfoering.forfalder()).isEqualTo(vent == null ? null : NU.plus(vent));
        assertThat(bogfoering.usikker()).isEqualTo(usikkerEfter);
    }

    @ParameterizedTest(name = "{0}, usikker {1}")
    @MethodSource("tabel")
    void enTilstandNaasKunFraSinForgaenger(Udfald udfald, boolean usikkerFoer, Tilstand til) {
        Tilstand fra = udfald instanceof Udfald.IkkeModtaget ? Tilstand.UKENDT : Tilstand.SENDES;

        assertThat(fra.naeste()).contains(til);
    }

    @ParameterizedTest(name = "{0}, usikker {1}")
    @MethodSource("tabel")
    void kunEtForretningssvarGiverGrunde(Udfald udfald, boolean usikkerFoer, Tilstand til) {
        assertThat(Bogfoering.af(udfald, sag(usikkerFoer, NU, 1), NU, OPSAETNING, 1.0)
                        .afvisninger())
                .isEqualTo(til == Tilstand.AFVIST ? List.of(LAVT) : List.of());
    }

    @ParameterizedTest(name = "{0}, usikker {1}")
    @MethodSource("tabel")
    void denDerVenterSigerHvorfor(Udfald udfald, boolean usikkerFoer, Tilstand til) {
        boolean venter = til == Tilstand.KLAR || til == Tilstand.UKENDT || til == Tilstand.MANUEL;

        assertThat(Bogfoering.af(udfald, sag(usikkerFoer, NU, 1), NU, OPSAETNING, 1.0)
                                .venterPaa()
                        != null)
                .isEqualTo(venter);
    }

    @Test
    void efterHorisontenTagerEtMenneskeOver() {
        Udfald travlt = new Udfald.Senere(STRAKS, "HTTP 503");
        Instant graensen = NU.minus(OPSAETNING.horisont());

        assertThat(Bogfoering.af(travlt, sag(false, graensen, 200), NU, OPSAETNING, 0)
                        .tilstand())
                .isEqualTo(Tilstand.KLAR);
        Bogfoering efter = Bogfoering.af(travlt, sag(false, graensen.minusMillis(1), 200), NU, OPSAETNING, 0);
        assertThat(efter.tilstand()).isEqualTo(Tilstand.MANUEL);
        assertThat(efter.venterPaa()).isEqualTo("Ikke leveret inden for 7 dage: HTTP 503");
    }

    /** Whatever keeps an action going: it ends at an operator, and the operator reads how it was left. */
    @ParameterizedTest
    @MethodSource("sloejfer")
    void ingenSloejfeVarerLaengereEndHorisonten(Udfald udfald) {
        Instant foer = NU.minus(OPSAETNING.horisont()).minusMillis(1);

        Bogfoering bogfoering = Bogfoering.af(udfald, sag(true, foer, 9), NU, OPSAETNING, 0);

        assertThat(bogfoering.tilstand()).isEqualTo(Tilstand.MANUEL);
        assertThat(bogfoering.forfalder()).isNull();
        assertThat(bogfoering.usikker()).isTrue();
        assertThat(bogfoering.venterPaa()).startsWith("Ikke leveret inden for 7 dage: ");
    }

    static Stream<Udfald> sloejfer() {
        return Stream.of(
                new Udfald.Afvist(List.of(FINDES)),
                new Udfald.Afvist(List.of(new Afvisning(900, "SYSTEM_FEJL"))),
                new Udfald.IkkeModtaget(),
                new Udfald.Ukendt("Svaret nævner ikke aktionen"),
                new Udfald.Senere(STRAKS, "travlt"));
    }

    @Test
    void derSpoergesMedVoksendeMellemrumOgAldrigFoerSynligheden() {
        assertThat(Stream.of(0, 1, 4, 5, 6, 30)
                        .map(gange -> Duration.between(
                                NU,
                                Bogfoering.af(new Udfald.Ukendt("tavs"), spurgt(gange), NU, OPSAETNING, 1.0)
                                        .forfalder())))
                .containsExactly(
                        SYNLIGHED,
                        SYNLIGHED,
                        SYNLIGHED,
                        Duration.ofSeconds(16),
                        Duration.ofSeconds(32),
                        OPSAETNING.hoejst());
    }

    @Test
    void denDerBliverVedAtForsvindeSendesSjaeldnereOgSjaeldnere() {
        assertThat(Stream.of(1, 2, 3)
                        .map(forsoeg -> Duration.between(
                                NU,
                                Bogfoering.af(new Udfald.IkkeModtaget(), sag(true, NU, forsoeg), NU, OPSAETNING, 1.0)
                                        .forfalder())))
                .containsExactly(STRAKS, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    private static Sag spurgt(int gange) {
        return new Sag(1, Aktionskode.OPRETFORDRING, 2L, 2L, NU, 1, true, new byte[0], NU, null, gange);
    }

    private static Sag sag(boolean usikker, Instant modtaget, int forsoeg) {
        return new Sag(1, Aktionskode.OPRETFORDRING, 2L, 2L, modtaget, forsoeg, usikker, new byte[0]);
    }

    private static Arguments raekke(Object... felter) {
        return Arguments.of(felter);
    }
}
