package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.register.Register;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty register is filled from the configuration. Each test has a schema of its own on the shared server. */
@MedRegister
class FoersteStartTest {

    private static final LocalDate DAG = LocalDate.parse("2026-05-01");

    @Autowired
    private HikariDataSource pulje;

    @Autowired
    private JdbcClient jdbc;

    private String tomt(String skema) {
        jdbc.sql("create schema " + skema).update();
        return Noder.adresse(pulje) + "&currentSchema=" + skema;
    }

    @Test
    void afToNoderDerStarterSamtidigFylderDenEneRegistret() {
        String adresse = tomt("sammen");
        CompletableFuture<ConfigurableApplicationContext> en =
                CompletableFuture.supplyAsync(() -> Noder.start(adresse));
        CompletableFuture<ConfigurableApplicationContext> anden =
                CompletableFuture.supplyAsync(() -> Noder.start(adresse));
        try (ConfigurableApplicationContext foerste = en.join();
                ConfigurableApplicationContext sidste = anden.join()) {
            for (ConfigurableApplicationContext node : new ConfigurableApplicationContext[] {foerste, sidste}) {
                Register register = node.getBean(Register.class);
                assertThat(register.aftaler().gaeldende(2345, DAG)).isPresent();
                assertThat(register.onboardinger().aaben(2345, "LKPAFGI", DAG)).isPresent();
                assertThat(register.nummer()).isEqualTo(1);
            }
        }
    }

    @Test
    void enOpsaetningDerModsigerSigSelvStoppesMedBeggeRaekkerNaevnt() {
        String adresse = tomt("modsigelse");
        assertThatThrownBy(() -> Noder.start(
                        adresse,
                        "snitflade.register.onboarding[0].fordringshaver=2345",
                        "snitflade.register.onboarding[0].omraader[0]=Socialret",
                        "snitflade.register.onboarding[0].gyldig-fra=2026-01-01",
                        "snitflade.register.onboarding[1].fordringshaver=2345",
                        "snitflade.register.onboarding[1].typer[0]=KTTIBAK",
                        "snitflade.register.onboarding[1].gyldig-fra=2026-02-01",
                        "snitflade.register.onboarding[1].maal=DMI"))
                .hasRootCauseInstanceOf(Startfejl.class)
                .rootCause()
                .hasMessageContaining("området Socialret")
                .hasMessageContaining("KTTIBAK, fra 01.02.2026, DMI")
                .hasMessageContaining("modsiger hinanden");
    }
}
