package dk.snitflade.mocks;

import java.time.Clock;
import java.util.List;

/** Reads the command line. */
final class Kommandolinje {

    /** What can be said on the command line. */
    static final String BRUG =
            "Brug: java -jar snitflade-mocks-exec.jar [--port 8090] [--bind 127.0.0.1] [--journal 1000|0]"
                    + " [--gateway " + MocksOpsaetning.STANDARDGATEWAY + "]. Prøvecertifikater: … certifikater [mappe]";

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
                case "--journal" -> opsaetning.medJournal(ord.tal());
                default -> throw ord.ukendt();
            };
        }
        return opsaetning;
    }
}
