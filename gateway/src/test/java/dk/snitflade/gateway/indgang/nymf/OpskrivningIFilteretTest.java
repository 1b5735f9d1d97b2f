package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Onboarding;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An increase meets the entry filter as a claim of its own on the difference (psrm.md 4.4, 5.2). KTCIVIL: psrm.md 3.4.3. */
@MedHelGateway
class OpskrivningIFilteretTest {

    private static final LocalDate FORFALD = LocalDate.now().minusDays(50);

    @Autowired
    private Porte porte;

    @Autowired
    private Onboardingregister register;

    private Indberetter system;
    private long fordring;

    @BeforeEach
    void enFordringHosPsrm() throws IOException, InterruptedException {
        long haver = Gatewaydata.nyHaver();
        register.saet(
                new Onboarding(haver, "KTCIVIL", LocalDate.of(2020, 1, 1), null), new Ophav("prøven", "KTCIVIL åbnes"));
        system = new Indberetter(porte.soap(), haver);
        fordring = system.fordring(Proevefordring.ny()
                .type("KTCIVIL")
                .reference("OP-" + haver)
                .beskrivelse("Fejludbetaling, bilag 17")
                .stiftelse(FORFALD)
                .forfald(FORFALD)
                .srb(FORFALD.plusDays(14))
                .periode(FORFALD, FORFALD)
                .haeftere(Proevefordring.haeftelse(Proevefordring.BORGER).medForaeldelse(FORFALD.plusMonths(40)))
                .opret());
    }

    @Test
    void enOpskrivningOverGraensenGaarIHoering() throws IOException, InterruptedException {
        assertThat(svar("35000.01")).contains("<sbm:MFAktionStatusKode>HOERING<");
    }

    @Test
    void enOpskrivningPaaGraensenModtages() throws IOException, InterruptedException {
        assertThat(svar("35000.00")).contains("<sbm:MFAktionStatusKode>MODTAGET<");
    }

    private String svar(String kroner) throws IOException, InterruptedException {
        Aktion opskriv = Proevefordring.aktion(
                Aktionskode.OPSKRIVNINGREGULERING,
                new Handling.Opskriv(
                        fordring, Proevefordring.kroner(kroner), null, null, null, null, List.of(), List.of()));
        return system.send(BodyPublishers.ofString(system.besked(opskriv))).body();
    }
}
