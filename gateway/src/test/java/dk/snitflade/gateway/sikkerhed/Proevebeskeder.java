package dk.snitflade.gateway.sikkerhed;

import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Payloads that are right in themselves, with ids of their own. */
final class Proevebeskeder {

    private Proevebeskeder() {}

    static String indberetning() throws IOException {
        return eksempel("nymf/nedskriv-indb")
                .replaceAll("(<[a-z]+:TransaktionsID>)[^<]*", "$1" + UUID.randomUUID())
                .replaceAll(
                        "(<[a-z]+:MFLeveranceID>)[^<]*",
                        "$1" + (Math.abs(UUID.randomUUID().getMostSignificantBits()) % 1_000_000_000L));
    }

    static String soegning() throws IOException {
        return eksempel("nymf/hent-underretning-datoer")
                .replaceAll("(<[a-z]+:TransaktionsID>)[^<]*", "$1" + UUID.randomUUID());
    }

    static String eksempel(String navn) throws IOException {
        try (InputStream ind = Stier.class.getResourceAsStream("/eksempler/" + navn + ".xml")) {
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
        }
    }
}
