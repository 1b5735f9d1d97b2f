package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Kendskab.Oprettet;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** What the journal can tell about claims and actions, for those who judge what comes next. */
@MedDatabase
class KendskabTest {

    private static final LocalDate INDBETALT = LocalDate.of(2026, 2, 20);

    private final Proevedatabase database;
    private final Proevejournal journal;

    KendskabTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void nyeFordringerKosterIngenForespoergsel() {
        JdbcClient tavs = JdbcClient.create(new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                throw new AssertionError("Der blev spurgt");
            }

            @Override
            public Connection getConnection(String bruger, String adgangskode) {
                return getConnection();
            }
        });
        KendskabLager utilgaengeligt = new KendskabLager(
                tavs, new OprettelseLager(tavs, new AfloesningLager(tavs), Proevenoegler.KRYPTERING), null);

        assertThat(utilgaengeligt.om(linjer(Proevefordring.ny().opret(Proevefordring.ny()))))
                .isEqualTo(Kendskab.INTET);
    }

    @Test
    void enFordringKendesPaaDetDenBlevOprettetMed() {
        LocalDate start = LocalDate.of(2025, 12, 1);
        long id = modtag(Proevefordring.ny()
                .reference("SAG-17")
                .periode(start, start.plusMonths(1))
                .skyldes(Proevefordring.BORGER, Proevefordring.FIRMA)
                .opret());

        KendtFordring kendt = fordring(id);

        assertThat(kendt.oprettet())
                .isEqualTo(new Oprettet(
                        "SAG-17",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 1, 31),
                        new Periode(start, start.plusMonths(1)),
                        2));
        assertThat(kendt.stand().hovedstol()).isEqualByComparingTo("1250");
        assertThat(kendt.stand().saldo()).isEqualByComparingTo("1250");
        assertThat(kendt.stand().tilbagekaldt()).isNull();
    }

    @Test
    void enTilbagekaldelseTaellerFraDenErModtaget() {
        long id = modtag(Proevefordring.ny().opret());
        long tilbagekald = aktion(tilbagekald(id, "HENS"));

        assertThat(fordring(id).stand().tilbagekaldt()).isEqualTo("HENS");

        saet("update aktion set tilstand = 'AFVIST' where id = " + tilbagekald);
        assertThat(fordring(id).stand().tilbagekaldt()).isNull();
    }

    @Test
    void denSidsteTilbagekaldelseTaeller() {
        long id = modtag(Proevefordring.ny().opret());
        saet("update fordring set tilbagekaldt = 'HENS' where id = " + id);
        aktion(tilbagekald(id, "FEJL"));

        assertThat(fordring(id).stand().tilbagekaldt()).isEqualTo("FEJL");
    }

    @Test
    void hovedfordringensTilbagekaldelseErOgsaaDenRelateredes() {
        List<Aktionskvittering> familie = journal.modtag(
                Maal.PSRM,
                1,
                Proevefordring.ny().opret(Proevefordring.ny().reference("REF-2").type("REOPKOM")));
        journal.modtag(Maal.PSRM, 2, tilbagekald(familie.get(0).fordringId(), "KLAG"));

        assertThat(fordring(familie.get(1).fordringId()).stand().tilbagekaldt()).isEqualTo("KLAG");
    }

    @Test
    void flagSatAfMyndighedenSes() {
        long id = modtag(Proevefordring.ny().opret());
        saet("update fordring set returneret = true, konverteret_tilbage = true where id = " + id);

        assertThat(fordring(id).stand().returneret()).isTrue();
        assertThat(fordring(id).stand().konverteret()).isTrue();
    }

    @Test
    void enOpdeltRelateretSesFraHovedfordringenTilDenErKaldtTilbage() {
        List<Aktionskvittering> familie = journal.modtag(
                Maal.PSRM, 1, Proevefordring.ny().opret(Proevefordring.ny().reference("REF-2")));
        long hoved = familie.get(0).fordringId();
        long relateret = familie.get(1).fordringId();
        assertThat(fordring(hoved).stand().opdelte()).isFalse();

        saet("update fordring set opdelt = true where id = " + relateret);
        assertThat(fordring(hoved).stand().opdelte()).isTrue();

        saet("update fordring set tilbagekaldt = 'KLAG' where id = " + relateret);
        assertThat(fordring(hoved).stand().opdelte()).isFalse();
    }

    @Test
    void enNedskrivningKendesPaaSitIndhold() {
        long id = modtag(Proevefordring.ny().opret());
        long nedskrivning = aktion(nedskriv(id));

        assertThat(aktionen(nedskrivning))
                .isEqualTo(new KendtAktion(
                        nedskrivning,
                        Aktionskode.NEDSKRIV,
                        id,
                        id,
                        Maal.PSRM,
                        Tilstand.KLAR,
                        Proevefordring.HAVER,
                        new BigDecimal("100.00"),
                        "INDB",
                        INDBETALT,
                        null,
                        false));
    }

    @Test
    void enAnnulleringSesTilDenErAfvist() {
        long id = modtag(Proevefordring.ny().opret());
        long nedskrivning = aktion(nedskriv(id));
        long annullering = aktion(annuller(id, nedskrivning));

        assertThat(aktionen(nedskrivning).annulleret()).isTrue();

        saet("update aktion set tilstand = 'AFVIST' where id = " + annullering);
        assertThat(aktionen(nedskrivning).annulleret()).isFalse();
    }

    /** A look-up outside a transaction once kept its connection, and the pool was empty after two dozen corrections. */
    @Test
    void etOpslagGiverSinForbindelseTilbage() {
        long nedskrivning = aktion(nedskriv(modtag(Proevefordring.ny().opret())));
        for (int i = 0; i < 50; i++) {
            assertThat(aktionen(nedskrivning)).isNotNull();
        }
    }

    private int leverance = 100;

    private long modtag(Aktion opret) {
        return journal.modtag(Maal.PSRM, leverance++, opret).get(0).fordringId();
    }

    private long aktion(Aktion aktion) {
        return journal.modtag(Maal.PSRM, leverance++, aktion).get(0).aktionId();
    }

    private KendtFordring fordring(long id) {
        return kendskab(tilbagekald(id, "KLAG")).fordringer().get(id);
    }

    private KendtAktion aktionen(long id) {
        return kendskab(annuller(1, id)).aktioner().get(id);
    }

    private Kendskab kendskab(Aktion aktion) {
        return new KendskabLager(
                        database.jdbc(),
                        new OprettelseLager(
                                database.jdbc(), new AfloesningLager(database.jdbc()), Proevenoegler.KRYPTERING),
                        Proevelagre.hjemflytning(database, Clock.systemUTC()))
                .om(linjer(aktion));
    }

    private static List<Linje> linjer(Aktion... aktioner) {
        return Behandling.af(Proeveleverance.af(aktioner)).linjer();
    }

    private void saet(String sql) {
        assertThat(database.jdbc().sql(sql).update()).isEqualTo(1);
    }

    private static Aktion tilbagekald(long id, String aarsag) {
        return Proevefordring.aktion(Aktionskode.TILBAGEKALD, new Handling.Tilbagekald(id, aarsag, null, List.of()));
    }

    private static Aktion nedskriv(long id) {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(id, Proevefordring.kroner("100.00"), "INDB", INDBETALT, null, List.of()));
    }

    private static Aktion annuller(long id, long nedskrivning) {
        return Proevefordring.aktion(
                Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                new Handling.Opskriv(
                        id,
                        Proevefordring.kroner("100.00"),
                        INDBETALT,
                        nedskrivning,
                        null,
                        null,
                        List.of(),
                        List.of()));
    }
}
