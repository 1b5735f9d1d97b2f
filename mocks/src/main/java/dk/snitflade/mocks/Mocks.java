package dk.snitflade.mocks;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.NetworkAddressRules;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dk.snitflade.mocks.certifikat.Certifikatkommando;
import dk.snitflade.mocks.psrm.Statuspost;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.trafik.Drive;
import dk.snitflade.mocks.wiremock.FasteStubbe;
import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** The two back ends PSRM and DMI (behind ex-MF) on one port, for vendors and tests. */
public final class Mocks implements AutoCloseable {

    /** Gives half again as many answers as synchronous ones, and holds no thread while an answer is delayed. */
    private static final int SVARTRAADE = 10;

    private final WireMockServer server;
    private final Statuspost post;

    private Mocks(WireMockServer server, Statuspost post) {
        this.server = server;
        this.post = post;
    }

    /**
     * Starts the mocks and returns when they answer.
     *
     * @throws Startfejl when the port or address cannot be used
     */
    public static Mocks start(MocksOpsaetning opsaetning) {
        var tid = new DanskTid(opsaetning.ur());
        var post = new Statuspost(tid, opsaetning.gateway());
        var server = new WireMockServer(konfiguration(opsaetning, tid, post));
        try {
            server.start();
        } catch (FatalStartupException e) {
            post.close();
            throw new Startfejl(
                    "Porten " + opsaetning.port() + " på " + opsaetning.bind()
                            + " kan ikke bruges: den er optaget, eller adressen findes ikke her.",
                    e);
        }
        return new Mocks(server, post);
    }

    /** The port listened on. */
    public int port() {
        return server.port();
    }

    /** The port with TLS; only when the mocks were started with one. */
    public int tlsport() {
        return server.httpsPort();
    }

    /** Stops listening; answers under way are given up. */
    @Override
    public void close() {
        server.stop();
        post.close();
    }

    private static WireMockConfiguration konfiguration(MocksOpsaetning opsaetning, DanskTid tid, Statuspost post) {
        var huset = Huset.nyt(tid, post);
        var konfiguration = WireMockConfiguration.options()
                .port(opsaetning.port())
                .bindAddress(opsaetning.bind())
                .extensions(huset.doere())
                .mappingSource(new FasteStubbe())
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(SVARTRAADE)
                .stubRequestLoggingDisabled(true)
                // A reset must be a reset of the connection, not of one stream in it.
                .http2PlainDisabled(true)
                // Nobody may turn the mocks into a way into the network behind them.
                .limitProxyTargets(NetworkAddressRules.builder()
                        .deny("0.0.0.0-255.255.255.255")
                        .build());
        if (opsaetning.tls() != null) {
            tls(konfiguration, opsaetning.tls());
        }
        return opsaetning.journal() == 0
                ? konfiguration.disableRequestJournal()
                : konfiguration.maxRequestJournalEntries(opsaetning.journal());
    }

    /** As the real back ends: who calls must have a certificate. */
    private static void tls(WireMockConfiguration konfiguration, Tls tls) {
        konfiguration
                .httpsPort(tls.port())
                .keystorePath(tls.noegle().toString())
                .keystorePassword(tls.adgangskode())
                .keyManagerPassword(tls.adgangskode())
                .keystoreType("PKCS12")
                .needClientAuth(true)
                .trustStorePath(tls.tillid().toString())
                .trustStorePassword(tls.adgangskode())
                .trustStoreType("PKCS12");
    }

    /**
     * Starts the mocks from the command line and runs until stopped; {@code drive} as first word runs the load driver
     * instead. Exit code 1 when they cannot start.
     */
    public static void main(String[] argumenter) {
        try {
            if (argumenter.length > 0 && argumenter[0].equals(Certifikatkommando.NAVN)) {
                System.out.println(
                        Certifikatkommando.koer(List.of(argumenter).subList(1, argumenter.length), Clock.systemUTC()));
                return;
            }
            if (argumenter.length > 0 && argumenter[0].equals(Drivelinje.KOMMANDO)) {
                System.exit(driv(List.of(argumenter).subList(1, argumenter.length)));
            }
            Mocks mocks = start(Kommandolinje.laes(List.of(argumenter), Clock.systemUTC()));
            Runtime.getRuntime().addShutdownHook(new Thread(mocks::close, "stop"));
            System.out.println(mocks.velkomst());
        } catch (IllegalArgumentException | Startfejl e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int driv(List<String> argumenter) {
        try {
            return new Drive(Drivelinje.laes(argumenter), Clock.systemDefaultZone(), System.out).koer();
        } catch (IOException e) {
            System.err.println("Mocks kan ikke spørges, hvad de har modtaget: " + e.getMessage());
            return Drive.STEMMER_IKKE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Drive.STEMMER_IKKE;
        }
    }

    private String velkomst() {
        return """
                Snitflades mocks er startet på port %1$d.
                  PSRM           %2$s
                  PSRM, høring   %4$s
                  DMI (ex-MF)    %3$s
                  Modtaget       GET    /api/{psrm|exmf}/modtaget
                  Fejl           PUT    /api/{psrm|exmf|psrm-underretning|exmf-underretning|fbs|ky|ksd}/fejl   {"art":"NEDE","antal":3}
                  Høringer       GET    /api/psrm/hoering
                  Afgør høring   POST   /api/psrm/hoering/{aktionId}   {"afgoerelse":"GODKENDT|AFVIST|FORTRUDT","tekst":"…"}
                  Gateway        PUT    /api/psrm/gateway   {"adresse":"http://localhost:8080/services/ModtagStatusOpdatering"}
                  Underretning   POST   /api/{psrm|exmf}/underretninger   {"type":"UDLIGNING","fordringId":…,"beloeb":100.00}
                  Delvist dækket POST   /api/{psrm|exmf}/underretninger/delvist-daekket   {"fordringId":…}
                  Fagsystemer    GET    /api/{fbs|ky|ksd}/tilbagemeldinger   (adresse http://…/{fbs|ky|ksd})
                  Nulstil        DELETE /api/modtaget
                  Sundhed        GET    /api/sundhed
                Kontrakterne hentes med ?wsdl. Stop med Ctrl-C.""".formatted(
                        port(),
                        Kontrakt.PSRM_FORDRING_MODTAG.sti(),
                        Kontrakt.EXMF_LEVERANCE_MODTAG.sti(),
                        Kontrakt.PSRM_HOERING_MODTAG.sti());
    }
}
