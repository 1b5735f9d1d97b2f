package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a fagsystem may not send is refused in an answer with HTTP 200, never as a fault, and nothing of it is stored (oir.md
 * 4.1, 4.2).
 */
@MedOeirdoer
class DaarligtInputTest {

    private static final String KY = "ky/opret-p91-to-haeftere";
    private static final String GEBYR = "fbs/opret-gebyr";

    @Autowired
    private Fagsystem fagsystem;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ukendt kommune             | ModtagerOrganisation>29999981 | ModtagerOrganisation>29999990 | OIR-1101 |
                    ukendt klasse              | KY.TILBAGEBETALING.SKAL      | KY.TILBAGEBETALING.UKENDT     | OIR-2101 | har ingen fordringstype
                    ingen afgørelse            | AfgoerelseMarkering>true     | AfgoerelseMarkering>false     | OIR-2102 | <oir:Feltnavn>AfgoerelseMarkering<
                    frist før forfald          | Betalingsdato>2026-03-01     | Betalingsdato>2026-01-01      | OIR-2104 | ligger før forfaldsdatoen
                    forfald før stiftelse      | Forfaldsdato>2026-02-15      | Forfaldsdato>2025-01-15       | OIR-2104 | ligger før stiftelsesdatoen
                    periode baglæns            | TilDato>2025-11-30           | TilDato>2025-09-30            | OIR-2104 | Periodens slutdato
                    andens CPR i teksten       | <oir:FordringTekst>          | <oir:FordringTekst>Se 0101704321 | OIR-2106 | CPR-nummer på en anden
                    ukendt part hæfter         | HaeftelsePartReference>b     | HaeftelsePartReference>a      | OIR-2001 | ikke findes på kontoen
                    """)
    void forkertIndholdAfvisesMedGrunden(String hvad, String fra, String til, String fejl, String tekst) {
        Forloeb ky = fagsystem.forloeb();
        assertThat(ky.besked(KY, 1)).contains(fra);

        assertThat(ky.send(KY, fra, til)).startsWith("200").contains("AFVIST", fejl, tekst == null ? "" : tekst);
        intetGemt(ky, "a0000000-0000-4000-8000-000000000011");
        assertThat(ky.send(KY)).as("det rigtige tages siden").contains("ACCEPTERET");
    }

    @ParameterizedTest(name = "{0} og {1} %")
    @CsvSource({"50, 50, Del fordringen", "60, 30, 'giver 90 tilsammen, ikke 100'", "50, 50.5, 'giver 100.5 tilsammen'"
    })
    void delteHaeftelserSkalDelesIFordringer(String foerste, String anden, String tekst) {
        Forloeb ky = fagsystem.forloeb();
        String delt = ky.besked(KY, 1)
                .replaceFirst(
                        "SOLIDARISK</oir:HaeftelseForm>",
                        "PRO_RATA</oir:HaeftelseForm><oir:HaeftelseProcent>" + foerste + "</oir:HaeftelseProcent>")
                .replaceFirst(
                        "SOLIDARISK</oir:HaeftelseForm>",
                        "PRO_RATA</oir:HaeftelseForm><oir:HaeftelseProcent>" + anden + "</oir:HaeftelseProcent>");

        assertThat(fagsystem.post(delt)).startsWith("200").contains("AFVIST", "OIR-2105", "Del fordringen", tekst);
        intetGemt(ky, "a0000000-0000-4000-8000-000000000011");
    }

    @Test
    void etRequestIdBrugtTilAndetIndholdAendrerIntet() {
        Forloeb fbs = fagsystem.forloeb();
        String foerste = fbs.send(GEBYR);
        assertThat(foerste).contains("ACCEPTERET");

        assertThat(fbs.gentag(GEBYR, "230.00", "231.00")).startsWith("200").contains("AFVIST", "OIR-1002");
        assertThat(fbs.gentag(GEBYR, "", "")).isEqualTo(foerste);
        assertThat(beloeb(fbs)).isEqualTo("230.00");
    }

    @Test
    void enFordringsIdentifikationBrugtTilAndetIndholdAendrerIntet() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send(GEBYR);

        assertThat(fbs.send(GEBYR, "230.00", "231.00")).startsWith("200").contains("AFVIST", "OIR-2002");
        assertThat(fbs.send(GEBYR)).contains("ACCEPTERET", "OIR-A301");
        assertThat(beloeb(fbs)).isEqualTo("230.00");
    }

    @Test
    void enNedreguleringOverRestenAendrerIntet() {
        Forloeb fbs = fagsystem.forloeb();
        fbs.send("fbs/opret-erstatning-to-materialer-og-gebyr");

        assertThat(fbs.send("fbs/nedregulering-et-materiale-afleveret", "180.00", "180.01"))
                .startsWith("200")
                .contains("AFVIST", "OIR-2103", "180,00");
        assertThat(fbs.send("fbs/nedregulering-et-materiale-afleveret")).contains("ACCEPTERET");
    }

    private void intetGemt(Forloeb forloeb, String konto) {
        assertThat(jdbc.sql("select count(*) from oir_konto where konto = :konto")
                        .param("konto", UUID.fromString(forloeb.id(konto)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String beloeb(Forloeb fbs) {
        return jdbc.sql("select beloeb::text from oir_delfordring where identifikation = :del")
                .param("del", UUID.fromString(fbs.id("e0000000-0000-4000-8000-000000000401")))
                .query(String.class)
                .single();
    }
}
