package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.gateway.proeve.Svarskema;
import dk.snitflade.gateway.underretning.Optaget;
import dk.snitflade.gateway.underretning.Strukturer;
import dk.snitflade.gateway.underretning.Underretning;
import dk.snitflade.gateway.underretning.Underretningsbog;
import dk.snitflade.gateway.underretning.Underretningsindhold;
import dk.snitflade.gateway.underretning.Underretningstype;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Stier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notifications over real HTTP, as a debtor system fetches them. */
@MedHelGateway
class UnderretSamlingHentTest {

    private static final Underretningsindhold RETUR =
            Underretningsindhold.af(Strukturer.af(Underretningstype.RETUR, Dialekt.SKAT));

    private final long haver = Gatewaydata.nyHaver();

    @Autowired
    private Porte porte;

    @Autowired
    private Underretningsbog bog;

    @Autowired
    private Clock ur;

    private Soap.Svar hent(Soap version, Underretkald kald) {
        return version.send(porte.soap(), Stier.UNDERRET_SAMLING_HENT, kald.xml());
    }

    private String hent(Underretkald kald) {
        Soap.Svar svar = hent(Soap.SOAP12, kald);
        assertThat(svar.status()).as(svar.krop()).isEqualTo(200);
        Svarskema.kontroller(kald.dialekt(), svar.krop());
        return svar.krop();
    }

    private static List<String> numre(String svar) {
        return Pattern.compile("UnderretNummer>([0-9]+)<")
                .matcher(svar)
                .results()
                .map((MatchResult fund) -> fund.group(1))
                .toList();
    }

    private Underretning retur(String nativt, Instant tid) {
        return new Underretning(Maal.DMI, haver + nativt, haver, Gatewaydata.INDBERETTER, tid, RETUR);
    }

    private List<String> optag(Underretning... underretninger) {
        return bog.optag(List.of(underretninger)).stream()
                .map(optaget -> optaget.nummer().toString())
                .toList();
    }

    private Instant igaar() {
        return ur.instant().minus(Duration.ofDays(1));
    }

    static Stream<Arguments> dialekterOgVersioner() {
        return Stream.of(Dialekt.values())
                .flatMap(dialekt -> Stream.of(Soap.values()).map(version -> Arguments.of(dialekt, version)));
    }

