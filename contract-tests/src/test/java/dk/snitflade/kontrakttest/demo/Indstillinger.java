package dk.snitflade.kontrakttest.demo;

import java.nio.file.Path;

/**
 * What the demo is told on the command line, each as {@code -Ddemo.navn=værdi}.
 *
 * @param data where everything of the demo's is kept
 * @param bliv whether it stays up after the table
 */
record Indstillinger(
        int soapport, int driftsport, int mocksport, Path data, boolean bliv, Path gatewayJar, Path mocksJar) {

    /** @throws Demofejl when a value has no meaning */
    static Indstillinger laes() {
        Path rod = Path.of(System.getProperty("demo.rod", ".")).toAbsolutePath().normalize();
        return new Indstillinger(
                port("demo.soapport", 8080),
                port("demo.driftsport", 8081),
                port("demo.mocksport", 8090),
                rod.resolve(System.getProperty("demo.data", "data/demo")),
                Boolean.parseBoolean(System.getProperty("demo.bliv", "true")),
                jar("gateway.jar"),
                jar("mocks.jar"));
    }

    private static int port(String navn, int standard) {
        Integer port = Integer.getInteger(navn, standard);
        if (port < 1 || port > 65_535) {
            throw new Demofejl("Porten " + port + " (-D" + navn + ") skal være et tal fra 1 til 65535.");
        }
        return port;
    }

    private static Path jar(String navn) {
        return Path.of(System.getProperty(navn, navn)).toAbsolutePath().normalize();
    }

    /** The SOAP surface as a person types it. */
    String soapadresse() {
        return "http://localhost:" + soapport;
    }

    String driftsadresse() {
        return "http://localhost:" + driftsport;
    }

    String mocksadresse() {
        return "http://localhost:" + mocksport;
    }
}
