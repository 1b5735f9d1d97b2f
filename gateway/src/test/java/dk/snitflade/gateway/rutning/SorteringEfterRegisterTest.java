package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorteringEfterRegisterTest {

    private final Onboardinger register = new Onboardinger(
            Stream.of(
                            "1 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE",
                            "2 2345 KTTIBAK 2026-07-01 - PSRM",
                            "3 2345 #Bibliotek 2026-03-01 - PSRM",
                            "4 2346 #Socialret 2026-03-01 - DMI")
                    .map(Raekker::raekke)
                    .toList(),
            OMRAADER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2345 | KTTIBAK | INDR | 2026-07-01 | PSRM | ONBOARDING      | 2 | Fordringshaver 2345 er tilsluttet PSRM for KTTIBAK fra 01.07.2026.
            2345 | LKBIERA | INDR | 2026-03-01 | PSRM | ONBOARDING      | 3 | Fordringshaver 2345 er tilsluttet PSRM for LKBIERA (området Bibliotek) fra 01.03.2026.
            2345 | LKBIERA | INDR | 2026-02-28 | DMI  | IKKE_TILSLUTTET |   | Fordringshaver 2345 er ikke tilsluttet PSRM for LKBIERA den 28.02.2026.
            2345 | KTTIBAK | INDR | 2026-06-30 | DMI  | ONBOARDING      | 1 | Fordringshaver 2345 sender KTTIBAK til DMI som KFGAMLE fra 01.01.2026.
            2346 | KTTIBAK | INDR | 2026-03-01 | DMI  | ONBOARDING      | 4 | Fordringshaver 2346 sender KTTIBAK (området Socialret) til DMI fra 01.03.2026.
            2345 | KTTIBAK | MODR | 2026-07-01 | DMI  | MODR            |   | Art MODR (kun modregning) behandles altid i DMI.
            """)
    void enNyFordringGaarDerhenHvorRaekkenPaaDagenSiger(
            long haver,
            String type,
            String art,
            LocalDate dag,
            Maal maal,
            Sorteringsregel regel,
            Long nr,
            String saetning) {
        Afgoerelse afgoerelse = Sortering.nyFordring(haver, type, art, register, dag);
        assertThat(afgoerelse.maal()).isEqualTo(maal);
        assertThat(afgoerelse.regel()).isEqualTo(regel);
        assertThat(afgoerelse.raekke() == null ? null : afgoerelse.raekke().nr())
                .isEqualTo(nr);
        assertThat(afgoerelse.saetning()).isEqualTo(saetning);
    }
}
