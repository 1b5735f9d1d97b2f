package dk.snitflade.gateway.fordring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an action may go from where it is. */
class TilstandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VENTER      | KLAR SENDES AFVIST",
                "HOERING     | KLAR SENDT UDFOERT AFVIST",
                "KLAR        | VENTER SENDES SENDT SAGSBEHANDL HOERING UDFOERT AFVIST MANUEL",
                "SENDES      | KLAR UKENDT SENDT SAGSBEHANDL HOERING UDFOERT AFVIST MANUEL",
                "UKENDT      | KLAR SENDT SAGSBEHANDL HOERING UDFOERT AFVIST MANUEL",
                "SENDT       | SAGSBEHANDL HOERING UDFOERT AFVIST MANUEL",
                "SAGSBEHANDL | UDFOERT AFVIST MANUEL",
                "MANUEL      | KLAR UKENDT UDFOERT AFVIST",
                "UDFOERT     |",
                "AFVIST      |"
            })
    void hverTilstandHarSineEfterfoelgere(Tilstand tilstand, String efterfoelgere) {
        Set<Tilstand> ventede = EnumSet.noneOf(Tilstand.class);
        if (efterfoelgere != null) {
            Stream.of(efterfoelgere.split(" ")).map(Tilstand::valueOf).forEach(ventede::add);
        }
        assertThat(tilstand.naeste()).isEqualTo(ventede);
    }

    @ParameterizedTest
    @EnumSource
    void kunDeAfsluttedeHarIngenEfterfoelgere(Tilstand tilstand) {
        assertThat(tilstand.naeste().isEmpty()).isEqualTo(tilstand.afsluttet());
    }

    @ParameterizedTest
    @EnumSource
    void enhverTilstandKanBliveAfsluttet(Tilstand tilstand) {
        Set<Tilstand> naaet = EnumSet.of(tilstand);
        int foer;
        do {
            foer = naaet.size();
            Set.copyOf(naaet).forEach(trin -> naaet.addAll(trin.naeste()));
        } while (naaet.size() > foer);
        assertThat(naaet).contains(tilstand.afsluttet() ? tilstand : Tilstand.UDFOERT);
    }

    @Test
    void enLeasetAktionGaarAldrigTilbageTilSigSelvUdenAtNogenHarSetPaaDen() {
        assertThat(Tilstand.UKENDT.naeste()).as("asked before it is sent").doesNotContain(Tilstand.SENDES);
        assertThat(Tilstand.SENDT.naeste())
                .as("taken in, never sent again")
                .doesNotContain(Tilstand.KLAR, Tilstand.SENDES);
    }

    @ParameterizedTest
    @CsvSource({
        "VENTER,MODTAGET",
        "KLAR,MODTAGET",
        "SENDES,MODTAGET",
        "UKENDT,MODTAGET",
        "SENDT,MODTAGET",
        "MANUEL,MODTAGET",
        "HOERING,HOERING",
        "SAGSBEHANDL,SAGSBEHANDL",
        "UDFOERT,UDFOERT",
        "AFVIST,AFVIST"
    })
    void afsenderenSerKunDeOfficielleOrd(Tilstand tilstand, Aktionsstatus status) {
        assertThat(tilstand.status()).isEqualTo(status);
    }
}
