package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stop: no new requests, the open ones finish, then the pool, then the database ({@code stack.md 6} rule 3). */
class StopraekkefoelgeTest {

    private final CountDownLatch begyndt = new CountDownLatch(1);
    private final CountDownLatch videre = new CountDownLatch(1);
    private ConfigurableApplicationContext gateway;

    @Test
    void etKaldUnderStopFaarSitSvarFraEnLevendeDatabase()
            throws InterruptedException, ExecutionException, TimeoutException {
        gateway = new SpringApplicationBuilder(Proevegateway.class)
                .initializers(
                        new Proevedata(),
                        kontekst -> kontekst.getBeanFactory()
                                .registerSingleton("arbejde", (UnaryOperator<String>) this::langsomt))
                .run();
        Path pidfil = Path.of(gateway.getEnvironment().getProperty("snitflade.data"), "pgdata/postmaster.pid");
        int port = gateway.getBean(Porte.class).soap();
        CompletableFuture<HttpResponse<String>> kald = iBaggrunden(port);
        begyndt.await();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(gateway::close);
        await().until(() -> afviser(port));
        assertThat(kald).isNotDone();
        videre.countDown();

        assertThat(kald.get(5, TimeUnit.SECONDS).body()).contains("<svar>databasen svarer</svar>");
        assertThat(stop).succeedsWithin(Duration.ofSeconds(5));
        assertThat(pidfil).doesNotExist();
    }

    private String langsomt(String ind) {
        begyndt.countDown();
        try {
            videre.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return gateway.getBean(JdbcClient.class)
                .sql("SELECT 'databasen svarer'")
                .query(String.class)
                .single();
    }

    private static CompletableFuture<HttpResponse<String>> iBaggrunden(int port) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Http.soap(port, "/services/FordringIndberetService");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean afviser(int port) throws IOException {
        try (Socket forbindelse = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !forbindelse.isConnected();
        } catch (ConnectException lukket) {
            return true;
        }
    }
}
