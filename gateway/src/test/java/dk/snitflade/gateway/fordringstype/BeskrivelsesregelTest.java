package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeskrivelsesregelTest {

    @ParameterizedTest
    @CsvSource({
        "GDPR_ANDRE, Faktura 12 vedr. 010190-1234, true",
        "GDPR_ANDRE, Faktura 12 vedr. 0101901234, true",
        "GDPR_ANDRE, Faktura 12345678901, false",
        "GDPR_ANDRE, Barn født 01.01.2019, false",
        "GDPR_ANDRE, , false",
        "ID_REF, 0101901234, false",
    })
    void etHeltCprNummerGiverEnAdvarsel(String noegle, String beskrivelse, boolean advarer) {
        Beskrivelsesregel regel = Proevekatalog.type("KFTILDA").beskrivelse().regler().stream()
                .filter(en -> en.noegle().equals(noegle))
                .findFirst()
                .orElseThrow();
        assertThat(regel.advarer(beskrivelse)).isEqualTo(advarer);
    }
}
