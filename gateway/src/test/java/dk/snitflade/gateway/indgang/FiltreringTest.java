package dk.snitflade.gateway.indgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.fordringstype.Filterindstillinger;
import dk.snitflade.gateway.fordringstype.Indgangsfilter;
import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The entry filter meets what has been sorted to PSRM, and nothing else (psrm.md 4). KTCIVIL's limits: psrm.md 3.4.3. */
class FiltreringTest {

    private static final long FORDRING = 110000500001L;
    private static final Skyldner BORGER = new Skyldner(Skyldner.Art.CPR, "0101010000");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private final Filtrering filtrering = new Filtrering(
            new Indgangsfilter(Filterindstillinger.STANDARD), Katalogloader.medfoelgende(Map.of()), DANMARK);

    @Test
    void enGodFordringGaarVidere() {
        Linje linje = filtreret(Maal.PSRM, "KTCIVIL", "10000.00", "Fejludbetaling, bilag 17");

        assertThat(linje.afvist()).isFalse();
        assertThat(linje.iHoering()).isFalse();
    }

    @Test
    void etBrudMedAfvisningAfvisesMedFilteretsNummerITeksten() {
        Linje linje = filtreret(Maal.PSRM, "KTCIVIL", "10000.00", null);

        assertThat(linje.afvisninger()).extracting(Afvisning::nummer).containsExactly(550, 940);
        assertThat(linje.afvisninger().get(1).tekst()).startsWith("FILTER R_7_11: ");
    }

    @Test
    void etBrudPaaAndetEndEtTomtFeltHarKunFilteretsNummer() {
        Linje linje = filtreret(Maal.PSRM, data("KTCIVIL", "10000.00", "Bilag 17", DAG), null);

        assertThat(linje.afvisninger())
                .extracting(Afvisning::nummer)
                .isNotEmpty()
                .containsOnly(940);
    }

    @Test
    void enUdgaaetTypeErLukketIPsrmOgAfloeserenNaevnes() {
        Linje linje = filtreret(Maal.PSRM, "KLFRUNG", "10000.00", "Bilag 17");

        assertThat(linje.afvisninger()).extracting(Afvisning::nummer).containsExactly(574, 941);
        assertThat(linje.afvisninger().get(1).tekst()).contains("KFLRUNG");
    }

    @Test
    void etBrudMedHoeringGaarIHoering() {
        Linje linje = filtreret(Maal.PSRM, "KTCIVIL", "35000.01", "Fejludbetaling, bilag 17");

        assertThat(linje.afvist()).isFalse();
        assertThat(linje.iHoering()).isTrue();
        assertThat(linje.hoering().brud()).extracting(Regelbrud::regel).containsExactly("R_4_2");
    }

    @Test
    void enGenindsendtFordringKanIkkeHoeresOgGaarVidere() {
        Fordringsdata data = data("KTCIVIL", "35000.01", "Fejludbetaling, bilag 17", LocalDate.of(2026, 10, 20));

        Linje linje = filtreret(
                new Aktion(Aktionskode.GENINDSENDFORDRING, 2345, new Handling.Genindsend(110000500001L, data)),
                Maal.PSRM,
                null);

        assertThat(linje.afvist()).isFalse();
        assertThat(linje.iHoering()).isFalse();
    }

    @Test
    void enFordringTilDmiFiltreresIkke() {
        assertThat(filtreret(Maal.DMI, "KTCIVIL", "35000.01", null).afvist()).isFalse();
    }

    /** Also when it goes to DMI or is rejected for another reason: 151 alone would not tell what to do. */
    @Test
    void enPladsholderAfvisesOveraltMedNoeglenTilOpsaetningen() {
        assertThat(filtreret(Maal.DMI, "XXPAFGI", "510.00", "Parkering").afvisninger())
                .singleElement()
                .satisfies(grund -> {
                    assertThat(grund.nummer()).isEqualTo(941);
                    assertThat(grund.tekst()).contains("fordringstype.kode.p_afgift");
                });
    }

    @Test
    void enUkendtTypeNaarIkkePsrm() {
        Linje linje = filtreret(Maal.PSRM, "KTXXXXX", "10000.00", "Fejludbetaling, bilag 17");

        assertThat(linje.afvisninger()).containsExactly(new Afvisning(941, "Fordringstypen KTXXXXX findes ikke."));
    }

    @Test
    void enUdsatFordringBedoemmesDenDagDenSendes() {
        Linje foer = filtreret(Maal.PSRM, data("KTCIVIL", "10000.00", "Bilag 17", DAG), null);
        Linje efter = filtreret(
                Maal.PSRM,
                data("KTCIVIL", "10000.00", "Bilag 17", DAG),
                new Udsaettelse(Instant.parse("2026-11-26T11:00:00Z"), "SRB er ikke passeret."));

        assertThat(foer.afvisninger()).extracting(Afvisning::tekst).anyMatch(t -> t.startsWith("FILTER R_5_2"));
        assertThat(efter.afvist()).isFalse();
    }

    @Test
    void enOpskrivningBedoemmesSomEnFordringPaaForskellen() {
        Fordringsdata opskrevet = data("KTCIVIL", "30000.00", "Bilag 17", LocalDate.of(2026, 10, 20));

        assertThat(opskrevet(opskrevet, DAG.minusDays(9), "35000.00").iHoering())
                .isFalse();
        assertThat(opskrevet(opskrevet, DAG.minusDays(9), "35000.01").hoering().brud())
                .extracting(Regelbrud::regel)
                .containsExactly("R_4_2");
    }

