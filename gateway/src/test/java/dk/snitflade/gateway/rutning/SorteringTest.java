package dk.snitflade.gateway.rutning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision order of nymf.md 6.3, row by row, with the reason that is given. */
class SorteringTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final long HAVER = Proevefordring.HAVER;

    /** LIMEDIE of Havneby goes to PSRM. */
    private static final List<Onboarding> AABEN =
            List.of(new Onboarding(HAVER, "LIMEDIE", LocalDate.of(2026, 1, 1), null));

    static Stream<Arguments> raekker() {
        Aktion opret = Proevefordring.ny().opret();
        Aktion nedskriv = Proeveaktion.af(Aktionskode.NEDSKRIV);
        Aktion oani = Proevefordring.aktion(
                Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                new Handling.Opskriv(
                        null,
                        Proevefordring.kroner("1.00"),
                        null,
                        Proeveaktion.TIDLIGERE,
                        null,
                        null,
                        List.of(),
                        List.of()));
        return Stream.of(
                raekke(
                        "ny fordring, åben type",
                        opret,
                        Kendskab.INTET,
                        AABEN,
                        Maal.PSRM,
                        "tilsluttet PSRM for LIMEDIE fra 01.01.2026"),
                raekke(
                        "ny fordring, ingen rækker",
                        opret,
                        Kendskab.INTET,
                        List.of(),
                        Maal.DMI,
                        "er ikke tilsluttet PSRM for LIMEDIE den 02.03.2026"),
                raekke(
                        "ny fordring, anden type",
                        Proevefordring.ny().type("KTTIBAK").opret(),
                        Kendskab.INTET,
                        AABEN,
                        Maal.DMI,
                        "ikke tilsluttet PSRM for KTTIBAK"),
                raekke(
                        "ny fordring, anden fordringshaver",
                        new Aktion(opret.kode(), HAVER + 1, opret.handling()),
                        Kendskab.INTET,
                        AABEN,
                        Maal.DMI,
                        "Fordringshaver 2346 er ikke tilsluttet"),
                raekke(
                        "MODR på en åben type",
                        Proevefordring.ny().art("MODR").opret(),
                        Kendskab.INTET,
                        AABEN,
                        Maal.DMI,
                        "Art MODR"),
                raekke(
                        "kendt fordring i DMI på en åben type",
                        nedskriv,
                        kender(Maal.DMI),
                        AABEN,
                        Maal.DMI,
                        "Følger fordring 110000500001, som ligger i DMI"),
                raekke(
                        "kendt fordring i PSRM på en lukket type",
                        nedskriv,
                        kender(Maal.PSRM),
                        List.of(),
                        Maal.PSRM,
                        "som ligger i PSRM"),
                raekke(
                        "kendt gennem den aktion der henvises til",
                        oani,
                        kender(Maal.PSRM),
                        List.of(),
                        Maal.PSRM,
                        "Følger fordring 110000500001"),
                raekke(
                        "senere relateret følger sin hovedfordring",
                        Proevefordring.ny().under(Proeveaktion.FORDRING).opret(),
                        kender(Maal.DMI),
                        AABEN,
                        Maal.DMI,
                        "som ligger i DMI"),
                raekke(
                        "MODR på en kendt fordring følger den",
                        Proevefordring.ny()
                                .art("MODR")
                                .under(Proeveaktion.FORDRING)
                                .opret(),
                        kender(Maal.PSRM),
                        List.of(),
                        Maal.PSRM,
                        "som ligger i PSRM"),
                raekke(
                        "genindsendelse følger den tilbagekaldte",
                        Proeveaktion.af(Aktionskode.GENINDSENDFORDRING),
                        kender(Maal.DMI),
                        AABEN,
                        Maal.DMI,
                        "som ligger i DMI"),
                raekke(
                        "genindsendelse af en ukendt er en ny fordring",
                        Proeveaktion.af(Aktionskode.GENINDSENDFORDRING),
                        Kendskab.INTET,
                        AABEN,
                        Maal.PSRM,
                        "tilsluttet PSRM"),
                raekke(
                        "ukendt fordring på en åben type",
                        nedskriv,
                        Kendskab.INTET,
                        AABEN,
                        Maal.DMI,
                        "Fordring 110000500001 er ikke oprettet gennem gatewayen"),
                raekke(
                        "ukendt fordring der tilbagekaldes",
                        Proeveaktion.af(Aktionskode.TILBAGEKALD),
                        Kendskab.INTET,
                        AABEN,
                        Maal.DMI,
                        "ligger derfor i DMI"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("raekker")
    void beslutningsraekkefoelgen(
            String hvad, Aktion aktion, Kendskab kendskab, List<Onboarding> onboarding, Maal maal, String hvorfor) {
        Rute rute = rut(aktion, kendskab, onboarding).get(0).rute();

        assertThat(rute.maal()).isEqualTo(maal);
        assertThat(rute.hvorfor()).contains(hvorfor).endsWith(".");
    }

    @Test
    void enMedsendtRelateretGaarHvorHovedfordringenGaarOgsaaNaarDensEgenTypeErLukket() {
        Aktion aktion =
                Proevefordring.ny().opret(Proevefordring.ny().type("REOPKOM").reference("R2"));

        assertThat(rut(aktion, Kendskab.INTET, AABEN))
                .extracting(linje -> linje.rute().maal())
                .containsExactly(Maal.PSRM, Maal.PSRM);
    }

    @Test
    void enAfvistLinjeFaarIngenRute() {
        Behandling behandling = Behandling.af(Proeveleverance.af(
                        Proevefordring.ny().opret(), Proevefordring.ny().opret()))
                .hverLinje(linje -> linje.nr() == 0 ? linje.afvis(List.of(new Afvisning(215, "nej"))) : linje);

        List<Linje> linjer =
                Sortering.rut(behandling, new Onboardinger(AABEN), DAG).linjer();

        assertThat(linjer.get(0).rute()).isNull();
        assertThat(linjer.get(1).rute().maal()).isEqualTo(Maal.PSRM);
    }

    private static List<Linje> rut(Aktion aktion, Kendskab kendskab, List<Onboarding> onboarding) {
        return Sortering.rut(Behandling.af(Proeveleverance.af(aktion)).med(kendskab), new Onboardinger(onboarding), DAG)
                .linjer();
    }

    private static Kendskab kender(Maal hjem) {
        long id = Proeveaktion.FORDRING;
        return new Kendskab(
                Map.of(id, new KendtFordring(id, id, id, HAVER, "LIMEDIE", "INDR", hjem, false)),
                Map.of(
                        Proeveaktion.TIDLIGERE,
                        new KendtAktion(Proeveaktion.TIDLIGERE, Aktionskode.NEDSKRIV, id, id, hjem, Tilstand.UDFOERT)));
    }

    private static Arguments raekke(Object... felter) {
        return Arguments.of(felter);
    }
}
