package dk.snitflade.gateway.rutning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnboardingformTest {

    private final Feltlaeser laeser = new Feltlaeser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2345 | KTTIBAK |           | 2026-01-01 |            | PSRM |         |
            2345 | KTTIBAK |           | 2026-01-01 | 2026-12-31 | psrm |         |
            2345 | KTTIBAK |           | 2026-01-01 |            | DMI  | KFGAMLE |
            2345 |         | Socialret | 2026-01-01 |            | PSRM |         |
            2345 |         | Socialret | 2026-01-01 |            | DMI  |         |
            2345 | KTTIBAK | Socialret | 2026-01-01 |            | PSRM |         | fordringstype
            2345 |         |           | 2026-01-01 |            | PSRM |         | fordringstype
            2345 |         | Miljø     | 2026-01-01 |            | PSRM |         | omraade
            2345 | KTTIBA  |           | 2026-01-01 |            | PSRM |         | fordringstype
            2345 | KTTIBAK |           | 2026-02-30 |            | PSRM |         | gyldigFra
            2345 | KTTIBAK |           | 2026-01-02 | 2026-01-01 | PSRM |         | gyldigTil
            2345 | KTTIBAK |           | 2026-01-01 |            | EFI  |         | maal
            2345 | KTTIBAK |           | 2026-01-01 |            | DMI  |         | dmiKode
            2345 | KTTIBAK |           | 2026-01-01 |            | PSRM | KFGAMLE | dmiKode
            2345 |         | Socialret | 2026-01-01 |            | DMI  | KFGAMLE | dmiKode
            23   | KTTIB   |           |            | i går      |      |         | fordringshaver fordringstype gyldigFra gyldigTil maal
            """)
    void hvertFeltForSigOgAlleFejlPaaEenGang(
            String haver, String type, String omraade, String fra, String til, String maal, String dmi, String felter) {
        Onboarding raekke = new Onboardingform(Raekker.OMRAADER, laeser)
                .laes(new Onboardingforslag(haver, type, omraade, fra, til, maal, dmi));
        assertThat(laeser.fejl().stream().map(Feltfejl::felt).collect(Collectors.joining(" ")))
                .isEqualTo(felter == null ? "" : felter);
        assertThat(raekke == null).isEqualTo(felter != null);
    }

    @Test
    void etUkendtOmraadeFaarListenOverDeKendte() {
        new Onboardingform(Raekker.OMRAADER, laeser)
                .laes(new Onboardingforslag("2345", null, "Miljø", "2026-01-01", null, "PSRM", null));
        assertThat(laeser.fejl().get(0).tekst())
                .isEqualTo("Området \"Miljø\" kendes ikke. Områderne er: Bibliotek, Socialret, Tomt.");
    }
}
