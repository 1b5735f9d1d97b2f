package dk.snitflade.gateway.sikkerhed.kryptering;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the keys come from: the settings, a file they name, or in the demo a file beside the data. */
final class Noeglekilde {

    /** Made in the data folder of the demo. */
    static final String DEMOFIL = "noegler.properties";

    private static final Logger LOG = LoggerFactory.getLogger(Noeglekilde.class);

    private Noeglekilde() {}

    /**
     * @param demo whether keys may be made up and lie beside the data
     * @throws Startfejl when there are none, or they cannot be used
     */
    static Noeglering find(Noegleopsaetning opsaetning, boolean demo, Path data) {
        if (opsaetning.fil() != null && !opsaetning.indstillingerTomme()) {
            throw new Startfejl(
                    "Sæt enten snitflade.noegler.fil eller nøglerne selv (snitflade.noegler.aktiv, .kryptering,"
                            + " .opslag), ikke begge.");
        }
        if (opsaetning.fil() != null) {
            if (!demo
                    && opsaetning
                            .fil()
                            .toAbsolutePath()
                            .normalize()
                            .startsWith(data.toAbsolutePath().normalize())) {
                throw new Startfejl(
                        "Nøglefilen " + opsaetning.fil() + " ligger i datamappen og ville komme med i enhver"
                                + " kopi af data. Læg den et andet sted (snitflade.noegler.fil).");
            }
            return laes(opsaetning.fil());
        }
        if (!opsaetning.tom()) {
            return Noeglering.af(opsaetning.aktiv(), opsaetning.kryptering(), opsaetning.opslag());
        }
        if (!demo) {
            throw new Startfejl("Der er ingen nøgler til det, der gemmes (snitflade.noegler).");
        }
        return demoens(data.resolve(DEMOFIL));
    }

    private static Noeglering demoens(Path fil) {
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            Path ny = Files.createFile(
                    fil, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(ny, Noeglering.nyFil(), StandardOpenOption.TRUNCATE_EXISTING);
            LOG.warn(
                    "Demo: nøglerne til det, der gemmes, er lavet og ligger ved siden af data i {}. I drift hører de til"
                            + " et andet sted.",
                    fil);
        } catch (FileAlreadyExistsException fraTidligere) {
            return laes(fil);
        } catch (IOException e) {
            throw new Startfejl("Nøglefilen " + fil + " kan ikke skrives.", e);
        }
        return laes(fil);
    }

    private static Noeglering laes(Path fil) {
        Properties indhold = new Properties();
        try (Reader laeser = Files.newBufferedReader(fil)) {
            indhold.load(laeser);
        } catch (IOException | IllegalArgumentException e) {
            throw new Startfejl("Nøglefilen " + fil + " (snitflade.noegler.fil) kan ikke læses.", e);
        }
        return Noeglering.af(indhold);
    }
}
