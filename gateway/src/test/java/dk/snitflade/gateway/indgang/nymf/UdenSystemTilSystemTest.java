package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement that is not open for system to system, at the real door (nymf.md 5.2, number 156). */
@MedHelGateway
class UdenSystemTilSystemTest {

    private static final long HAVER = Gatewaydata.nyHaver();

    @Autowired
    private Porte porte;

    @Test
    void densAktionAfvisesMed156OgNaboensGaarIgennem() throws IOException, InterruptedException {
        Indberetter system = new Indberetter(porte.soap(), HAVER);

        assertThat(system.numre(udenSystem("US-1"), fordring("US-2").opret())).containsExactly(List.of(156), List.of());
    }

    /** The right is not asked for where a receipt is fetched (nymf.md 4.1). */
    @Test
    void denAfvisteKvitteringKanHentes() throws IOException, InterruptedException {
        Indberetter system = new Indberetter(porte.soap(), HAVER);
        String leverance = system.besked(udenSystem("US-3"));
        system.send(BodyPublishers.ofString(leverance));

        assertThat(system.kvitteringer("MFLeveranceID", List.of(system.leveranceId(leverance))))
                .contains("MFAktionAfvistNummer>156<")
                .doesNotContain("FejlNummer");
    }

    private static Aktion udenSystem(String reference) {
        Aktion aktion = fordring(reference).opret();
        return new Aktion(aktion.kode(), Gatewaydata.UDEN_SYSTEM, aktion.handling());
    }

    private static Proevefordring fordring(String reference) {
        return Proevefordring.ny().type("KTTIBAK").reference(reference);
    }
}
