package dk.snitflade.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is. */
final class Version {

    /** Maven puts it into every jar; a start from compiled classes has none. */
    private static final String KILDE = "/META-INF/maven/dk.snitflade/snitflade-gateway/pom.properties";

    private Version() {}

    /**
     * @return the version of the jar, or {@code (udvikling)} without one
     */
    static String denne() {
        try (InputStream fil = Version.class.getResourceAsStream(KILDE)) {
            Properties egenskaber = new Properties();
            if (fil != null) {
                egenskaber.load(fil);
            }
            return egenskaber.getProperty("version", "(udvikling)");
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
