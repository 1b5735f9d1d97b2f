package dk.snitflade.gateway.fordring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoeringTest {

    private static final Hoering HOERING = new Hoering(List.of(new Regelbrud("R_2_3", "For sent")));
    private static final Rute PSRM = new Rute(Maal.PSRM, "Fordi");

    @ParameterizedTest
    @EnumSource
    void kunOprettelserOgOpskrivningerKanHoeres(Aktionskode kode) {
        assertThat(Hoering.mulig(kode))
                .isEqualTo(List.of("OPRETFORDRING", "OPSKRIVNINGREGULERING").contains(kode.name()));
    }

    @Test
    void enLinjeIHoeringSvaresHOERING() {
        Linje linje = linje(Aktionskode.OPSKRIVNINGREGULERING).rut(PSRM);

        assertThat(linje.foersteStatus()).isEqualTo(Aktionsstatus.MODTAGET);
        assertThat(linje.hoer(HOERING).foersteStatus()).isEqualTo(Aktionsstatus.HOERING);
        assertThat(linje.hoer(HOERING).udsaet(null).rut(PSRM).hoering()).isEqualTo(HOERING);
    }

    @Test
    void enAfvistLinjeErAldrigIHoering() {
        Linje linje = linje(Aktionskode.OPSKRIVNINGREGULERING).rut(PSRM).hoer(HOERING);

        Linje afvist = linje.afvis(List.of(new Afvisning(486, "Optaget")));

        assertThat(afvist.iHoering()).isFalse();
        assertThat(afvist.foersteStatus()).isEqualTo(Aktionsstatus.AFVIST);
    }

    @Test
    void detDerIkkeSkalTilPsrmKanIkkeKommeIHoering() {
        Linje usorteret = linje(Aktionskode.OPSKRIVNINGREGULERING);
        Linje tilDmi = usorteret.rut(new Rute(Maal.DMI, "Fordi"));
        Linje andenArt =
                linje(Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING).rut(PSRM);

        for (Linje linje : List.of(usorteret, tilDmi, andenArt)) {
            assertThatIllegalArgumentException().isThrownBy(() -> linje.hoer(HOERING));
        }
    }

    @Test
    void enHoeringUdenRegelErIngenHoering() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hoering(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "KLAR,    AFVENTERFORDRINGSHAVER, HOERING",
        "SENDES,  AFVENTERFORDRINGSHAVER, HOERING",
        "UKENDT,  AFVENTERRIM,            HOERING",
        "HOERING, AFVENTERRIM,            HOERING",
        "MANUEL,  AFVENTERRIM,            HOERING",
        "KLAR,    GODKENDT,               MODTAGET",
        "SENDT,   GODKENDT,               MODTAGET",
        "UDFOERT, GODKENDT,               UDFOERT",
        "AFVIST,  AFVENTERRIM,            AFVIST",
        "AFVIST,  FORTRUDT,               AFVIST",
        "KLAR,    ,                       MODTAGET",
        "HOERING, ,                       HOERING"
    })
    void afsenderenSerHOERINGTilDenErAfgjort(Tilstand tilstand, Hoeringsstatus hoering, Aktionsstatus status) {
        assertThat(Hoeringsstand.status(tilstand, hoering)).isEqualTo(status);
    }

    private static Linje linje(Aktionskode kode) {
        Handling opskriv = new Handling.Opskriv(
                110000500001L, Beloeb.kroner(BigDecimal.TEN), null, null, null, null, List.of(), List.of());
        return new Linje(0, null, new Aktion(kode, 2345, opskriv), List.of(), null, null);
    }
}
