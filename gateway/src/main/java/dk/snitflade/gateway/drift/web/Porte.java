package dk.snitflade.gateway.drift.web;

import org.apache.catalina.connector.Connector;

/**
 * The ports the gateway really listens on. They differ from the settings when those say 0, "any free port".
 */
public final class Porte {

    private volatile Connector soap;
    private volatile Connector drift;

    void soap(Connector konnektor) {
        soap = konnektor;
    }

    void drift(Connector konnektor) {
        drift = konnektor;
    }

    /**
     * @return port of the SOAP surface; -1 before it listens and after it stopped
     */
    public int soap() {
        return port(soap);
    }

    /**
     * @return port of the operations surface; -1 before it listens and after it stopped
     */
    public int drift() {
        return port(drift);
    }

    /**
     * @return where the SOAP surface is, as {@code https://127.0.0.1:8080}
     */
    String soap(String vaert) {
        return adresse(soap, vaert);
    }

    /**
     * @return where the operations surface is
     */
    String drift(String vaert) {
        return adresse(drift, vaert);
    }

    private static String adresse(Connector konnektor, String vaert) {
        return konnektor.getScheme() + "://" + vaert + ":" + port(konnektor);
    }

    private static int port(Connector konnektor) {
        return konnektor == null ? -1 : konnektor.getLocalPort();
    }
}
