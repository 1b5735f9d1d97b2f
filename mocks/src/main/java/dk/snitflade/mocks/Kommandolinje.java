package dk.snitflade.mocks;

import dk.snitflade.mocks.certifikat.Identitet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Reads the command line. */
final class Kommandolinje {

    /** What can be said on the command line. */
    static final String BRUG =
            "Brug: java -jar snitflade-mocks-exec.jar [--port 8090] [--bind 127.0.0.1] [--journal 1000|0]"
                    + " [--gateway " + MocksOpsaetning.STANDARDGATEWAY
                    + "] [--tls 8443:certifikater]. Prøvecertifikater: … certifikater [mappe]";

    private Kommandolinje() {}

    /** @throws IllegalArgumentException with a Danish sentence */
    static MocksOpsaetning laes(List<String> argumenter, Clock ur) {
        MocksOpsaetning opsaetning = MocksOpsaetning.standard(ur);
        var ord = new Argumenter(argumenter, BRUG);
        while (ord.naeste()) {
            opsaetning = switch (ord.navn()) {
                case "--port" -> opsaetning.medPort(ord.tal());
                case "--bind" -> opsaetning.medBind(ord.vaerdi());
                case "--gateway" -> opsaetning.medGateway(ord.adresse());
                case "--tls" -> opsaetning.medTls(tls(ord.vaerdi()));
                case "--journal" -> opsaetning.medJournal(ord.tal());
                default -> throw ord.ukendt();
            };
        }
        return opsaetning;
    }

    /** A folder of {@code certifikater}: PSRM's key, and the CAs beside it. */
    private static Tls tls(String portOgMappe) {
        String[] dele = portOgMappe.split(":", 2);
        if (dele.length < 2 || !dele[0].matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("--tls skal have port og mappe, som 8443:certifikater. " + BRUG);
        }
        Path mappe = Path.of(dele[1]);
        return new Tls(
                Integer.parseInt(dele[0]),
                mappe.resolve("psrm.p12"),
                mappe.resolve("tillid.p12"),
                Identitet.ADGANGSKODE);
    }
}
