package dk.snitflade.gateway;

import dk.snitflade.gateway.drift.web.Startkontrol;
import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.sikkerhed.adgang.Adgangskodekommando;
import dk.snitflade.gateway.sikkerhed.kryptering.Noeglekommando;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The gateway: {@code java -jar gateway.jar}, with settings as {@code --navn=værdi}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {

    /**
     * Starts the gateway and returns when it is ready. Exit code 1 when it cannot start: with one sentence on stderr
     * when the operator can help it, else with the cause in the log.
     *
     * @param arguments settings
     */
    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        if (arguments.length == 1 && arguments[0].equals(Adgangskodekommando.NAVN)) {
            adgangskode();
            return;
        }
        if (arguments.length == 1 && arguments[0].equals(Noeglekommando.NAVN)) {
            System.out.print(Noeglekommando.koer());
            return;
        }
        System.out.println("Snitflade " + Version.denne());
        SpringApplication program = new SpringApplication(Gateway.class);
        Startkontrol kontrol = new Startkontrol(Gateway::afvis);
        program.addListeners(kontrol);
        program.addInitializers(kontrol);
        try {
            program.run(arguments);
        } catch (RuntimeException fejl) {
            aarsag(fejl).ifPresent(Gateway::afvis);
            LoggerFactory.getLogger(Gateway.class).error("Gatewayen kunne ikke starte", fejl);
            System.exit(1);
        }
    }

    private static void adgangskode() {
        try {
            System.out.println(Adgangskodekommando.koer());
        } catch (IllegalArgumentException fejl) {
            System.err.println(fejl.getMessage());
            System.exit(1);
        }
    }

    /** A service has no LANG, and Java would then print a question mark for each Danish letter. */
    private static PrintStream utf8(FileDescriptor fil) {
        return new PrintStream(new FileOutputStream(fil), true, StandardCharsets.UTF_8);
    }

    private static Optional<Startfejl> aarsag(RuntimeException fejl) {
        return Stream.iterate((Throwable) fejl, led -> led != null, Throwable::getCause)
                .filter(Startfejl.class::isInstance)
                .map(Startfejl.class::cast)
                .findFirst();
    }

    /** Ends the process with the sentence as its last word. */
    private static void afvis(Startfejl fejl) {
        System.err.println(fejl.getMessage());
        System.exit(1);
    }
}
