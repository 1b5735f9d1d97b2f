package dk.snitflade.mocks;

import dk.snitflade.wsdl.Stier;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;

/**
 * How to start the mocks.
 *
 * @param port the port to listen on; 0 for a free one
 * @param bind the address to listen on
 * @param journal how many requests WireMock keeps for its own admin pages; 0 for none
 * @param ur the time the back ends live in
 * @param gateway where PSRM tells the gateway what became of actions
 * @param tls the second port, with TLS; null for none
 */
public record MocksOpsaetning(int port, String bind, int journal, Clock ur, URI gateway, Tls tls) {

    /** The port the contract files name. */
    public static final int STANDARDPORT = 8090;

    /** Where a gateway on this machine takes PSRM's news. */
    public static final URI STANDARDGATEWAY = URI.create("http://localhost:8080" + Stier.MODTAG_STATUS_OPDATERING);

    private static final int HOEJESTE_PORT = 65_535;
    private static final int STANDARDJOURNAL = 1000;
    private static final String KUN_DENNE_MASKINE = "127.0.0.1";

    /** @throws IllegalArgumentException with a Danish sentence when a number is out of range */
    public MocksOpsaetning {
        Objects.requireNonNull(bind, "bind");
        Objects.requireNonNull(ur, "ur");
        if (port < 0 || port > HOEJESTE_PORT) {
            throw new IllegalArgumentException("Porten skal ligge mellem 0 og " + HOEJESTE_PORT + ".");
        }
        if (journal < 0) {
            throw new IllegalArgumentException("Journalens længde kan ikke være negativ.");
        }
    }

    /** Without TLS. */
    public MocksOpsaetning(int port, String bind, int journal, Clock ur, URI gateway) {
        this(port, bind, journal, ur, gateway, null);
    }

    /** A gateway on this machine. */
    public MocksOpsaetning(int port, String bind, int journal, Clock ur) {
        this(port, bind, journal, ur, STANDARDGATEWAY);
    }

    /** Port 8090, this machine only, 1000 requests kept. */
    public static MocksOpsaetning standard(Clock ur) {
        return new MocksOpsaetning(STANDARDPORT, KUN_DENNE_MASKINE, STANDARDJOURNAL, ur);
    }

    /** The same on another port. */
    public MocksOpsaetning medPort(int nyPort) {
        return new MocksOpsaetning(nyPort, bind, journal, ur, gateway, tls);
    }

    /** The same on another address. */
    public MocksOpsaetning medBind(String nyBind) {
        return new MocksOpsaetning(port, nyBind, journal, ur, gateway, tls);
    }

    /** The same with another journal length. */
    public MocksOpsaetning medJournal(int nyJournal) {
        return new MocksOpsaetning(port, bind, nyJournal, ur, gateway, tls);
    }

    /** The same with the gateway elsewhere. */
    public MocksOpsaetning medGateway(URI nyGateway) {
        return new MocksOpsaetning(port, bind, journal, ur, nyGateway, tls);
    }

    /** The same with a TLS port too. */
    public MocksOpsaetning medTls(Tls ny) {
        return new MocksOpsaetning(port, bind, journal, ur, gateway, ny);
    }
}
