package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MedRegister
class ForklaringApiTest {

    @Autowired
    private Klient klient;

    @Autowired
    private JdbcClient jdbc;

    private String raekke(long haver, String fra) {
        return "{\"fordringshaver\": " + haver + ", \"fordringstype\": \"KTTIBAK\", \"gyldigFra\": \"" + fra
                + "\", \"maal\": \"PSRM\", \"aarsag\": \"Plan\"}";
    }

    @Test
    void enAktionForklaresAfSinTidsRaekkeSelvOmRegistretErAendretSiden() {
        long nr = klient.post("/api/register/onboarding", raekke(3601, "2026-01-01"))
                .json()
                .get("nr")
                .asLong();
        Journalraekker.fordring(jdbc, 360100000001L, 360100000001L, 3601, "KTTIBAK", "PSRM", Instant.now());
        Journalraekker.aktion(
                jdbc,
                936010001,
                360100000001L,
                3601,
                "PSRM",
                "Fordringshaver 3601 er tilsluttet PSRM for KTTIBAK fra 01.01.2026.",
                Instant.now());
        klient.slet("/api/register/onboarding/" + nr + "?aarsag=Udsat");

        JsonNode forklaring =
                klient.hent("/api/register/forklaring?aktion=936010001").json();
        assertThat(forklaring.get("maal").asString()).isEqualTo("PSRM");
        assertThat(forklaring.get("regel").asString()).isEqualTo("ONBOARDING");
        assertThat(forklaring.at("/raekke/nr").asLong()).isEqualTo(nr);
        assertThat(forklaring.get("bemaerkning").isNull()).isTrue();
        assertThat(klient.hent("/api/register/forklaring?fordringshaver=3601&type=KTTIBAK")
                        .json()
                        .get("maal")
                        .asString())
                .isEqualTo("DMI");
    }

    @Test
    void enAktionFoerRaekkenBlevIndtastetForklaresUdenDen() {
        Instant foer = Instant.now().minus(1, ChronoUnit.HOURS);
        klient.post("/api/register/onboarding", raekke(3602, "2026-01-01"));
        Journalraekker.fordring(jdbc, 360200000001L, 360200000001L, 3602, "KTTIBAK", "DMI", foer);
        Journalraekker.aktion(
                jdbc,
                936020001,
                360200000001L,
                3602,
                "DMI",
                "Fordringshaver 3602 er ikke tilsluttet PSRM for KTTIBAK den 25.11.2025.",
                foer);
        JsonNode forklaring =
                klient.hent("/api/register/forklaring?aktion=936020001").json();
        assertThat(forklaring.get("regel").asString()).isEqualTo("IKKE_TILSLUTTET");
        assertThat(forklaring.get("raekke").isNull()).isTrue();
    }

    @Test
    void detDerIkkeKanForklaresSigerHvorfor() {
        assertThat(klient.hent("/api/register/forklaring?aktion=1").status()).isEqualTo(404);
        assertThat(klient.hent("/api/register/forklaring?aktion=mange").status())
                .isEqualTo(400);
        Svar tomt = klient.hent("/api/register/forklaring?art=INDRR&dag=2026-02-30");
        assertThat(tomt.status()).isEqualTo(400);
        assertThat(tomt.felter()).containsExactly("fordringshaver", "type", "dag", "art");
    }

    @Test
    void modrGaarTilDmiUansetRaekken() {
        klient.post("/api/register/onboarding", raekke(3603, "2020-01-01"));
        assertThat(klient.hent("/api/register/forklaring?fordringshaver=3603&type=KTTIBAK&art=MODR")
                        .json()
                        .get("regel")
                        .asString())
                .isEqualTo("MODR");
    }
}
