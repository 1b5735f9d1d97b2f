package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Onboarding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What PSRM's entry filter means for a fagsystem's claim is told in the answer, and told again when it is repeated (oir.md 4.2). */
@MedOeirdoer
class FilteradvisTest {

    private static final String DATOER =
            "Stiftelsesdato>%s</oir:FordringStiftelsesdato>\n      <oir:FordringForfaldsdato>%s";

    private static final long HAVNEBY = 2345;
    private static final Ophav OPHAV = new Ophav("prøven", "Filteradvis");
    private static final Pattern ADVIS = Pattern.compile("<k:Advis>.*?</k:Advis>");

    private static final String FEJLUDBETALT = """
            Stiftelsesdato>2026-01-15</oir:FordringStiftelsesdato>
                  <oir:FordringForfaldsdato>2026-01-15</oir:FordringForfaldsdato>
                  <oir:FordringSidsteRettidigeBetalingsdato>2026-02-15</oir:FordringSidsteRettidigeBetalingsdato>
                  <oir:FordringPeriode>
                    <oir:FraDato>2025-12-01""";

    /** Paid out on a day the banks are open and due at once, but for a day more than a month: that is heard. */
    private static final String FOR_EN_DAG_FOR_MEGET = FEJLUDBETALT.replace("2025-12-01", "2025-11-30");

    @Autowired
    private Fagsystem ky;

    @Autowired
    private Onboardingregister register;

    private Onboarding raekke;

    private void aabn(String type) {
        raekke = register.saet(new Onboarding(HAVNEBY, type, LocalDate.of(2026, 1, 1), null), OPHAV);
    }

    /** The gateway is shared: others count on DMI. */
    @AfterEach
    void luk() {
        register.slet(raekke.nr(), OPHAV);
    }

    @Test
    void etKravDerSkalIHoeringErAccepteretMedAdvis() {
        aabn("KTCIVIL");
        Fagsystem.Forloeb forloeb = ky.forloeb();
        String svar = forloeb.send("ky/opret-fejludbetaling", FEJLUDBETALT, FOR_EN_DAG_FOR_MEGET);
        assertThat(svar).startsWith("200").contains("ACCEPTERET");
        assertThat(advis(svar))
                .anyMatch(advis -> advis.contains("OIR-A402")
                        && advis.contains("sendes i høring hos Gældsstyrelsen")
                        && advis.contains("FordringIdentifikation"));
        assertThat(advis(forloeb.gentag("ky/opret-fejludbetaling", FEJLUDBETALT, FOR_EN_DAG_FOR_MEGET)))
                .isEqualTo(advis(svar));
    }

    @Test
    void enUdledtRegelAdvarerKunOgSigesIgenVedGentagelse() {
        aabn("KTTIBAK");
        Fagsystem.Forloeb forloeb = ky.forloeb();
        String svar = forloeb.send(
                "ky/opret-p91-to-haeftere",
                DATOER.formatted("2025-10-31", "2026-02-15"),
                DATOER.formatted("2021-10-31", "2022-02-15"));
        assertThat(svar).startsWith("200").contains("ACCEPTERET");
        assertThat(advis(svar)).anyMatch(advis -> advis.contains("OIR-A401") && advis.contains("Kun en advarsel"));
        assertThat(advis(forloeb.gentag(
                        "ky/opret-p91-to-haeftere",
                        DATOER.formatted("2025-10-31", "2026-02-15"),
                        DATOER.formatted("2021-10-31", "2022-02-15"))))
                .isEqualTo(advis(svar));
    }

    private static List<String> advis(String svar) {
        List<String> fundne = new ArrayList<>();
        ADVIS.matcher(svar).results().forEach(fund -> fundne.add(fund.group()));
        return fundne;
    }
}
