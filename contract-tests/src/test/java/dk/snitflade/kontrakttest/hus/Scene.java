package dk.snitflade.kontrakttest.hus;

import dk.snitflade.mocks.Mocks;
import dk.snitflade.mocks.MocksOpsaetning;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** A gateway with both back ends behind it. */
public final class Scene implements AutoCloseable {

    private final Mocks bagsystemer;
    private final Gateway gateway;

    private Scene(Mocks bagsystemer, Gateway gateway) {
        this.bagsystemer = bagsystemer;
        this.gateway = gateway;
    }

    /** Starts both; see {@link Gateway#start}. */
    public static Scene start(String navn) {
        Mocks bagsystemer = bagsystemer(0);
        return new Scene(bagsystemer, Gateway.start(navn, bagsystemer.port()));
    }

    /**
     * Starts both with back ends that live by the clock, and the gateway with settings of its own.
     *
     * @param ur of the back ends only: the gateway has its own
     */
    public static Scene start(String navn, Clock ur, Map<String, String> egne) {
        Mocks bagsystemer = Mocks.start(MocksOpsaetning.standard(ur).medPort(0).medJournal(0));
        return new Scene(bagsystemer, Gateway.start(navn, bagsystemer.port(), egne));
    }

    /** The back ends alone, on the port; 0 for a free one. */
    public static Mocks bagsystemer(int port) {
        Clock dansk = Clock.system(ZoneId.of("Europe/Copenhagen"));
        return Mocks.start(MocksOpsaetning.standard(dansk).medPort(port).medJournal(0));
    }

    public Gateway gateway() {
        return gateway;
    }

    public Soap soap() {
        return gateway.soap();
    }

    public Drift drift() {
        return gateway.drift();
    }

    public Mockstyring mocks() {
        return new Mockstyring(URI.create("http://127.0.0.1:" + bagsystemer.port()));
    }

    @Override
    public void close() {
        gateway.close();
        bagsystemer.close();
    }
}
