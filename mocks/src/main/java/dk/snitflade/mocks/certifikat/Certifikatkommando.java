package dk.snitflade.mocks.certifikat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code java -jar mocks.jar certifikater [mappe]}: makes the test certificates as files. */
public final class Certifikatkommando {

    /** The word on the command line. */
    public static final String NAVN = "certifikater";

    private static final String STANDARDMAPPE = "certifikater";

    private Certifikatkommando() {}

    /**
     * @param argumenter what follows the word: nothing, or a folder
     * @return what to tell the user
     * @throws IllegalArgumentException with a Danish sentence
     */
    public static String koer(List<String> argumenter, Clock ur) {
        if (argumenter.size() > 1) {
            throw new IllegalArgumentException("Brug: " + NAVN + " [mappe]");
        }
        Path mappe = Path.of(argumenter.isEmpty() ? STANDARDMAPPE : argumenter.get(0));
        Proevecertifikater saet = Proevecertifikater.lav(ur.instant());
        saet.skriv(mappe);
        return """
                Prøvecertifikater er lavet i %s, hvert som .p12, .pem og .noegle.pem:
                %sTillid: tillid.p12 og tillid.pem. Spærreliste: spaerreliste.pem.
                Adgangskoden er %s overalt. De er til prøver alene.""".formatted(mappe, saet.oversigt(), Identitet.ADGANGSKODE);
    }
}
