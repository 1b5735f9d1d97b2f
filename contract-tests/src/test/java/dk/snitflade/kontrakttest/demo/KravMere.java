package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One more claim, ready to be sent by hand. */
final class KravMere {

    private KravMere() {}

    /** Writes the message and gives the line to paste; a second paste shows the answer to a repeat. */
    static String curl(Indstillinger opsaetning) {
        Path fil = opsaetning.data().resolve("et-krav-mere.xml");
        try {
            Besked besked = Besked.af(Eksempel.etKrav()).frisk();
            Files.write(fil, SoapVersion.SOAP12.kuvert(besked.xml()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "curl -s -H 'Content-Type: %s' --data-binary @'%s' %s"
                .formatted(SoapVersion.SOAP12.indholdstype(), fil, opsaetning.soapadresse() + Stier.FORDRING_INDBERET);
    }
}
