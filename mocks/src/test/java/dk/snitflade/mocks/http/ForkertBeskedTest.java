package dk.snitflade.mocks.http;

import static dk.snitflade.mocks.proeve.Mocksproeve.PSRM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.snitflade.mocks.proeve.Mocksproeve;
import dk.snitflade.mocks.proeve.Svar;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForkertBeskedTest {

    @RegisterExtension
    static final Mocksproeve MOCKS = new Mocksproeve();

    @ParameterizedTest
    @CsvSource({
        "tomt,                          ikke velformet",
        "ikke-xml,                      ikke velformet",
        "afbrudt-midt-i,                ikke velformet",
        "afbrudt-efter-body,            ikke velformet",
        "doctype-ekstern-entitet,       ikke velformet",
        "doctype-uden-entiteter,        ikke velformet",
        "billion-laughs,                ikke velformet",
        "for-dybt,                      ikke velformet",
        "ikke-soap,                     ikke en SOAP-konvolut",
        "ukendt-konvolut,               ikke en SOAP-konvolut",
        "uden-body,                     Body mangler",
        "tom-body,                      Body er tom",
        "to-operationer,                kun have ét element",
        "fremmed-operation,             findes ikke her",
        "svar-som-forespoergsel,        findes ikke her",
        "mangler-kontekst,              følger ikke skemaet",
        "aktions-id-er-ikke-et-tal,     følger ikke skemaet",
        "forkert-navnerum-paa-felt,     følger ikke skemaet",
        "ukendt-felt,                   følger ikke skemaet",
        "ugyldig-dato,                  følger ikke skemaet",
    })
    void afsenderen_faar_at_vide_hvad_der_er_galt(String fil, String saetning) {
        Svar svar = MOCKS.soap(PSRM, Mocksproeve.fil("/forkert/" + fil + ".xml"));

        assertThat(svar.status()).isEqualTo(500);
        assertThat(svar.indholdstype()).isEqualTo("text/xml; charset=UTF-8");
        assertThat(svar.fejlkode()).containsExactly("Client");
        assertThat(svar.fejltekst()).contains(saetning);
        assertThat(svar.tekst()).doesNotContain("Exception", "java.", "com.ctc", "dk.snitflade");
        assertThat(MOCKS.kald("GET", "/api/psrm/modtaget", null).tekst()).isEqualTo("[]");
    }

    @Test
    void stedet_i_beskeden_naevnes() {
        Svar svar = MOCKS.soap(PSRM, Mocksproeve.fil("/forkert/ukendt-felt.xml"));

        assertThat(svar.fejltekst()).contains("linje 13", "Ukendt");
    }

    @Test
    void elementet_naevnes_naar_det_er_vaerdien_der_er_gal() {
        Svar svar = MOCKS.soap(PSRM, Mocksproeve.fil("/forkert/ugyldig-dato.xml"));

        assertThat(svar.fejltekst()).contains("DMIFordringSRBDato");
    }

    @Test
    void en_million_laughs_koster_ingen_tid() {
        byte[] besked = Mocksproeve.fil("/forkert/billion-laughs.xml");
        MOCKS.soap(PSRM, besked);

        assertTimeout(Duration.ofSeconds(1), () -> MOCKS.soap(PSRM, besked));
    }

    @Test
    void en_for_stor_besked_afvises_ulaest() {
        Svar svar = MOCKS.soap(PSRM, new byte[20 * 1024 * 1024 + 1]);

        assertThat(svar.fejlkode()).containsExactly("Client");
        assertThat(svar.fejltekst()).contains("for stor");
    }

    @Test
    void en_fejl_foer_konvolutten_er_laest_svares_i_overskriftens_version() {
        Svar svar = MOCKS.soap(PSRM, Mocksproeve.fil("/forkert/ikke-xml.xml"), "application/soap+xml");

        assertThat(svar.fejlkode()).containsExactly("Sender");
    }
}
