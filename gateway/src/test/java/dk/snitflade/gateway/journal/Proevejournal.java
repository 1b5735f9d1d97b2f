package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of one node, without doors: deliveries are sent on to the given target unjudged. */
public final class Proevejournal implements AutoCloseable {

    private final Journal journal;
    private final Skrivegruppe skrivegruppe;
    private final KvitteringLager kvitteringer;

    public Proevejournal(Proevedatabase database) {
        this(database, new JournalOpsaetning(2, 64, 512));
    }

    /** One whose conversions come due by the clock. */
    Proevejournal(Proevedatabase database, Clock ur) {
        this(database, new JournalOpsaetning(2, 64, 512), ur);
    }

    Proevejournal(Proevedatabase database, JournalOpsaetning opsaetning) {
        this(database, opsaetning, Clock.systemUTC());
    }

    private Proevejournal(Proevedatabase database, JournalOpsaetning opsaetning, Clock ur) {
        JdbcTemplate skabelon = database.skabelon();
        JdbcClient jdbc = database.jdbc();
        kvitteringer = new KvitteringLager(jdbc, Proevenoegler.KRYPTERING);
        LeveranceLager leverancer = new LeveranceLager(skabelon, jdbc, Proevenoegler.KRYPTERING);
        Dubletsvar dubletsvar = new Dubletsvar(leverancer, kvitteringer);
        JournalLager lager = new JournalLager(
                jdbc,
                leverancer,
                new FordringLager(skabelon, jdbc),
                new AktionLager(skabelon),
                new HoeringLager(skabelon, jdbc),
                new AdvarselLager(skabelon, jdbc),
                dubletsvar);
        skrivegruppe = new Skrivegruppe(lager, database.transaktion(), opsaetning);
        journal = new Journal(
                new KendskabLager(
                        jdbc,
                        new OprettelseLager(jdbc, new AfloesningLager(jdbc), Proevenoegler.KRYPTERING),
                        Proevelagre.hjemflytning(database, ur)),
                new Optegner(new Numre(new NummerLager(jdbc)), Proevenoegler.KRYPTERING),
                skrivegruppe,
                dubletsvar);
        skrivegruppe.start();
    }

    /** What is known of what the actions mention. */
    Kendskab kendskab(Aktion... aktioner) {
        return journal.slaaOp(Behandling.af(leverance(1, aktioner))).kendskab();
    }

    KvitteringLager kvitteringer() {
        return kvitteringer;
    }

    Skrivegruppe skrivegruppe() {
        return skrivegruppe;
    }

    /** Looks up, sorts everything to the target and stores. */
    public Gemt gem(Maal maal, Indberetning indberetning) {
        return gem(maal, indberetning, Ledsager.INGEN, UnaryOperator.identity());
    }

    public Gemt gem(Maal maal, Indberetning indberetning, Ledsager ledsager, UnaryOperator<Behandling> trin) {
        Behandling behandling = journal.slaaOp(Behandling.af(indberetning))
                .hverLinje(linje -> linje.rut(new Rute(maal, "Prøven har valgt " + maal + ".")));
        return journal.gem(trin.apply(behandling), ledsager);
    }

    /** A delivery that is new, with the receipts it got. */
    public List<Aktionskvittering> modtag(Maal maal, long leverance, Aktion... aktioner) {
        return modtag(maal, leverance(leverance, aktioner));
    }

    public List<Aktionskvittering> modtag(Maal maal, Indberetning indberetning) {
        return ((Gemt.Ny) gem(maal, indberetning)).kvitteringer();
    }

    /** A delivery of its own id, transaction and fingerprint. */
    public static Indberetning leverance(long nr, Aktion... aktioner) {
        return leverance(nr, "t-" + nr, "indhold " + nr, Proeveleverance.MODTAGET, Arrays.asList(aktioner));
    }

    public static Indberetning leverance(
            long nr, String transaktion, String indhold, Instant modtaget, List<Aktion> aktioner) {
        return new Indberetning(
                Indberetning.Kanal.NYMF,
                Proeveleverance.AFSENDER,
                Long.toString(nr),
                transaktion,
                modtaget,
                indhold.getBytes(StandardCharsets.UTF_8),
                aktioner);
    }

    @Override
    public void close() {
        skrivegruppe.stop();
    }
}
