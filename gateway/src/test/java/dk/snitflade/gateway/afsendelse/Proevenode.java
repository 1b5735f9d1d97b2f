package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.tilstand.BackendtilstandLager;
import dk.snitflade.gateway.afsendelse.tilstand.TaktLager;
import dk.snitflade.gateway.afsendelse.tilstand.TilstandOpsaetning;
import dk.snitflade.gateway.afsendelse.tilstand.Tilstandsvagt;
import dk.snitflade.gateway.afsendelse.tilstand.VindueLager;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.Proevelagre;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/** The delivery of one node: run by hand a round at a time, or started with its threads. */
final class Proevenode implements AutoCloseable {

    static final Duration LAAS = Duration.ofMinutes(2);
    static final Duration SYNLIGHED = Duration.ofSeconds(10);

    /** Never cuts off, and drains at once: for tests that are about something else. */
    static final TilstandOpsaetning ROLIG = new TilstandOpsaetning(
            Duration.ofMinutes(2),
            Integer.MAX_VALUE,
            1,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            512,
            Duration.ofMinutes(1),
            512,
            0.01,
            0.2,
            10,
            Duration.ofMinutes(2),
            Duration.ofMinutes(1));

    final AfsendelseOpsaetning opsaetning;
    final AfsendelseLager lager;
    final BogfoeringLager bogfoeringLager;
    final Plukker plukker;
    final Tilstandsvagt vagt;
    final Node node;

    private final Backends backends;
    private final Bogfoerer bogfoerer;
    private final Clock ur;
    private final Proevedatabase database;
    private CamelContext camel;
    private Afsendelse afsendelse;

    /** @param mappe where nodes of this test keep their names */
    Proevenode(Proevedatabase database, Path mappe, Clock ur, FalskBackend psrm, FalskBackend dmi) {
        this(database, mappe.resolve(UUID.randomUUID().toString()), ur, opsaetning(500), psrm, dmi);
    }

    /** @param hjem the node's own folder: the same folder is the same node in a later life */
    Proevenode(
            Proevedatabase database,
            Path hjem,
            Clock ur,
            AfsendelseOpsaetning opsaetning,
            FalskBackend psrm,
            FalskBackend dmi) {
        this(database, hjem, ur, opsaetning, ROLIG, psrm, dmi);
    }

    Proevenode(
            Proevedatabase database,
            Path hjem,
            Clock ur,
            AfsendelseOpsaetning opsaetning,
            TilstandOpsaetning tilstand,
            FalskBackend psrm,
            FalskBackend dmi) {
        this.opsaetning = opsaetning;
        this.database = database;
        this.ur = ur;
        this.node = new Node(hjem);
        this.lager = new AfsendelseLager(database.jdbc(), Proevenoegler.KRYPTERING);
        this.bogfoeringLager =
                new BogfoeringLager(database.jdbc(), Proevelagre.saldo(database), Proevenoegler.KRYPTERING);
        this.backends = new Backends(List.of(psrm, dmi));
        this.vagt = vagt(database, tilstand, ur);
        this.plukker = new Plukker(lager, opsaetning, backends, vagt, node, ur);
        this.bogfoerer = new Bogfoerer(
                new KaldLager(database.jdbc(), bogfoeringLager, Proevelagre.saldo(database)),
                Proevelagre.hoering(database),
                database.transaktion(),
                opsaetning,
                node,
                vagt,
                ur);
    }

    /** The guard of a node of its own. */
    static Tilstandsvagt vagt(Proevedatabase database, TilstandOpsaetning tilstand, Clock ur) {
        return new Tilstandsvagt(
                new BackendtilstandLager(database.jdbc()),
                new VindueLager(database.jdbc()),
                new TaktLager(database.jdbc()),
                tilstand,
                database.transaktion(),
                ur);
    }

    /** One round as the node's own threads make it: as many calls as there is leave and work for. */
    int runde(Maal maal, int pladser) {
        Plukker.Udbytte udbytte = lej(maal, pladser);
        udbytte.opklaring().forEach(forsendelse -> bogfoerer.bogfoerOpklaret(backends.spoerg(forsendelse)));
        udbytte.afsendelse().forEach(this::udfoer);
        vagt.skriv();
        return udbytte.kald();
    }

    /** Only leases, as far as there is leave. */
    Plukker.Udbytte lej(Maal maal, int pladser) {
        return plukker.pluk(plukker.spoergTilstand(new Plukker.Runde(maal, pladser)));
    }

    /** @param leverance most actions in one call to ex-MF */
    static AfsendelseOpsaetning opsaetning(int leverance) {
        return new AfsendelseOpsaetning(
                Map.of(Maal.PSRM, 8, Maal.DMI, 4),
                leverance,
                LAAS,
                Duration.ofMillis(50),
                SYNLIGHED,
                Duration.ofSeconds(1),
                Duration.ofHours(1),
                Duration.ofDays(7));
    }

    /** Sends what is due, one call after the other; the number of calls. */
    int send(Maal maal) {
        List<Forsendelse> forsendelser = pluk(maal);
        forsendelser.forEach(this::udfoer);
        return forsendelser.size();
    }

    /** Only leases. */
    List<Forsendelse> pluk(Maal maal) {
        return plukker.tilAfsendelse(maal, 1000);
    }

    /** Sends and books a consignment that is leased. */
    void udfoer(Forsendelse forsendelse) {
        bogfoerer.bogfoerSendt(backends.send(forsendelse));
    }

    /** Books an answer to a consignment that is leased. */
    void bogfoer(Kaldsvar svar) {
        bogfoerer.bogfoerSendt(svar);
    }

    /** Asks about what is unknown and due; the number of questions. */
    int spoerg(Maal maal) {
        List<Forsendelse> forsendelser = plukker.tilOpklaring(maal, 1000);
        forsendelser.forEach(forsendelse -> bogfoerer.bogfoerOpklaret(backends.spoerg(forsendelse)));
        return forsendelser.size();
    }

    /** Takes up leases, as a start of the node does. */
    int genstart() {
        return lager.opgiv(ur.instant(), node.id(), true, opsaetning.synlighed());
    }

    /** Takes up the leases that ran out, as every node does now and then. */
    int opgivUdloebne() {
        return lager.opgiv(ur.instant(), node.id(), false, opsaetning.synlighed());
    }

    /** The senders as they run in the gateway, through the real routes. */
    Proevenode start() {
        camel = new DefaultCamelContext();
        try {
            camel.addRoutes(new AfsendelseRute(plukker, backends, bogfoerer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        camel.start();
        afsendelse = new Afsendelse(
                camel.createProducerTemplate(), opsaetning, lager, new LeverancenummerLager(database.jdbc()), node, ur);
        afsendelse.start();
        return this;
    }

    @Override
    public void close() {
        if (afsendelse != null) {
            afsendelse.stop();
            camel.stop();
        }
    }
}