    @ParameterizedTest
    @MethodSource("dialekterOgVersioner")
    void alleTyperSvaresIDialektOgVersionSomDerBlevSpurgt(Dialekt dialekt, Soap version) {
        List<Optaget> nye = bog.optag(Strukturer.alle(Dialekt.SKAT).entrySet().stream()
                .map(post -> new Underretning(
                        Maal.PSRM,
                        haver + post.getKey().name(),
                        haver,
                        Gatewaydata.INDBERETTER,
                        igaar(),
                        Underretningsindhold.af(post.getValue())))
                .toList());

        Soap.Svar svar = hent(
                version,
                Underretkald.i(dialekt, haver)
                        .med("UnderretNummerFra", nye.get(0).nummer()));

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.type()).contains(version == Soap.SOAP12 ? "application/soap+xml" : "text/xml");
        Svarskema.kontroller(dialekt, svar.krop());
        assertThat(numre(svar.krop()))
                .isEqualTo(nye.stream().map(o -> o.nummer().toString()).toList());
        assertThat(svar.krop())
                .contains(">" + haver + "<", "Søren Prøve", ">t-1<", ">MFUnderretSamlingHent<")
                .contains(
                        dialekt == Dialekt.OIO ? "MFUnderretKundeAendringStruktur" : "MFUnderretKundeÆndringStruktur");
    }

    @Test
    void ingenUnderretningerErEtTomtSvar() {
        assertThat(hent(Underretkald.skat(haver).med("UnderretNummerFra", "1000000000000")))
                .contains("<sbm:UnderretSamling", "<k:SvarReaktion")
                .doesNotContain("Underret>", "Fejl", "Advis");
    }

    @Test
    void enDatosoegningTagerDageneMedIBeggeEnder() {
        LocalDate dag = LocalDate.ofInstant(igaar(), ur.getZone()).minusDays(10);
        Instant start = dag.atStartOfDay(ur.getZone()).toInstant();
        Instant slut = dag.plusDays(1).atStartOfDay(ur.getZone()).toInstant();
        List<String> numre = optag(
                retur("a", start.minusMillis(1)), retur("b", start), retur("c", slut.minusMillis(1)), retur("d", slut));

        assertThat(numre(hent(Underretkald.skat(haver).med("SøgeDatoFra", dag, "SøgeDatoTil", dag))))
                .isEqualTo(numre.subList(1, 3));
        assertThat(numre(hent(Underretkald.oio(haver).med("SøgeDatoFra", dag)))).isEqualTo(numre.subList(1, 4));
    }

    @Test
    void numreneErMedIBeggeEnder() {
        List<String> numre = optag(retur("a", igaar()), retur("b", igaar()), retur("c", igaar()));

        assertThat(numre(hent(Underretkald.skat(haver)
                        .med("UnderretNummerFra", numre.get(0), "UnderretNummerTil", numre.get(1)))))
                .isEqualTo(numre.subList(0, 2));
    }

    @Test
    void hvadDerErAeldreEndTreMaanederKanIkkeHentes() {
        ZonedDateTime graense =
                ZonedDateTime.ofInstant(ur.instant(), ur.getZone()).minusMonths(3);
        List<String> numre = optag(
                retur("gammel", graense.minusMinutes(1).toInstant()),
                retur("ung", graense.plusMinutes(10).toInstant()));

        assertThat(numre(hent(Underretkald.skat(haver).med("UnderretNummerFra", numre.get(0)))))
                .containsExactly(numre.get(1));
        assertThat(numre(hent(Underretkald.skat(haver)
                        .med("SøgeDatoFra", graense.toLocalDate().minusDays(5)))))
                .containsExactly(numre.get(1));
    }

    @Test
    void enAndenIndberetterFaarKunSineEgne() {
        String min = optag(retur("a", igaar())).get(0);
        Underretning hans =
                new Underretning(Maal.DMI, haver + "a", haver, Gatewaydata.ANDEN_INDBERETTER, igaar(), RETUR);
        String hansNummer = bog.optag(List.of(hans)).get(0).nummer().toString();
        Underretkald kald = Underretkald.skat(haver).med("UnderretNummerFra", "1000000000000");

        assertThat(numre(hent(kald))).containsExactly(min);
        assertThat(numre(hent(kald.fra(Gatewaydata.ANDEN_INDBERETTER)))).containsExactly(hansNummer);
    }

    @Test
    void hvadDerIkkeErPladsTilHentesMedDetNaesteNummer() {
        List<String> numre = optag(IntStream.range(0, 1_003)
                .mapToObj(nr -> retur("n" + nr, igaar()))
                .toArray(Underretning[]::new));
        Underretkald kald = Underretkald.skat(haver).med("SøgeDatoFra", LocalDate.ofInstant(igaar(), ur.getZone()));

        String foerste = hent(kald);
        assertThat(numre(foerste)).isEqualTo(numre.subList(0, 1_000));
        assertThat(foerste)
                .contains("<k:AdvisNummer>922<", "Hent resten med UnderretNummerFra " + numre.get(1_000) + ".");

        String resten = hent(Underretkald.oio(haver).med("UnderretNummerFra", numre.get(1_000)));
        assertThat(numre(resten)).isEqualTo(numre.subList(1_000, 1_003));
        assertThat(resten).doesNotContain("Advis");
    }

    @Test
    void vejledningenTilRestenGentagerDetHoejesteNummer() {
        List<String> numre = optag(IntStream.range(0, 1_002)
                .mapToObj(nr -> retur("n" + nr, igaar()))
                .toArray(Underretning[]::new));

        assertThat(hent(Underretkald.oio(haver)
                        .med("UnderretNummerFra", numre.get(0), "UnderretNummerTil", numre.get(1_001))))
                .contains("Hent resten med UnderretNummerFra " + numre.get(1_000) + " og UnderretNummerTil "
                        + numre.get(1_001) + ".");
    }
}
