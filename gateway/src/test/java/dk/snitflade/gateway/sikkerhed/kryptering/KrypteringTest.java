package dk.snitflade.gateway.sikkerhed.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.Froe;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of people can be read by who has the key, in the row it was written to, and by nobody else. */
class KrypteringTest {

    private static final String CPR = "<Cpr>0101701234</Cpr>".repeat(40);
    private static final byte[] BESKED = CPR.getBytes(StandardCharsets.UTF_8);

    private final Kryptering kryptering = Proevenoegler.KRYPTERING;

    @ParameterizedTest
    @EnumSource
    void detDerGemmesKanLaesesIgenMenStaarIkkeDer(Felt felt) {
        for (byte[] gemt :
                new byte[][] {kryptering.krypter(felt, 7L, BESKED), kryptering.pakOgKrypter(felt, 7L, BESKED)}) {
            assertThat(new String(gemt, StandardCharsets.ISO_8859_1)).doesNotContain("0101701234");
            assertThat(kryptering.dekrypter(felt, 7L, gemt)).isEqualTo(BESKED);
        }
    }

    @Test
    void indholdAfEnhverLaengdeOverlever() {
        Froe.proev(200, terning -> {
            byte[] indhold = new byte[terning.nextInt(5000)];
            terning.nextBytes(indhold);
            assertThat(kryptering.dekrypter(Felt.AKTION, 1, kryptering.krypter(Felt.AKTION, 1, indhold)))
                    .isEqualTo(indhold);
            assertThat(kryptering.dekrypter(Felt.AKTION, 1, kryptering.pakOgKrypter(Felt.AKTION, 1, indhold)))
                    .isEqualTo(indhold);
        });
    }

    @Test
    void toGangeDetSammeSerForskelligtUd() {
        Set<String> sete = new HashSet<>();
        for (int nr = 0; nr < 1000; nr++) {
            sete.add(Arrays.toString(kryptering.krypter(Felt.AKTION, 1, BESKED)));
        }
        assertThat(sete).hasSize(1000);
    }

    @Test
    void intetForbliverIntet() {
        assertThat(kryptering.krypter(Felt.AKTION, 1, null)).isNull();
        assertThat(kryptering.pakOgKrypter(Felt.AKTION, 1, null)).isNull();
        assertThat(kryptering.dekrypter(Felt.AKTION, 1, null)).isNull();
        assertThat(kryptering.krypterTekst(Felt.AKTION, 1, null)).isNull();
        assertThat(kryptering.dekrypterTekst(Felt.AKTION, 1, null)).isNull();
        assertThat(kryptering.dekrypterTekst(Felt.AKTION, 1, kryptering.krypterTekst(Felt.AKTION, 1, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void listerAfTeksterBevaresOgsaaNaarDeErTomme(List<String> linjer) {
        byte[] gemt = kryptering.krypterListe(Felt.ADRESSE_LINJER, 1, linjer);
        assertThat(kryptering.dekrypterListe(Felt.ADRESSE_LINJER, 1, gemt)).isEqualTo(linjer);
    }

    static Stream<List<String>> listerAfTeksterBevaresOgsaaNaarDeErTomme() {
        return Stream.of(List.of(), List.of(""), List.of("Nygade 1", "", "8000 Århus"), List.of("", ""));
    }

    @Test
    void etNummerFindesUansetStavemaadeOgHashenErNoeglet() {
        byte[] hash = Proevenoegler.OPSLAG.af("0101701234");

        assertThat(Proevenoegler.OPSLAG.af("010170-1234")).isEqualTo(hash);
        assertThat(Proevenoegler.OPSLAG.af(" 010170 1234")).isEqualTo(hash);
        assertThat(Proevenoegler.OPSLAG.af("0101701235")).isNotEqualTo(hash);
        assertThat(Proevenoegler.OPSLAG.af(null)).isNull();
        Noeglering anden = Noeglering.af(1, Map.of(1, Proevenoegler.noegle('A')), Proevenoegler.noegle('X'));
        assertThat(new Nummeropslag(anden).af("0101701234")).isNotEqualTo(hash);
    }

    @Test
    void detDerBlevGemtFoerKrypteringenLaesesSomDetStaar() {
        assertThat(kryptering.dekrypter(Felt.KVITTERING_RAA, null, BESKED)).isEqualTo(BESKED);
        assertThat(kryptering.dekrypter(Felt.AKTION, 1, new byte[] {0x78, 0x01, 3, 0}))
                .containsExactly(0x78, 0x01, 3, 0);
        assertThat(kryptering.dekrypter(Felt.AKTION, 1, new byte[0])).isEmpty();
    }

    @Test
    void enVaerdiFlyttetTilEnAndenRaekkeEllerKolonneKanIkkeLaeses() {
        byte[] gemt = kryptering.krypter(Felt.AKTION, 7L, BESKED);

        assertThatThrownBy(() -> kryptering.dekrypter(Felt.AKTION, 8L, gemt))
                .hasMessageContaining("aktion.indhold")
                .hasMessageNotContaining("0101701234");
        assertThatThrownBy(() -> kryptering.dekrypter(Felt.UDFOERT, 7L, gemt)).hasMessageContaining("udfoert.indhold");
    }

    @Test
    void etAendretBitOpdagesHvorDetEndStaar() {
        byte[] gemt = kryptering.krypter(Felt.AKTION, 7L, BESKED);
        for (int plads = 1; plads < gemt.length; plads++) {
            byte[] aendret = gemt.clone();
            aendret[plads] ^= 1;
            assertThatThrownBy(() -> kryptering.dekrypter(Felt.AKTION, 7L, aendret))
                    .as("byte " + plads)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void efterEtSkiftLaesesDetGamleOgDetNyeSkrivesMedDenNyeNoegle() {
        Kryptering efter = new Kryptering(Proevenoegler.ring(2, 1, 2));
        byte[] gammel = kryptering.krypter(Felt.AKTION, 7L, BESKED);
        byte[] pakket = kryptering.pakOgKrypter(Felt.AKTION, 7L, BESKED);

        assertThat(efter.dekrypter(Felt.AKTION, 7L, gammel)).isEqualTo(BESKED);
        Kryptering udenDenGamle = new Kryptering(Proevenoegler.ring(2, 2));
        assertThatThrownBy(() -> udenDenGamle.dekrypter(Felt.AKTION, 7L, gammel))
                .hasMessage("Nøgle 1 (snitflade.noegler.kryptering.1) mangler");
        for (byte[] gemt : new byte[][] {gammel, pakket}) {
            assertThat(udenDenGamle.dekrypter(Felt.AKTION, 7L, efter.omkrypter(Felt.AKTION, 7L, gemt)))
                    .isEqualTo(BESKED);
        }
        assertThat(udenDenGamle.dekrypter(Felt.AKTION, 7L, efter.omkrypter(Felt.AKTION, 7L, BESKED)))
                .isEqualTo(BESKED);
    }
}
