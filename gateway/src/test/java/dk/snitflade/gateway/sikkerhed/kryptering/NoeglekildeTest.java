package dk.snitflade.gateway.sikkerhed.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys come from a file outside the data or from settings; only the demo makes its own. */
class NoeglekildeTest {

    private static final String A = Proevenoegler.noegle('A');
    private static final Noegleopsaetning INGEN = new Noegleopsaetning(null, null, Map.of(), "");

    @TempDir
    private Path temp;

    @Test
    void demoenLaverSineNoeglerEenGangOgKunForSinEgenBruger() throws IOException {
        Path data = temp.resolve("data");
        byte[] foerste = Noeglekilde.find(INGEN, true, data).hash("x");

        assertThat(Noeglekilde.find(INGEN, true, data).hash("x")).isEqualTo(foerste);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(Noeglekilde.DEMOFIL))))
                .isEqualTo("rw-------");
    }

    @Test
    void udenForDemoenLavesDerIngen() {
        afvist(INGEN, false, "Der er ingen nøgler til det, der gemmes (snitflade.noegler).");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void enNoeglefilFraKommandoenKanBruges() throws IOException {
        Path fil = Files.writeString(temp.resolve("noegler"), Noeglekommando.koer());

        Noeglering ring = Noeglekilde.find(medFil(fil), false, temp.resolve("data"));

        assertThat(ring.aktiv()).isEqualTo(1);
        assertThat(ring.numre()).containsExactly(1);
        assertThat(Noeglekommando.koer()).isNotEqualTo(Noeglekommando.koer());
    }

    @Test
    void enNoeglefilIDatamappenAfvisesUdenForDemoen() throws IOException {
        Path fil =
                Files.writeString(Files.createDirectories(temp.resolve("data")).resolve("n"), Noeglekommando.koer());

        assertThatThrownBy(() -> Noeglekilde.find(medFil(fil), false, temp.resolve("data")))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("ligger i datamappen");
        assertThat(Noeglekilde.find(medFil(fil), true, temp.resolve("data")).aktiv())
                .isEqualTo(1);
    }

    @Test
    void noeglerneKanStaaIIndstillingerne() {
        assertThat(Noeglekilde.find(new Noegleopsaetning(null, 1, Map.of(1, A), A), false, temp)
                        .numre())
                .containsExactly(1);
    }

    @Test
    void filOgIndstillingerBlandesIkke() {
        afvist(
                new Noegleopsaetning(temp.resolve("n"), 1, Map.of(1, A), A),
                false,
                "Sæt enten snitflade.noegler.fil eller nøglerne selv (snitflade.noegler.aktiv, .kryptering, .opslag), ikke"
                        + " begge.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kryptering.1=K,opslag=K | snitflade.noegler.aktiv mangler: nummeret på den nøgle, der krypteres med.",
                "aktiv=2,kryptering.1=K,opslag=K | snitflade.noegler.aktiv er 2, men der er ingen"
                        + " snitflade.noegler.kryptering.2.",
                "aktiv=1,kryptering.1=QUJD,opslag=K | snitflade.noegler.kryptering.1 skal være 32 bytes i base64, men er 3."
                        + " Lav nøgler med: java -jar gateway.jar noegler",
                "aktiv=1,kryptering.1=!,opslag=K | snitflade.noegler.kryptering.1 er ikke base64.",
                "aktiv=1,kryptering.1=K | snitflade.noegler.opslag skal være 32 bytes i base64, men er 0. Lav nøgler med:"
                        + " java -jar gateway.jar noegler",
                "aktiv=en,kryptering.1=K,opslag=K | Nøglefilens aktiv og kryptering.<nummer> skal være hele tal.",
                "aktiv=0,kryptering.0=K,opslag=K | Nøgler i snitflade.noegler.kryptering nummereres fra 1."
            })
    void enFejlINoeglefilenSigesUdenAtRoebeNoegler(String indhold, String saetning) throws IOException {
        Path fil =
                Files.writeString(temp.resolve("n"), indhold.replace(',', '\n').replace("=K", "=" + A));

        assertThatThrownBy(() -> Noeglekilde.find(medFil(fil), false, temp.resolve("data")))
                .isInstanceOf(Startfejl.class)
                .hasMessage(saetning)
                .hasMessageNotContaining(A);
    }

    @Test
    void indstillingerneViserIkkeNoeglerne() {
        assertThat(new Noegleopsaetning(null, 1, Map.of(1, A), A)).asString().doesNotContain(A);
    }

    private Noegleopsaetning medFil(Path fil) {
        return new Noegleopsaetning(fil, null, Map.of(), "");
    }

    private void afvist(Noegleopsaetning opsaetning, boolean demo, String saetning) {
        assertThatThrownBy(() -> Noeglekilde.find(opsaetning, demo, temp))
                .isInstanceOf(Startfejl.class)
                .hasMessage(saetning);
    }
}
