package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same message in the spellings KOMBIT's clients are known to use (oir.md 2.1, 2.2). */
@MedOeirdoer
class StavemaadeTest {

    private static final String OPRET = "ky/opret-p91-to-haeftere";

    @Autowired
    private Fagsystem ky;

    @Autowired
    private Journalblik journal;

    @ParameterizedTest
    @CsvSource({
        "urn:kombit:oir:1.0,         http://www.kombit.dk/2017/01/01/",
        "urn:kombit:oir:1.0,         http://www.kombit.dk/int/2017/01/01/",
        "Haeftelse,                  Hæftelse",
        "Medhaefter,                 Medhæfter",
        "Afgoerelse,                 Afgørelse",
        "BrugervendtNoegle,          BrugervendtNøgle"
    })
    void enKendtStavemaadeLaesesSomKontraktens(String kontraktens, String klientens) {
        Forloeb forloeb = ky.forloeb();

        assertThat(forloeb.send(OPRET, kontraktens, klientens))
                .startsWith("200")
                .contains("ACCEPTERET");

        assertThat(journal.seneste(forloeb.id("c0000000-0000-4000-8000-000000000011"))
                        .aktion()
                        .data()
                        .haeftelser())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CallContext/1/", "AuthorityContext/1/", "InvocationContext/1/"})
    void etAeldreHovedOverses(String hoved) {
        String aeldre = "<g:Gammel xmlns:g=\"http://serviceplatformen.dk/xml/schemas/" + hoved
                + "\"><g:Felt>1<g:Under/></g:Felt></g:Gammel>";

        assertThat(ky.forloeb().send(OPRET, "<k:HovedOplysninger>", aeldre + "<k:HovedOplysninger>"))
                .startsWith("200")
                .contains("ACCEPTERET");
    }

    @Test
    void etUkendtNavnerumAfvises() {
        assertThat(ky.forloeb().send(OPRET, "urn:kombit:oir:1.0", "urn:kombit:oir:9.9"))
                .startsWith("500");
    }

    @Test
    void etForkertNavnNaevnesSomKlientenSkrevDet() {
        assertThat(ky.forloeb().send(OPRET, "oir:FordringTekst", "oir:FordringTækst"))
                .startsWith("200")
                .contains("OIR-1001");
    }
}
