package dk.snitflade.kontrakttest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Dialekt;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The goldens leave no action code of NyMF out, in either dialect (nymf.md 3.6). */
class GoldendaekningTest {

    private static final List<Goldensag> SAGER =
            Goldensag.alle(Path.of(System.getProperty("golden.mappe", "src/test/resources/golden")));

    private static final Set<String> AKTIONSKODER = Set.of(
            "OPRETFORDRING",
            "GENINDSENDFORDRING",
            "AENDRFORDRING",
            "NEDSKRIV",
            "TILBAGEKALD",
            "OPSKRIVNINGREGULERING",
            "OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING",
            "OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING",
            "NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING",
            "NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING",
            "FEJLAGTIGHOVEDSTOLINDBERETNING");

    /** Each with an answer that takes it in, and with what a back end received. */
    @ParameterizedTest
    @EnumSource
    void hver_aktionskode_har_en_golden(Dialekt dialekt) {
        String kode = dialekt == Dialekt.SKAT ? "MFAktionKode" : "ModtagFordringAktionKode";
        String status = dialekt == Dialekt.SKAT ? "MFAktionStatusKode" : "ModtagFordringAktionStatusKode";
        Set<String> fundne = SAGER.stream()
                .flatMap(sag -> sag.trin().stream())
                .filter(trin -> !trin.modtagne().isEmpty())
                .map(trin -> Xml.dom(trin.golden("svar.xml")))
                .filter(svar -> !Xml.tekster(svar, status).contains("AFVIST"))
                .flatMap(svar -> Xml.tekster(svar, kode).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fundne).containsExactlyInAnyOrderElementsOf(AKTIONSKODER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nymf", "nymf-oio", "fbs", "ky", "ksd"})
    void hver_doer_er_der_i_begge_soapversioner(String doer) {
        assertThat(SAGER)
                .filteredOn(sag -> Goldensag.doer(sag.navn()).equals(doer))
                .extracting(Goldensag::version)
                .contains(SoapVersion.values());
    }

    /** A fagsystem is told something of every claim, or the golden says why it is not (oir.md 5.5). */
    @Test
    void hver_sag_viser_tilbagemeldingen_eller_hvorfor_der_ingen_er() {
        assertThat(SAGER)
                .filteredOn(Goldensag::oeir)
                .allSatisfy(sag -> assertThat(sag.ingenTilbagemelding().isEmpty())
                        .as(sag.navn())
                        .isEqualTo(sag.trin().stream()
                                .anyMatch(trin -> !trin.tilbagemeldte().isEmpty())));
    }

    /** Request, answer, actions, what the back end received, and the coverage or state that came back. */
    @ParameterizedTest
    @CsvSource({"fbs, 8", "ky, 8", "ksd, 8", "blandet, 1"})
    void hvert_fagsystem_har_sine_situationer_hele_vejen_rundt(String doer, int mindst) {
        assertThat(SAGER)
                .filteredOn(sag -> Goldensag.doer(sag.navn()).equals(doer))
                .filteredOn(sag -> sag.trin().stream()
                        .anyMatch(trin -> !trin.handlinger().isEmpty()
                                && !trin.modtagne().isEmpty()
                                && !trin.fortaellinger().isEmpty()
                                && !trin.tilbagemeldte().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(mindst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fbs", "ky", "ksd"})
    void hvert_fagsystem_er_der_til_begge_bagsystemer(String doer) {
        assertThat(SAGER.stream()
                        .filter(sag -> Goldensag.doer(sag.navn()).equals(doer))
                        .flatMap(sag -> sag.trin().stream())
                        .flatMap(trin -> trin.modtagne().stream())
                        .map(fil -> fil.split("-")[1]))
                .contains("psrm", "dmi");
    }
}
