package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notifications are not lost in silence: what is not fetched, not placed or not told is on the page, in the API and measured. */
@MedMorgen
class UnderretningssideTest {

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Underretningsmaaler maaler;

    @BeforeEach
    void raekker() {
        ryd();
        // The clock stands at 2026-11-25T09:00:00Z.
        jdbc.sql("insert into underretning_hentning (maal, fordringshaver, naeste, hentet, fejl_siden, fejl) values"
                        + " ('PSRM', 1751, now(), '2026-11-25T08:58:00Z', null, null),"
                        + " ('DMI', 1751, now(), '2026-11-25T06:00:00Z', '2026-11-25T06:05:00Z', 'HTTP 503')")
                .update();
        uhentet(1, "2026-11-20T00:00:00Z");
        uhentet(2, "2026-09-20T00:00:00Z");
        uhentet(3, "2026-09-01T00:00:00Z");
        jdbc.sql("insert into underretning_raa (maal, nativt_nummer, fordringshaver, fingeraftryk, stoerrelse, indhold,"
                        + " modtaget, behandlet, note) values ('PSRM', '9', 1751, '\\x00', 1, '\\x00',"
                        + " '2026-11-25T08:00:00Z', now(), 'Fordring 7 er ikke sendt herfra, CPR 0101010000')")
                .update();
        jdbc.sql("insert into tilbagemelding (noegle, art, kommune, fagsystem, konto, krav, dato, oprettet, tilstand,"
                        + " tilstand_siden, venter_paa) values (gen_random_uuid(), 'STATUS', '29999981',"
                        + " '6f9a3c1e-0000-4000-8000-0000000000f1', gen_random_uuid(), gen_random_uuid(), '2026-11-25',"
                        + " '2026-11-25T08:00:00Z', 'KLAR', now(), 'HTTP 503')")
                .update();
    }

    @AfterEach
    void ryd() {
        jdbc.sql("truncate underretning, underretning_raa, underretning_hentning, tilbagemelding, inddrivelsespost")
                .update();
    }

    private void uhentet(long nummer, String tid) {
        jdbc.sql(
                        "insert into underretning (nummer, system, nativt_nummer, fordringshaver, indberetter, tid, modtaget, type,"
                                + " stoerrelse, indhold) values (:nr, 'DMI', :nr, 1751, '30808460', cast(:tid as timestamptz), now(),"
                                + " 'RETUR', 1, '\\x00')")
                .param("nr", nummer)
                .param("tid", tid)
                .update();
    }

    @Test
    void apietSigerHvadDerErGaltOgHvorfor() throws IOException, InterruptedException {
        String svar = side.hent("/api/underretninger").body();

        assertThat(svar)
                .contains("\"maal\":\"DMI\",\"fordringshavere\":1", "\"fejl\":\"HTTP 503\"")
                .contains("\"indberetter\":\"30808460\"", "\"antal\":3", "\"advarsler\":1", "\"alarmer\":1")
                .contains("Fordring 7 er ikke sendt herfra")
                .contains("\"tilbagemeldingerVenter\":1", "\"fagsystem\":\"FBS\"")
                .doesNotContain("0101010000");
    }

    @Test
    void sidenViserDetSammePaaBeggeSprog() throws IOException, InterruptedException {
        assertThat(side.hent("/underretninger").body())
                .contains("Hvad indberetterne ikke har hentet her", "SE 30808460", "HTTP 503", "FBS", "Fordring 7")
                .doesNotContain("0101010000", "??");
        assertThat(side.hent("/underretninger?sprog=en").body())
                .contains("What could not be placed", "Waits")
                .doesNotContain("??");
    }

    @Test
    void advarslerOgAlarmerMaales() {
        Underretningsstand stand = maaler.nu();

        assertThat(stand.advarsler(dk.snitflade.gateway.fordring.Maal.DMI)).isEqualTo(1);
        assertThat(stand.alarmer(dk.snitflade.gateway.fordring.Maal.DMI)).isEqualTo(1);
        assertThat(stand.aeldste(dk.snitflade.gateway.fordring.Maal.DMI)).hasToString("2026-09-01T00:00:00Z");
    }

    @Test
    void udenRaekkerErAltTomt() throws IOException, InterruptedException {
        ryd();

        assertThat(side.hent("/api/underretninger").body())
                .contains("\"uhentede\":[]", "\"tilbagemeldingerVenter\":0", "\"tilbagemeldingerAeldste\":null");
    }
}
