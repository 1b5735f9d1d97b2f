package dk.snitflade.gateway.sikkerhed.wss;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import dk.snitflade.gateway.sikkerhed.certifikat.SikkerhedOpsaetning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** A profile that cannot be kept stops the start, and says what it lacks. */
class UdgangssikringTest {

    private static final Udsikringer.Aftale INGEN = new Udsikringer.Aftale(Wssprofil.INGEN, null);

    @TempDir
    private Path mappe;

    @Test
    void enProfilUdenNoegleStarterIkke() {
        Udsikringer.Aftale officiel = new Udsikringer.Aftale(Wssprofil.NYMF_B2B_LEGACY, mappe.resolve("nymf.pem"));
        Pasbog tom = new Pasbog(
                new SikkerhedOpsaetning("", "", "", "", "", "", null, List.of(), Map.of(), 30),
                new DefaultSslBundleRegistry());
        assertThatThrownBy(() ->
                        new Udgangssikring(tom, null, new Udsikringer(INGEN, INGEN, officiel), null, Clock.systemUTC()))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("nymf-b2b-legacy, som kræver en nøgle: sæt snitflade.sikkerhed.nymf.");
    }

    @Test
    void enFilUdenCertifikatStarterIkke() throws IOException {
        Path tom = Files.writeString(mappe.resolve("tom.pem"), "");
        assertThatThrownBy(() -> new Modpartscertifikater(tom))
                .isInstanceOf(Startfejl.class)
                .hasMessageContaining("tom.pem");
        assertThatThrownBy(() -> new Modpartscertifikater(mappe.resolve("findes-ikke.pem")))
                .isInstanceOf(Startfejl.class);
    }
}
