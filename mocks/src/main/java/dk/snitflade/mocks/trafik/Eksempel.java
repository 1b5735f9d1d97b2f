package dk.snitflade.mocks.trafik;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The example messages that go with the contracts. */
final class Eksempel {

    private Eksempel() {}

    static byte[] bytes(String sti) {
        try (InputStream fil = Eksempel.class.getResourceAsStream("/eksempler/" + sti)) {
            return Objects.requireNonNull(fil, "Eksemplet " + sti + " findes ikke")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
