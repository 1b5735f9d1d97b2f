package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the catalogue says of main claims, interest and fees is asked of every claim, without a setting. */
@MedHelGateway
class TypefaktaVedDoerenTest {

    private static final long HAVER = Gatewaydata.nyHaver();
    private static final AtomicInteger REFERENCER = new AtomicInteger();

    @Autowired
    private Porte porte;

    private Indberetter system;

    @BeforeEach
    void begynd() {
        system = new Indberetter(porte.soap(), HAVER);
    }

    @Test
    void etKravTagerKunDeRelateredeTyperKatalogetGiverDet() throws IOException, InterruptedException {
        assertThat(system.numre(fordring("KTCIVIL").opret(fordring("REOPKOM"), fordring("KFOPREN"))))
                .containsExactly(List.of(), List.of(459), List.of());
    }

    @Test
    void enHovedfordringKanIkkeSendesMedSomRelateret() throws IOException, InterruptedException {
        assertThat(system.numre(fordring("KTTIBAK").opret(fordring("KTCIVIL"))))
                .containsExactly(List.of(), List.of(425));
    }

    @Test
    void enRenteSkalPegePaaEnHovedfordring() throws IOException, InterruptedException {
        long hoved = system.fordring(fordring("KTCIVIL").opret());
        long rente = system.fordring(fordring("KFOPREN").under(hoved).opret());

        assertThat(system.numre(
                        fordring("KFOPREN").opret(),
                        fordring("KFOPREN").under(rente).opret(),
                        fordring("KFOPREN").under(hoved).opret()))
                .containsExactly(List.of(461), List.of(201), List.of());
    }

    @Test
    void enRenteOpskrivesIkke() throws IOException, InterruptedException {
        long hoved = system.fordring(fordring("KTCIVIL").opret());
        long rente = system.fordring(fordring("KFOPREN").under(hoved).opret());

        assertThat(system.numre(opskriv(rente), opskriv(hoved))).containsExactly(List.of(474), List.of());
    }

    private static Aktion opskriv(long fordring) {
        return Proevefordring.aktion(
                Aktionskode.OPSKRIVNINGREGULERING,
                new Handling.Opskriv(
                        fordring, Proevefordring.kroner("1.00"), null, null, null, null, List.of(), List.of()));
    }

    private static Proevefordring fordring(String type) {
        return Proevefordring.ny().type(type).reference("TF-" + REFERENCER.incrementAndGet());
    }
}
