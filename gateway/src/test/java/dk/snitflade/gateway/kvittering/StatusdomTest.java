package dk.snitflade.gateway.kvittering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a back end's word leads to, for everything we may know of the action. */
class StatusdomTest {

    private static final Instant TID = Instant.parse("2026-11-25T09:00:00Z");

    @ParameterizedTest(name = "{0} {1} + {2} {3} = {4}")
    @CsvFileSource(resources = "statusdom.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void ordetVejesModDetViVed(
            Tilstand tilstand, String kendtHoering, Aktionsstatus status, Hoeringsstatus hoering, String foelge) {
        Statussag sag = kendtHoering == null
                ? sag(tilstand, 1, null, false)
                : sag(tilstand, 1, Hoeringsstatus.valueOf(kendtHoering.replace("*", "")), !kendtHoering.endsWith("*"));

        assertThat(tekst(Statusdom.af(sag, melding(status, hoering)))).isEqualTo(foelge);
    }

    @ParameterizedTest
    @EnumSource(names = {"KLAR", "VENTER"})
    void omDetDerAldrigErSendtKanIngenVideNoget(Tilstand tilstand) {
        Statussag sag = sag(tilstand, 0, Hoeringsstatus.AFVENTERFORDRINGSHAVER, true);

        for (Aktionsstatus status : Aktionsstatus.values()) {
            assertThat(Statusdom.af(sag, melding(status, null))).isInstanceOf(Statusfoelge.Modstrid.class);
        }
    }

    /** Total, and harmless when repeated: what is said twice changes nothing the second time. */
    @Test
    void etOrdErKunNytEnGang() {
        alt().forEach(par -> erKunNytEnGang((Statussag) par[0], (Statusmelding) par[1]));
    }

    private static void erKunNytEnGang(Statussag sag, Statusmelding melding) {
        if (Statusdom.af(sag, melding) instanceof Statusfoelge.Skift skift) {
            Hoeringsstatus hoering = skift.hoering() == null ? sag.hoering() : skift.hoering();
            Statussag bagefter = sag(skift.til(), 1, hoering, sag.egen());

            assertThat(Statusdom.af(bagefter, melding))
                    .as("%s %s", sag, melding)
                    .isInstanceOf(Statusfoelge.Intet.class);
            assertThat(sag.tilstand().naeste()).as("%s %s", sag, melding).contains(skift.til());
        }
    }

    /** VENTER is left out: it is never sent before it has become something else. */
    private static Stream<Object[]> alt() {
        return Stream.of(Tilstand.values())
                .filter(tilstand -> tilstand != Tilstand.VENTER)
                .flatMap(tilstand ->
                        hoeringer().flatMap(kendt -> Stream.of(true, false).map(egen -> sag(tilstand, 1, kendt, egen))))
                .flatMap(sag -> Stream.of(Aktionsstatus.values())
                        .flatMap(status -> hoeringer().map(hoering -> new Object[] {sag, melding(status, hoering)})));
    }

    private static Stream<Hoeringsstatus> hoeringer() {
        return Stream.concat(Stream.of((Hoeringsstatus) null), Stream.of(Hoeringsstatus.values()));
    }

    @Test
    void enAeldreNyhedOmHoeringenErIngenNyhed() {
        Statussag sag = sag(Tilstand.HOERING, 1, Hoeringsstatus.AFVENTERRIM, true);
        Statusmelding gammel = new Statusmelding(
                1, Aktionsstatus.HOERING, Hoeringsstatus.AFVENTERFORDRINGSHAVER, List.of(), TID.minusSeconds(1));

        assertThat(Statusdom.af(sag, gammel)).isInstanceOf(Statusfoelge.Intet.class);
        assertThat(Statusdom.af(sag, melding(Aktionsstatus.HOERING, Hoeringsstatus.AFVENTERFORDRINGSHAVER)))
                .isEqualTo(new Statusfoelge.Hoeringsskift(Hoeringsstatus.AFVENTERFORDRINGSHAVER));
    }

    @Test
    void enAfvisningFaarEgetNummerOgModtagerensGrunde() {
        Statussag sag = sag(Tilstand.HOERING, 1, Hoeringsstatus.AFVENTERRIM, true);
        Afvisning grund = new Afvisning(902, "Forældet");

        assertThat(grunde(sag, Hoeringsstatus.AFVIST, grund))
                .extracting(Afvisning::nummer)
                .containsExactly(930, 902);
        assertThat(grunde(sag, Hoeringsstatus.FORTRUDT))
                .extracting(Afvisning::nummer)
                .containsExactly(931);
        assertThat(grunde(sag, null, grund)).containsExactly(grund);
        assertThat(grunde(sag, null)).extracting(Afvisning::nummer).containsExactly(930);
    }

    private static List<Afvisning> grunde(Statussag sag, Hoeringsstatus hoering, Afvisning... grunde) {
        Statusmelding melding = new Statusmelding(1, Aktionsstatus.AFVIST, hoering, List.of(grunde), TID);
        return ((Statusfoelge.Skift) Statusdom.af(sag, melding)).grunde();
    }

    private static Statussag sag(Tilstand tilstand, int forsoeg, Hoeringsstatus hoering, boolean egen) {
        return new Statussag(
                1, Maal.PSRM, Aktionskode.OPRETFORDRING, tilstand, forsoeg, TID, List.of(), hoering, egen, TID);
    }

    private static Statusmelding melding(Aktionsstatus status, Hoeringsstatus hoering) {
        return new Statusmelding(1, status, hoering, List.of(), TID);
    }

    private static String tekst(Statusfoelge foelge) {
        if (foelge instanceof Statusfoelge.Skift skift) {
            return skift.til() + (skift.hoering() == null ? "" : " " + skift.hoering());
        } else if (foelge instanceof Statusfoelge.Hoeringsskift skift) {
            return "hoering " + skift.status();
        }
        return foelge.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
