package dk.snitflade.mocks;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Iterator;
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
        Iterator<String> ord = argumenter.iterator();
        while (ord.hasNext()) {
            String navn = ord.next();
            opsaetning = switch (navn) {
                case "--port" -> opsaetning.medPort(tal(navn, ord));
                case "--bind" -> opsaetning.medBind(vaerdi(navn, ord));
                case "--gateway" -> opsaetning.medGateway(adresse(navn, ord));
                case "--journal" -> opsaetning.medJournal(tal(navn, ord));
                default -> throw new IllegalArgumentException("Ukendt argument: " + navn + ". " + BRUG);
            };
        }
        return opsaetning;
    }

    private static String vaerdi(String navn, Iterator<String> ord) {
        if (!ord.hasNext()) {
            throw new IllegalArgumentException("Der mangler en værdi efter " + navn + ". " + BRUG);
        }
        return ord.next();
    }

    private static URI adresse(String navn, Iterator<String> ord) {
        String vaerdi = vaerdi(navn, ord);
        try {
            URI adresse = new URI(vaerdi);
            if (adresse.getHost() != null) {
                return adresse;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(navn + " skal have en adresse, ikke " + vaerdi + ". " + BRUG, e);
        }
        throw new IllegalArgumentException(navn + " skal have en hel adresse, ikke " + vaerdi + ". " + BRUG);
    }

    private static int tal(String navn, Iterator<String> ord) {
        String vaerdi = vaerdi(navn, ord);
        try {
            return Integer.parseInt(vaerdi);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(navn + " skal have et tal, ikke " + vaerdi + ". " + BRUG, e);
        }
    }
}
