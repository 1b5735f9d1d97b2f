package dk.snitflade.gateway.fordring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinjeTest {

    private static final Afvisning LAVT = new Afvisning(215, "for lavt");
    private static final Afvisning TYPE = new Afvisning(151, "ukendt type");

    private final Linje linje = new Linje(0, null, Proevefordring.ny().opret(), List.of(), null, null);

    @Test
    void flereGrundeSamlesIRaekkefoelgeOgNaevnesEnGang() {
        assertThat(linje.afvis(List.of(LAVT)).afvis(List.of(TYPE, LAVT)).afvisninger())
                .containsExactly(LAVT, TYPE);
    }

    @Test
    void enLinjeUdenGrundeErIkkeAfvist() {
        assertThat(linje.afvis(List.of()).afvist()).isFalse();
        assertThat(linje.afvis(List.of(LAVT)).afvist()).isTrue();
    }
}
