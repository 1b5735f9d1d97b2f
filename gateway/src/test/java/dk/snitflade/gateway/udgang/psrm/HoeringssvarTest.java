package dk.snitflade.gateway.udgang.psrm;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoeringssvarTest {

    private static final Udfald AFVIST = new Udfald.Afvist(List.of(new Afvisning(600, "findes")));

    @ParameterizedTest
    @EnumSource(names = {"SENDT", "HOERING"})
    void modtagetAfHoeringenErIHoering(Tilstand svar) {
        assertThat(Hoeringssvar.sendt(new Udfald.Accepteret(svar))).isEqualTo(new Udfald.Accepteret(Tilstand.HOERING));
    }

    @ParameterizedTest
    @EnumSource(names = {"UDFOERT", "SAGSBEHANDL"})
    void enHoeringKanIkkeUdfoeresMedDetSamme(Tilstand svar) {
        assertThat(Hoeringssvar.sendt(new Udfald.Accepteret(svar))).isInstanceOf(Udfald.Fejl.class);
    }

    @Test
    void andreSvarBetyderDetDePlejer() {
        assertThat(Hoeringssvar.sendt(AFVIST)).isSameAs(AFVIST);
        assertThat(Hoeringssvar.spurgt(AFVIST, stand(Hoeringsstatus.GODKENDT))).isSameAs(AFVIST);
        Udfald iHoering = new Udfald.Accepteret(Tilstand.HOERING);
        assertThat(Hoeringssvar.spurgt(iHoering, null)).isSameAs(iHoering);
    }

    @ParameterizedTest
    @CsvSource({
        "AFVENTERFORDRINGSHAVER, HOERING, HOERING",
        "AFVENTERFORDRINGSHAVER, SENDT,   HOERING",
        "AFVENTERRIM,            UDFOERT, UDFOERT",
        "GODKENDT,               SENDT,   SENDT",
        "GODKENDT,               UDFOERT, UDFOERT"
    })
    void etSpoergsmaalFaarSvarEfterHvorHoeringenStaar(Hoeringsstatus hoering, Tilstand svar, Tilstand ventet) {
        assertThat(Hoeringssvar.spurgt(new Udfald.Accepteret(svar), stand(hoering)))
                .isEqualTo(new Udfald.Accepteret(ventet));
    }

    @Test
    void enGodkendtDerKunStaarIHoeringErIkkeModtaget() {
        assertThat(Hoeringssvar.spurgt(new Udfald.Accepteret(Tilstand.HOERING), stand(Hoeringsstatus.GODKENDT)))
                .isEqualTo(new Udfald.IkkeModtaget());
    }

    private static Hoeringsstand stand(Hoeringsstatus status) {
        return new Hoeringsstand(status, List.of());
    }
}
