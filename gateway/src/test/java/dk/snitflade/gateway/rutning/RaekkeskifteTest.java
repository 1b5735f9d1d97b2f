package dk.snitflade.gateway.rutning;

import static dk.snitflade.gateway.rutning.Raekker.OMRAADER;
import static dk.snitflade.gateway.rutning.Raekker.raekke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.rutning.Onboardingark.Linje;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaekkeskifteTest {

    private final List<Onboarding> nu = Stream.of(
                    "1 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE",
                    "2 2345 KTTIBAK 2026-07-01 - PSRM",
                    "3 2345 #Bibliotek 2026-03-01 - PSRM")
            .map(Raekker::raekke)
            .toList();

    private Raekkeskifte skift(String... linjer) {
        List<Linje> ark = new ArrayList<>();
        for (String linje : linjer) {
            ark.add(new Linje(ark.size() + 2, raekke(linje)));
        }
        return Raekkeskifte.af(ark, nu, OMRAADER);
    }

    @Test
    void detSammeArkIgenAendrerIntet() {
        Raekkeskifte skifte = skift(
                "1 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE",
                "- 2345 KTTIBAK 2026-07-01 - PSRM",
                "3 2345 #Bibliotek 2026-03-01 - PSRM");
        assertThat(skifte).isEqualTo(new Raekkeskifte(List.of(), List.of(), 3, List.of()));
    }

    @Test
    void etSkifteRykkesFremVedAtRetteBeggeRaekkerIEetArk() {
        Raekkeskifte skifte =
                skift("1 2345 KTTIBAK 2026-01-01 2026-03-31 DMI KFGAMLE", "2 2345 KTTIBAK 2026-04-01 - PSRM");
        assertThat(skifte.fejl()).isEmpty();
        assertThat(skifte.ophaeves()).extracting(Onboarding::nr).containsExactlyInAnyOrder(1L, 2L);
        assertThat(skifte.nye()).hasSize(2);
    }

    @Test
    void enRaekkeDerIkkeGaelderMereEllerStaarDerToGangeAfvises() {
        assertThat(skift(
                                "9 2345 KTTIBAK 2026-01-01 - PSRM",
                                "3 2345 #Bibliotek 2026-03-01 2026-12-31 PSRM",
                                "3 2345 #Bibliotek 2026-04-01 - PSRM")
                        .fejl())
                .extracting(Feltfejl::linje, Feltfejl::felt, Feltfejl::tekst)
                .containsExactly(
                        tuple(2, "nr", "Række 9 gælder ikke mere. Hent registret igen."),
                        tuple(4, "nr", "Række 3 står der to gange."));
    }

    @Test
    void brudMedRegistretOgMedAndreLinjerNaevnerBegge() {
        assertThat(skift(
                                "- 2345 KTTIBAK 2026-06-01 2026-06-30 PSRM",
                                "- 2346 #Socialret 2026-01-01 - PSRM",
                                "- 2346 KFNEBOF 2026-02-01 - DMI KFGAMLE",
                                "- 2346 KFNEBOF 2026-02-01 - DMI KFGAMLE")
                        .fejl())
                .extracting(Feltfejl::linje, Feltfejl::tekst)
                .containsExactly(
                        tuple(5, "Siger det samme som linje 4 (2346, KFNEBOF, fra 01.02.2026, DMI som KFGAMLE)."),
                        tuple(
                                2,
                                "Række 1 (2345, KTTIBAK, fra 01.01.2026 til 30.06.2026, DMI som KFGAMLE) og linje 2"
                                        + " (2345, KTTIBAK, fra 01.06.2026 til 30.06.2026, PSRM) gælder begge for"
                                        + " KTTIBAK den 01.06.2026 og modsiger hinanden."),
                        tuple(
                                4,
                                "Linje 3 (2346, området Socialret, fra 01.01.2026, PSRM) og linje 4 (2346, KFNEBOF, fra"
                                        + " 01.02.2026, DMI som KFGAMLE) gælder begge for KFNEBOF den 01.02.2026 og"
                                        + " modsiger hinanden."));
    }

    @Test
    void detDerAlleredeVarGaltErIkkeDenneAendringsSkyld() {
        List<Onboarding> galt =
                List.of(raekke("1 2345 KTTIBAK 2026-01-01 - PSRM"), raekke("2 2345 KTTIBAK 2026-07-01 - DMI KFGAMLE"));
        assertThat(Raekkeskifte.af(List.of(Linje.alene(raekke("- 2346 KTTIBAK 2026-01-01 - PSRM"))), galt, OMRAADER)
                        .fejl())
                .isEmpty();
    }
}
