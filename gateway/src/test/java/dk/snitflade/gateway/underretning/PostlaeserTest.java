package dk.snitflade.gateway.underretning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.wsdl.Dialekt;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every structure of the contract's example is read for what it tells of a claim, in either dialect. */
class PostlaeserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFREGNING   | DAEKNING 325.00 0 false false 900001 INDB 2026-06-12 null 2425.00",
                "UDLIGNING   | DAEKNING 125.50 0 true true null null 2026-06-12 null 2750.00",
                "ALLOKERING  | DAEKNING 300.00 25.00 false false 900001 INDB 2026-06-12 null 2425.00",
                "RENTE       | RENTE 0 13.08 false false null null 2026-06-01 null null",
                "AFSKRIVNING | AFSKRIVNING 2425.00 0 false false null null 2026-06-15 DOED 0.00",
                "RETUR       | RETUR 2425.00 0 false false null null 2026-06-20 ANDN null",
                "NY_TRANSPORT_ADMINISTRATOR | ANDET 0 0 false false null null 2026-06-22 null null",
            })
    void strukturen(Underretningstype type, String ventet) {
        for (Dialekt dialekt : Dialekt.values()) {
            List<Inddrivelsespost> poster = Postlaeser.laes(Maal.PSRM, "1", type, Strukturer.af(type, dialekt));

            assertThat(poster).as("%s", dialekt).singleElement().satisfies(p -> {
                assertThat(p.fordring()).isEqualTo(110000500101L);
                assertThat(p.slags() + " " + p.hovedstol() + " " + p.rente() + " " + p.ophaevet() + " " + p.korrektion()
                                + " " + p.betaling() + " " + p.middel() + " " + p.dato() + " " + p.aarsag() + " "
                                + p.rest())
                        .isEqualTo(ventet);
            });
        }
    }

    @ParameterizedTest
    @CsvSource("KUNDE_AENDRING")
    void enAendringAfKundenFlytterIngenFordring(Underretningstype type) {
        assertThat(Postlaeser.laes(Maal.DMI, "1", type, Strukturer.af(type, Dialekt.SKAT)))
                .isEmpty();
    }
}
