package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.snitflade.gateway.drift.register.Klient.Svar;
import dk.snitflade.gateway.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two gateways on one database; the other one never rereads by the clock. */
@MedRegister
class ToNoderTest {

    private static final LocalDate DAG = LocalDate.parse("2026-05-01");
    private static ConfigurableApplicationContext anden;

    @Autowired
    private Klient klient;

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void startDenAnden(@Autowired HikariDataSource pulje) {
        anden = Noder.start(Noder.adresse(pulje), "snitflade.register.genlaes=1h");
    }

    @AfterAll
    static void stopDenAnden() {
        anden.close();
    }

    private static String raekke(long haver, String fra) {
        return "{\"fordringshaver\": " + haver + ", \"fordringstype\": \"KTTIBAK\", \"gyldigFra\": \"" + fra
                + "\", \"maal\": \"PSRM\", \"aarsag\": \"Plan\"}";
    }

    private Register andetRegister() {
        return anden.getBean(Register.class);
    }

    @Test
    void enAendringSesStraksPaaSinEgenNodeOgSnartPaaDenAnden() {
        klient.post("/api/register/onboarding", raekke(3501, "2026-01-01"));
        assertThat(register.onboardinger().aaben(3501, "KTTIBAK", DAG)).isPresent();
        await().until(() ->
                andetRegister().onboardinger().aaben(3501, "KTTIBAK", DAG).isPresent());
        assertThat(andetRegister().nummer()).isGreaterThanOrEqualTo(register.nummer());
    }

    @Test
    void enAendringMensLytterenErFaldetUdSesNaarDenErTilbage() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'snitflade-lytter'")
                .query()
                .listOfRows();
        klient.post("/api/register/onboarding", raekke(3502, "2026-01-01"));
        await().until(() ->
                andetRegister().onboardinger().aaben(3502, "KTTIBAK", DAG).isPresent());
    }

    @Test
    void detDerRettesUdenOmGatewayenSesVedNaesteGenlaesning(@Autowired HikariDataSource pulje) {
        try (ConfigurableApplicationContext tredje =
                Noder.start(Noder.adresse(pulje), "snitflade.register.genlaes=100ms")) {
            jdbc.sql("insert into onboarding (fordringshaver, fordringstype, gyldig_fra, maal, oprettet)"
                            + " values (3503, 'KTTIBAK', '2026-01-01', 'PSRM', now())")
                    .update();
            await().until(() -> tredje.getBean(Register.class)
                    .onboardinger()
                    .aaben(3503, "KTTIBAK", DAG)
                    .isPresent());
        }
    }

    /** Ten rounds: both have read the same row, both change it, through a node each. */
    @Test
    void afToDerRetterSammeRaekkePaaHverSinNodeFaarDenEneAtVideDetErForSent() {
        Klient andenKlient = anden.getBean(Klient.class);
        long nr = klient.post("/api/register/onboarding", raekke(3504, "2026-01-01"))
                .json()
                .get("nr")
                .asLong();
        for (int runde = 1; runde <= 10; runde++) {
            String sti = "/api/register/onboarding/" + nr;
            String dag = "2026-02-" + (runde + 9);
            List<Svar> svar = samtidig(
                    () -> klient.put(sti, raekke(3504, dag)),
                    () -> andenKlient.put(sti, raekke(3504, dag.replace("-02-", "-03-"))));
            assertThat(svar).extracting(Svar::status).containsExactlyInAnyOrder(200, 409);
            nr = svar.stream()
                    .filter(en -> en.status() == 200)
                    .findFirst()
                    .orElseThrow()
                    .json()
                    .get("nr")
                    .asLong();
        }
        assertThat(klient.hent("/api/register/onboarding?fordringshaver=3504").json())
                .hasSize(1);
        assertThat(klient.hent("/api/revision?emne=3504").json()).hasSize(11);
    }

    @Test
    void afToDerSkriverHverSinNyeVersionAfSammeAftaleFaarDenEneAtVideDetErForSent() {
        Klient andenKlient = anden.getBean(Klient.class);
        String aftale = "{\"navn\": \"Prøveby\", \"indberettere\": [\"99000017\"], \"typer\": [\"KTTIBAK\"],"
                + " \"rettigheder\": [], \"aarsag\": \"Ny\", \"lukForrige\": true, \"laest\": %d}";
        long stand = klient.put("/api/register/aftaler/3505/2020-01-01", aftale.formatted(0))
                .json()
                .get("stand")
                .asLong();
        List<Svar> svar = samtidig(
                () -> klient.put("/api/register/aftaler/3505/2021-01-01", aftale.formatted(stand)),
                () -> andenKlient.put("/api/register/aftaler/3505/2022-01-01", aftale.formatted(stand)));
        assertThat(svar).extracting(Svar::status).containsExactlyInAnyOrder(200, 409);
        assertThat(klient.hent("/api/register/aftaler/3505").json().get("versioner"))
                .hasSize(2);
    }

    /** Twenty rows that exclude each other, from both nodes at once: one gets in. */
    @Test
    void afMangeRaekkerDerUdelukkerHinandenKommerEenInd() {
        Klient andenKlient = anden.getBean(Klient.class);
        List<Svar> svar = IntStream.range(1, 21)
                .mapToObj(nr -> CompletableFuture.supplyAsync(() -> (nr % 2 == 0 ? klient : andenKlient)
                        .post("/api/register/onboarding", raekke(3506, "2026-01-" + (nr + 9)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(svar).filteredOn(en -> en.status() == 200).hasSize(1);
        assertThat(svar).filteredOn(en -> en.status() == 409).hasSize(19);
    }

    @SafeVarargs
    private static <T> List<T> samtidig(Supplier<T>... arbejder) {
        CyclicBarrier start = new CyclicBarrier(arbejder.length);
        return Stream.of(arbejder)
                .map(arbejde -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (InterruptedException | BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                            return arbejde.get();
                        },
                        opgave -> new Thread(opgave).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
