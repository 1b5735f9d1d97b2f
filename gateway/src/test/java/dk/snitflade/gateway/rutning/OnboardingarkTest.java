package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.rutning.Onboardingark.Linje;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnboardingarkTest {

    private final List<Onboarding> raekker = Stream.of(
                    "1 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE",
                    "2 2345 KTTIBAK 2026-07-01 - PSRM",
                    "3 2345 #Bibliotek 2026-03-01 - PSRM")
            .map(Raekker::raekke)
            .toList();

    private static Onboardingark.Laest laes(String tekst) {
        return Onboardingark.laes(tekst.getBytes(StandardCharsets.UTF_8), OMRAADER);
    }

    @Test
    void detUdskrevneErLaesbartForMennesker() {
        assertThat(Onboardingark.skriv(raekker)).isEqualTo("""
                nr;fordringshaver;fordringstype;omraade;gyldig_fra;gyldig_til;maal;dmi_kode
                1;2345;KTTIBAK;;2026-01-01;2026-06-30;DMI;KFGAMLE
                2;2345;KTTIBAK;;2026-07-01;;PSRM;
                3;2345;;Bibliotek;2026-03-01;;PSRM;
                """);
    }

    @Test
    void detUdskrevneLaesesSomDetSammeIgen() {
        Onboardingark.Laest laest = laes(Onboardingark.skriv(raekker));
        assertThat(laest.fejl()).isEmpty();
        assertThat(laest.linjer()).extracting(Linje::raekke).isEqualTo(raekker);
        assertThat(laest.linjer()).extracting(Linje::nummer).containsExactly(2, 3, 4);
    }

    @Test
    void etArkUdenDeValgfriKolonnerErNyeRaekker() {
        assertThat(laes("maal;fordringstype;fordringshaver;gyldig_fra\nPSRM;KTTIBAK;2345;01-01-2026\n")
                        .linjer())
                .containsExactly(new Linje(2, raekke("- 2345 KTTIBAK 2026-01-01 - PSRM")));
    }

    @Test
    void hverFejlHarSinLinjeOgSinKolonneOgDeRigtigeLinjerLaesesOgsaa() {
        Onboardingark.Laest laest = laes("""
                nr;fordringshaver;fordringstype;omraade;gyldig_fra;gyldig_til;maal;dmi_kode
                ;2345;KTTIBAK;;2026-13-01;;DMI;
                ;2345;KTTIBAK;;2026-01-01;;PSRM;
                x;2345;KTTIBAK;;2026-01-01;2025-01-01;PSRM
                y;2345;KFNEBOF;;2026-01-01;;PSRM;
                """);
        assertThat(laest.fejl())
                .extracting(Feltfejl::linje, Feltfejl::felt)
                .containsExactlyInAnyOrder(
                        tuple(2, "gyldig_fra"), tuple(2, "dmi_kode"), tuple(4, null), tuple(5, "nr"));
        assertThat(laest.linjer()).extracting(Linje::nummer).containsExactly(3);
    }
}
