package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.PropertyResolver;

/**
 * Where the gateway listens. Read by name, not bound, as it is needed before Spring starts too.
 *
 * @param adresse bind address of both surfaces
 * @param soapport port of the SOAP surface; 0 is any free port
 * @param driftsport port of the operations surface; 0 is any free port
 */
record WebOpsaetning(InetAddress adresse, int soapport, int driftsport) {

    /**
     * @param kilde the environment; missing settings get the defaults 127.0.0.1, 8080 and 8081
     * @throws Startfejl when a setting has no meaning
     */
    static WebOpsaetning af(PropertyResolver kilde) {
        return new WebOpsaetning(
                adresse(kilde.getProperty("snitflade.adresse", "127.0.0.1")),
                port(kilde, "server.port", "8080"),
                port(kilde, "snitflade.drift.port", "8081"));
    }

    private static InetAddress adresse(String tekst) {
        try {
            return InetAddress.getByName(tekst);
        } catch (UnknownHostException fejl) {
            throw new Startfejl("Adressen " + tekst + " (snitflade.adresse) findes ikke.", fejl);
        }
    }

    private static int port(PropertyResolver kilde, String navn, String standard) {
        String tekst = kilde.getProperty(navn, standard).strip();
        if (!tekst.matches("[0-9]{1,5}") || Integer.parseInt(tekst) > 65_535) {
            throw new Startfejl("Porten \"" + tekst + "\" (" + navn + ") skal være et tal fra 0 til 65535.");
        }
        return Integer.parseInt(tekst);
    }
}
