package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.nedskriv;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Aktioner.tilbagekald;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MaalkontrollerTest extends Nummerproever {

    private static final Dokument BILAG = new Dokument("BREV", null, "pdf", "AA==", null);

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                kunIkkeI(Maal.DMI, 426, "NAOR", Aktioner.naor("500", Kendte.OPSKRIVNING)),
                proeve(
                        442,
                        "en rentesats, PSRM ikke har",
                        Sag.med(opret(ny().rente("001", "55", null))).til(Maal.PSRM),
                        Sag.med(opret(ny().rente("001", "20", null))).til(Maal.PSRM)),
                kunIkkeI(Maal.DMI, 512, "rettet hovedstol", Aktioner.fhi("2000")),
                kunIkkeI(Maal.DMI, 538, "BORT", tilbagekald("BORT", Sag.DAG)),
                kunIkkeI(Maal.DMI, 559, "et dokument på en hæfter", opret(ny().haeftere(medBilag()))),
                proeve(
                        565,
                        "et AKR-nummer fra PSRM",
                        til(Maal.DMI, akr("12345678901")),
                        til(Maal.DMI, akr("1234567890"))),
                kunIkkeI(Maal.PSRM, 571, "FAST", nedskriv("FAST", "100", null)),
                type(
                        572,
                        "en foreløbig fastsættelse",
                        new Typefakta(null, null, null, Set.of(), true, true, false, BigDecimal.ZERO)),
                type(
                        574,
                        "en type, PSRM har lukket",
                        new Typefakta(null, null, null, Set.of(), false, false, false, BigDecimal.ZERO)),
                type(
                        575,
                        "en type, der kræver BFE-nummer",
                        new Typefakta(null, null, null, Set.of(), true, false, true, BigDecimal.ZERO)));
    }

    @Test
    void enFamilieFoelgesAdOgsaaNaarMaaletAfviserDen() {
        Sag sag = Sag.med(opret(ny().rente("001", "55", null), ny().type("REOPKOM")), opret(ny()))
                .til(Maal.PSRM);
        assertThat(sag.numre()).containsExactly(List.of(442), List.of(428), List.of());
        assertThat(sag.linjer())
                .filteredOn(Linje::afvist)
                .allSatisfy(linje -> assertThat(linje.rute()).isNull());
    }

    /** BORT is not known to DMI, so the claim is still live when the next line's turn comes. */
    @Test
    void enTilbagekaldelseMaaletAfviserStandserIkkeDenNaeste() {
        Sag sag = Sag.med(tilbagekald("BORT", Sag.DAG), nedskriv("REGU", "100", null))
                .kender(Kendte.fordring("INDR", Maal.DMI, Kendte.stand(null)))
                .til(Maal.DMI);
        assertThat(sag.numre()).containsExactly(List.of(538), List.of());
    }

    private static Nummerproeve kunIkkeI(Maal maal, int nummer, String hvad, Aktion aktion) {
        return proeve(
                nummer, hvad + " til " + maal, til(maal, aktion), til(maal == Maal.DMI ? Maal.PSRM : Maal.DMI, aktion));
    }

    private static Nummerproeve type(int nummer, String hvad, Typefakta fakta) {
        return proeve(
                nummer,
                hvad + " til PSRM",
                Sag.med(opret(ny())).type("LIMEDIE", fakta).til(Maal.PSRM),
                Sag.med(opret(ny())).type("LIMEDIE", fakta).til(Maal.DMI));
    }

    private static Sag til(Maal maal, Aktion aktion) {
        return Sag.med(aktion)
                .kender(Kendte.fordring("INDR", maal, Kendte.stand(null)))
                .kender(Kendte.opskrivning())
                .til(maal);
    }

    private static Aktion akr(String nummer) {
        return opret(ny().skyldes(new Skyldner(Skyldner.Art.AKR, nummer)));
    }

    private static Haeftelse medBilag() {
        return new Haeftelse(
                BORGER,
                LocalDate.of(2029, 1, 31),
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(BILAG));
    }
}
