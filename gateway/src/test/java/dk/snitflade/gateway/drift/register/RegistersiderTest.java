package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import dk.snitflade.gateway.proeve.Soap;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.rutning.Onboarding;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the register, as people read them. */
@MedHelGateway
class RegistersiderTest {

    private static final Ophav OPHAV = new Ophav("prøven", "Plan");

    @Autowired
    private Porte porte;

    @Autowired
    private Onboardingregister register;

    @Autowired
    private JdbcClient jdbc;

    private long haver;

    @BeforeEach
    void enKommune() {
        haver = Gatewaydata.nyHaver();
    }

    @Test
    void forsidearketVisesMedTyperReglerOgAabning() {
        register.saet(new Onboarding(haver, "KTCIVIL", LocalDate.of(2026, 1, 1), null), OPHAV);
        register.saet(new Onboarding(haver, "KTTIBAK", LocalDate.of(2098, 1, 1), null), OPHAV);
        register.saet(
                new Onboarding(null, haver, "KTBRKYD", null, LocalDate.of(2025, 1, 1), null, Maal.DMI, "KTBRUTT"),
                OPHAV);

        String ark = hent("/forsideark/" + haver + "/Socialret?dag=2026-11-25");

        assertThat(ark)
                .contains("Prøveby Kommune: Socialret", "1 af 9 typer er åbnet mod PSRM")
                .contains("KTCIVIL Øvrige tilskud - fejludbetalinger Åben siden 01.01.2026 (række ")
                .contains("Lukket: nye fordringer går til DMI. Åbner 01.01.2098 (række ")
                .contains("Lukket: nye fordringer går til DMI som KTBRUTT siden 01.01.2025 (række ")
                .contains("R_4_2", "Høring", "Skal udfyldes Beskrivelse, Stiftelsesdato")
                .contains("Reglerne for typen er udledt og ikke bekræftet.");
        assertThat(hent("/forsideark")).contains("Prøveby Kommune " + haver, "Forbrug og renovation");
        assertThat(hent("/forsideark/" + haver + "/Ukendt", 404)).contains("Området findes ikke i kommunernes plan.");
        assertThat(hent("/forsideark/4711/Socialret", 404)).contains("ingen aftale");
    }

    @Test
    void enAktionForklaresMedRaekkenOgEnNyFordringMedDagen() {
        long raekke = register.saet(new Onboarding(haver, "KTTIBAK", LocalDate.of(2026, 1, 1), null), OPHAV)
                .nr();
        long fordring = haver * 100_000_000;
        Journalraekker.fordring(jdbc, fordring, fordring, haver, "KTTIBAK", "PSRM", Instant.now());
        Journalraekker.aktion(
                jdbc,
                fordring,
                fordring,
                haver,
                "PSRM",
                "Fordringshaver " + haver + " er tilsluttet PSRM for KTTIBAK fra 01.01.2026.",
                Instant.now());

        assertThat(hent("/forklaring?aktion=" + fordring))
                .contains("Går til PSRM", "række " + raekke + " (" + haver + ", KTTIBAK, fra 01.01.2026, PSRM)")
                .contains("Fordringens hjem PSRM fra ");
        assertThat(hent("/forklaring?fordringshaver=" + haver + "&type=KTTIBAK&dag=2025-12-31"))
                .contains("Går til DMI", "ikke tilsluttet PSRM for KTTIBAK den 31.12.2025");
        assertThat(hent("/forklaring?aktion=17", 404)).contains("Der er ingen aktion 17.");
        assertThat(hent("/forklaring?fordringshaver=x&type=y", 400)).contains("fordringshaver", "type");
    }

