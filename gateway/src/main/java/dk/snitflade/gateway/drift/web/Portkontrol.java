package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Tries the ports before anything heavy starts. */
final class Portkontrol {

    private Portkontrol() {}

    /**
     * @param web where the gateway is going to listen; port 0 is not tried
     * @throws Startfejl when a port cannot be opened
     */
    static void kraevLedige(WebOpsaetning web) {
        if (web.soapport() != 0 && web.soapport() == web.driftsport()) {
            throw new Startfejl(
                    "server.port og snitflade.drift.port er begge " + web.soapport() + ". Vælg to forskellige porte.");
        }
        kraevLedig(web, web.soapport(), "server.port");
        kraevLedig(web, web.driftsport(), "snitflade.drift.port");
    }

    private static void kraevLedig(WebOpsaetning web, int port, String navn) {
        if (port == 0) {
            return;
        }
        try (ServerSocket proeve = new ServerSocket()) {
            // As Tomcat does: a port that only waits out old connections is free.
            proeve.setReuseAddress(true);
            proeve.bind(new InetSocketAddress(web.adresse(), port));
        } catch (IOException fejl) {
            throw new Startfejl(saetning(web, port, navn, String.valueOf(fejl.getMessage())), fejl);
        }
    }

    private static String saetning(WebOpsaetning web, int port, String navn, String aarsag) {
        if (aarsag.contains("in use")) {
            return "Port " + port + " er optaget af et andet program. Stop det, eller vælg en anden port med --" + navn
                    + "=…";
        }
        if (aarsag.contains("assign")) {
            return "Adressen " + web.adresse().getHostAddress()
                    + " hører ikke til denne maskine. Vælg en anden med --snitflade.adresse=…";
        }
        return "Port " + port + " må ikke bruges her. Vælg en anden med --" + navn + "=…";
    }
}