    @Test
    void enOpskrivningMedEgneStamdataBedoemmesPaaDem() {
        Fordringsdata gemt = data("KTCIVIL", "30000.00", "Bilag 17", LocalDate.of(2026, 10, 20));
        Fordringsdata egne = data("KTCIVIL", "30000.00", null, LocalDate.of(2026, 10, 20));

        Linje linje = opskrevet(gemt, DAG.minusDays(9), "100.00", egne, Maal.PSRM);

        assertThat(linje.afvisninger()).extracting(Afvisning::tekst).anyMatch(t -> t.startsWith("FILTER R_7_11"));
    }

    @Test
    void enForaeldelseModtagelsenHarFlyttetStopperIngenOpskrivning() {
        Fordringsdata gammel = data("KTCIVIL", "30000.00", "Bilag 17", LocalDate.of(2026, 10, 20))
                .medHaeftelser(List.of(Haeftelse.af(BORGER, DAG.minusDays(1))));

        assertThat(opskrevet(gammel, DAG.minusYears(3).plusDays(1), "100.00").afvisninger())
                .extracting(Afvisning::tekst)
                .noneMatch(tekst -> tekst.startsWith("FILTER R_3_1"));
        assertThat(opskrevet(gammel, DAG.minusYears(3).minusDays(1), "100.00").afvisninger())
                .extracting(Afvisning::tekst)
                .anyMatch(tekst -> tekst.startsWith("FILTER R_3_1"));
    }

    @Test
    void enOpskrivningHvisFordringIkkeGemmesMereEllerLiggerIDmiGaarVidere() {
        Fordringsdata forStor = data("KTCIVIL", "30000.00", null, LocalDate.of(2026, 10, 20));

        assertThat(opskrevet(null, DAG, "99000.00").iHoering()).isFalse();
        assertThat(opskrevet(forStor, DAG, "99000.00", null, Maal.DMI).afvist()).isFalse();
    }

    private Linje opskrevet(Fordringsdata gemt, LocalDate modtaget, String kroner) {
        return opskrevet(gemt, modtaget, kroner, null, Maal.PSRM);
    }

    private Linje opskrevet(Fordringsdata gemt, LocalDate modtaget, String kroner, Fordringsdata egne, Maal maal) {
        Aktion aktion = new Aktion(
                Aktionskode.OPSKRIVNINGREGULERING,
                2345,
                new Handling.Opskriv(
                        FORDRING, Beloeb.kroner(new BigDecimal(kroner)), null, null, null, egne, List.of(), List.of()));
        Kendskab.KendtFordring kendt = new Kendskab.KendtFordring(
                FORDRING,
                FORDRING,
                FORDRING,
                2345,
                "KTCIVIL",
                "INDR",
                maal,
                false,
                new Kendskab.Oprettet(null, modtaget, null, null, null, 1),
                Kendskab.Stand.URETTET);
        Behandling sorteret = sorteret(aktion, maal, null)
                .med(new Kendskab(
                        Map.of(FORDRING, kendt), Map.of(), gemt == null ? Map.of() : Map.of(FORDRING, gemt), Map.of()));
        return filtrering.filtrer(sorteret, DAG).linjer().get(0);
    }

    private Linje filtreret(Maal maal, String type, String kroner, String beskrivelse) {
        return filtreret(maal, data(type, kroner, beskrivelse, LocalDate.of(2026, 10, 20)), null);
    }

    private Linje filtreret(Maal maal, Fordringsdata data, Udsaettelse udsaettelse) {
        return filtreret(
                new Aktion(Aktionskode.OPRETFORDRING, 2345, new Handling.Opret(data, List.of())), maal, udsaettelse);
    }

    private Linje filtreret(Aktion aktion, Maal maal, Udsaettelse udsaettelse) {
        return filtrering
                .filtrer(sorteret(aktion, maal, udsaettelse), DAG)
                .linjer()
                .get(0);
    }

    private static Behandling sorteret(Aktion aktion, Maal maal, Udsaettelse udsaettelse) {
        Indberetning indberetning = new Indberetning(
                Indberetning.Kanal.NYMF, "99000017", "1", "t1", Instant.EPOCH, new byte[0], List.of(aktion));
        return Behandling.af(indberetning)
                .hverLinje(
                        linje -> linje.rut(new Rute(maal, "Prøven har valgt.")).udsaet(udsaettelse));
    }

    private static Fordringsdata data(String type, String kroner, String beskrivelse, LocalDate srb) {
        LocalDate udbetalt = LocalDate.of(2026, 10, 6);
        Beloeb beloeb = Beloeb.kroner(new BigDecimal(kroner));
        return new Fordringsdata(
                "INDR",
                type,
                "R-1",
                null,
                null,
                beskrivelse,
                udbetalt,
                udbetalt,
                srb,
                beloeb,
                new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
                beloeb,
                null,
                null,
                List.of(),
                List.of(),
                2345,
                List.of(Haeftelse.af(BORGER, LocalDate.of(2029, 10, 8))));
    }
}
