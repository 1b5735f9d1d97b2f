package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForklaringTest {

    private static final LocalDate DAG = LocalDate.parse("2026-05-01");

    private final Onboardinger dengang =
            new Onboardinger(List.of(raekke("17 2345 #Socialret 2026-01-01 - PSRM")), OMRAADER);

    private Forklaring forklar(Maal maal, String hvorfor) {
        return Forklaring.af(
                new Aktionsspor(810000001, 2345, Instant.EPOCH, maal, hvorfor, "KTTIBAK", "INDR"), dengang, DAG);
    }

    @Test
    void raekkenNaevnesNaarDenGiverDenGemteSaetning() {
        String gemt =
                Sortering.nyFordring(2345, "KTTIBAK", "INDR", dengang, DAG).saetning();
        Forklaring forklaring = forklar(Maal.PSRM, gemt);
        assertThat(forklaring.regel()).isEqualTo(Sorteringsregel.ONBOARDING);
        assertThat(forklaring.raekke().nr()).isEqualTo(17);
        assertThat(forklaring.bemaerkning()).isNull();
    }

    @Test
    void enAndenSaetningFaarIngenRaekkeMenEnBemaerkning() {
        Forklaring forklaring =
                forklar(Maal.PSRM, "Fordringshaver 2345 er tilsluttet PSRM for KTTIBAK fra 01.02.2026.");
        assertThat(forklaring.raekke()).isNull();
        assertThat(forklaring.saetning()).endsWith("fra 01.02.2026.");
        assertThat(forklaring.bemaerkning()).contains("Se revisionen");
    }

    /** Every sentence without a row tells its rule by itself. */
    @Test
    void deFasteReglerKendesPaaDeresSaetning() {
        KendtFordring kendt = new KendtFordring(
                110000500001L, 110000500001L, 110000500001L, 2345, "KTTIBAK", "INDR", Maal.DMI, false);
        for (Afgoerelse afgoerelse : List.of(
                Afgoerelse.foelger(kendt),
                Afgoerelse.ukendt(110000500009L),
                Afgoerelse.ukendt(null),
                Afgoerelse.modr(),
                Afgoerelse.ikkeTilsluttet(2345, "KTTIBAK", DAG))) {
            Forklaring forklaring = forklar(afgoerelse.maal(), afgoerelse.saetning());
            assertThat(forklaring.regel()).isEqualTo(afgoerelse.regel());
            assertThat(forklaring.saetning()).isEqualTo(afgoerelse.saetning());
        }
    }

    @Test
    void enAfvistAktionErIkkeSorteret() {
        Forklaring forklaring = forklar(null, null);
        assertThat(forklaring.maal()).isNull();
        assertThat(forklaring.saetning()).isEqualTo("Aktionen blev afvist og er ikke sorteret.");
    }
}
