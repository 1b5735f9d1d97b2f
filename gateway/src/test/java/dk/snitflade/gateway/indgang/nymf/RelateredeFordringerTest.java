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
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Related claims sent along, in several layers, and sent later, at the real door (nymf.md 3.1, 3.2 row 5). */
@MedHelGateway
class RelateredeFordringerTest {

    private static final long HAVER = Gatewaydata.nyHaver();
    private static final AtomicInteger REFERENCER = new AtomicInteger();
    private static final Pattern NUMRE =
            Pattern.compile("EFIFordringID>([0-9]+)<.*?EFIHovedFordringID>([0-9]+)<", Pattern.DOTALL);

    @Autowired
    private Porte porte;

    private Indberetter system;

    @BeforeEach
    void begynd() {
        system = new Indberetter(porte.soap(), HAVER);
    }

    @Test
    void hverFordringIToLagFaarSinEgenAktionUnderDenOverSig() throws IOException, InterruptedException {
        Handling.Opret inderst = fordring("KFOPREN").handling();
        Handling.Opret midt = new Handling.Opret(fordring("REOPKOM").data(), List.of(inderst));
        Handling.Opret alle = new Handling.Opret(
                fordring("KTTIBAK").data(), List.of(midt, fordring("REOPKOM").handling()));

        List<long[]> numre = numre(Proevefordring.aktion(Aktionskode.OPRETFORDRING, alle));

        assertThat(numre).hasSize(4);
        assertThat(numre.get(0)[1]).as("hovedfordringens egen").isEqualTo(numre.get(0)[0]);
        assertThat(numre.get(1)[1]).isEqualTo(numre.get(0)[0]);
        assertThat(numre.get(2)[1]).as("den inderste").isEqualTo(numre.get(1)[0]);
        assertThat(numre.get(3)[1]).isEqualTo(numre.get(0)[0]);
        assertThat(numre.stream().map(par -> par[0]).distinct()).hasSize(4);
    }

    @Test
    void enAfvistILagetTagerDemUnderSigMedOgIkkeNaboen() throws IOException, InterruptedException {
        Handling.Opret inderst = fordring("REOPKOM").handling();
        Handling.Opret midt = new Handling.Opret(
                fordring("REOPKOM").beloeb(Proevefordring.kroner("-1.00")).data(), List.of(inderst));
        Handling.Opret alle = new Handling.Opret(
                fordring("KTTIBAK").data(), List.of(midt, fordring("REOPKOM").handling()));

        assertThat(system.numre(Proevefordring.aktion(Aktionskode.OPRETFORDRING, alle)))
                .containsExactly(List.of(), List.of(215), List.of(428), List.of());
    }

    @Test
    void enSendtSenerePegerPaaSinHovedfordring() throws IOException, InterruptedException {
        long hoved = numre(fordring("KTTIBAK").opret()).get(0)[0];

        List<long[]> senere = numre(fordring("REOPKOM").under(hoved).opret());

        assertThat(senere.get(0)[1]).isEqualTo(hoved);
        assertThat(senere.get(0)[0]).isNotEqualTo(hoved);
    }

    @Test
    void enSendtMedMaaIkkeNaevneHovedfordringen() throws IOException, InterruptedException {
        assertThat(system.numre(fordring("KTTIBAK").opret(fordring("REOPKOM").under(42L), fordring("REOPKOM"))))
                .containsExactly(List.of(), List.of(423), List.of());
    }

    /** Claim id and main claim's id, an action at a time. */
    private List<long[]> numre(Aktion aktion) throws IOException, InterruptedException {
        String svar =
                system.send(BodyPublishers.ofString(system.besked(aktion))).body();
        return NUMRE.matcher(svar)
                .results()
                .map(par -> new long[] {Long.parseLong(par.group(1)), Long.parseLong(par.group(2))})
                .toList();
    }

    private static Proevefordring fordring(String type) {
        return Proevefordring.ny().type(type).reference("RF-" + REFERENCER.incrementAndGet());
    }
}
