package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Onboarding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of a filter that is only inferred warn the sender and the operator, and decide nothing. KTTIBAK's are. */
@MedHelGateway
class AdvarslerTest {

    @Autowired
    private Porte porte;

    @Autowired
    private Onboardingregister register;

    @Test
    void enBrudtUdledtRegelSigesTilAfsenderOgAfgoerIntet() throws IOException, InterruptedException {
        long haver = Gatewaydata.nyHaver();
        register.saet(new Onboarding(haver, "KTTIBAK", LocalDate.of(2020, 1, 1), null), new Ophav("prøven", "Plan"));
        Indberetter system = new Indberetter(porte.soap(), haver);
        LocalDate forfald = LocalDate.now().minusDays(50);
        String besked = system.besked(Proevefordring.ny()
                .type("KTTIBAK")
                .reference("AD-" + haver)
                .stiftelse(forfald)
                .forfald(forfald)
                .srb(forfald)
                .hovedstol(Proevefordring.kroner("1.00"))
                .beloeb(Proevefordring.kroner("2.00"))
                .haeftere(Proevefordring.haeftelse(Proevefordring.BORGER).medForaeldelse(forfald.plusYears(3)))
                .opret());

        String svar = system.send(BodyPublishers.ofString(besked)).body();
        Matcher aktion = Pattern.compile("MFAktionID>([0-9]+)<").matcher(svar);

        assertThat(svar).contains("MODTAGET").contains("<k:AdvisNummer>923<");
        assertThat(aktion.find()).isTrue();
        assertThat(svar).containsPattern("AdvisTekst>FILTER R_4_7: [^<]*Gælder aktion " + aktion.group(1));
        assertThat(Soap.hent(URI.create("http://127.0.0.1:" + porte.drift() + "/aktion/" + aktion.group(1)))
                        .body())
                .contains("Advarsler fra et udledt filter", "R_4_7");
        assertThat(Soap.hent(URI.create("http://127.0.0.1:" + porte.drift() + "/forklaring?aktion=" + aktion.group(1)))
                        .body())
                .contains("Brudt: advarsel", "de advarer, men afgør intet");
    }
}
