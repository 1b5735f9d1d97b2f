package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of one account at the same instant: each counts once, and together they never take more than there is. */
@MedOeirdoer
class SamtidigeAendringerTest {

    private static final int SAMTIDIGE = 6;

    @Autowired
    private Fagsystem fbs;

    @Autowired
    private Journalblik journal;

    @Test
    void seksNedreguleringerPaaEnGangTaellerAlle() {
        Forloeb forloeb = konto();

        assertThat(samtidig(forloeb, "10.00"))
                .allSatisfy(svar -> assertThat(svar).contains("ACCEPTERET"));

        assertThat(rest(forloeb)).isEqualByComparingTo("445");
    }

    @Test
    void tilsammenTagesAldrigMereEndResten() {
        Forloeb forloeb = konto();

        List<String> svar = samtidig(forloeb, "100.00");

        assertThat(svar.stream().filter(et -> et.contains("ACCEPTERET"))).hasSize(1);
        assertThat(svar.stream().filter(et -> et.contains("OIR-2103"))).hasSize(SAMTIDIGE - 1);
        assertThat(rest(forloeb)).isEqualByComparingTo("405");
    }

    private Forloeb konto() {
        Forloeb forloeb = fbs.forloeb();
        assertThat(forloeb.send("fbs/opret-erstatning-to-materialer-og-gebyr")).contains("ACCEPTERET");
        return forloeb;
    }

    private List<String> samtidig(Forloeb forloeb, String beloeb) {
        List<CompletableFuture<String>> kald = IntStream.range(0, SAMTIDIGE)
                .mapToObj(nr -> forloeb.besked("fbs/nedregulering-et-materiale-afleveret", 100 + nr)
                        .replace("0001</oir:NedreguleringId", "010" + nr + "</oir:NedreguleringId")
                        .replace("180.00", beloeb))
                .map(besked -> CompletableFuture.supplyAsync(() -> fbs.post(besked)))
                .toList();
        return kald.stream().map(CompletableFuture::join).toList();
    }

    private BigDecimal rest(Forloeb forloeb) {
        return journal.seneste(forloeb.id("c0000000-0000-4000-8000-000000000001"))
                .aktion()
                .data()
                .beloeb()
                .kroner();
    }
}