    @Test
    void raekkerProevesPaaSidenOgFejlVisesVedDem() {
        long fordring = haver * 100_000_000;
        Journalraekker.fordring(jdbc, fordring, fordring, haver, "KTTIBAK", "DMI", Instant.now());
        String ark = "fordringshaver;omraade;gyldig_fra;maal\n" + haver + ";Socialret;2098-01-01;PSRM\n";

        assertThat(post("/proevesortering", 200, "ark", ark, "dage", "5", "somGennemfoert", "true"))
                .contains("1 fordringer modtaget siden", "KTTIBAK DMI PSRM 1 100,00")
                .contains("tilsluttet PSRM for KTTIBAK (området Socialret)");
        assertThat(post("/proevesortering", 200, "ark", ark, "dage", "5")).contains("0 fordringer modtaget siden");
        assertThat(post("/proevesortering", 400, "ark", ark + "x;Socialret;2098-01-01;PSRM\n", "dage", "5"))
                .contains("Linje 3");
        assertThat(register.alle(haver)).isEmpty();
    }

    @Test
    void enOpladtFilProevesIStedetForDetIndsatteArk() {
        long fordring = haver * 100_000_000;
        Journalraekker.fordring(jdbc, fordring, fordring, haver, "KTTIBAK", "DMI", Instant.now());
        String graense = "graense" + haver;
        String krop = felt(graense, "name=\"dage\"", "5")
                + felt(graense, "name=\"somGennemfoert\"", "true")
                + felt(graense, "name=\"ark\"", "")
                + felt(
                        graense,
                        "name=\"fil\"; filename=\"plan.csv\"\r\nContent-Type: text/csv",
                        "fordringshaver;omraade;gyldig_fra;maal\n" + haver + ";Socialret;2098-01-01;PSRM\n")
                + "--" + graense + "--\r\n";

        assertThat(send("/proevesortering", "multipart/form-data; boundary=" + graense, krop, 200))
                .contains("1 fordringer modtaget siden", "KTTIBAK DMI PSRM 1 100,00");
        assertThat(register.alle(haver)).isEmpty();
    }

    private static String felt(String graense, String hoved, String vaerdi) {
        return "--" + graense + "\r\nContent-Disposition: form-data; " + hoved + "\r\n\r\n" + vaerdi + "\r\n";
    }

    @Test
    void enKonverteringProevesFoerDenIndtastes() {
        long fordring = haver * 100_000_000;
        Journalraekker.fordring(jdbc, fordring, fordring, haver, "KTTIBAK", "DMI", Instant.now());
        String[] felter = {"liste", String.valueOf(fordring), "dag", "2098-01-01", "aarsag", "Liste"};

        assertThat(post("/konverteringer", 200, felter))
                .contains("Prøve, intet er ændret: 1 familier")
                .doesNotContain("Forestår");
        assertThat(post("/konverteringer", 400, "liste", "abc", "dag", "2098-01-01"))
                .contains("ikke et fordrings-id");
        assertThat(post("/konverteringer?gem=true", 200, felter)).contains("Indtastet: 1 familier", "Forestår");
        assertThat(hent("/konverteringer")).contains("flytter fra DMI til PSRM", String.valueOf(fordring));
    }

    private String hent(String sti) {
        return hent(sti, 200);
    }

    private String hent(String sti, int status) {
        return tekst(Soap.hent(URI.create("http://127.0.0.1:" + porte.drift() + sti)), status);
    }

    private String post(String sti, int status, String... felter) {
        StringBuilder krop = new StringBuilder();
        for (int nr = 0; nr < felter.length; nr += 2) {
            krop.append(felter[nr])
                    .append('=')
                    .append(URLEncoder.encode(felter[nr + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return send(sti, "application/x-www-form-urlencoded", krop.toString(), status);
    }

    private String send(String sti, String art, String krop, int status) {
        HttpRequest kald = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porte.drift() + sti))
                .header("Content-Type", art)
                .POST(BodyPublishers.ofString(krop))
                .build();
        try {
            return tekst(HttpClient.newHttpClient().send(kald, BodyHandlers.ofString()), status);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String tekst(HttpResponse<String> svar, int status) {
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(status);
        return svar.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
