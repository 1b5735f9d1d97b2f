package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import dk.snitflade.gateway.register.Register;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MedRegister
class AftaleApiTest {

    @Autowired
    private Klient klient;

    @Autowired
    private Register register;

    /** The agreement in the form it is sent, with what the test is about added. */
    private static String aftale(String mere) {
        return """
                {"navn": "Prøveby Kommune", "indberettere": ["99000017"], "typer": ["KTTIBAK", "KFMILJØ"],
                 "rettigheder": ["INDR", "SYSTEM_TIL_SYSTEM"], "aarsag": "Aftale underskrevet" %s}
                """.formatted(mere);
    }

    @Test
    void enFoersteAftaleOgEnNyVersionDerLukkerDen() {
        Svar foerste = klient.put("/api/register/aftaler/3001/2024-01-01", aftale(""));
        assertThat(foerste.status()).isEqualTo(200);
        long stand = foerste.json().get("stand").asLong();

        Svar anden = klient.put(
                "/api/register/aftaler/3001/2025-07-01", aftale(", \"lukForrige\": true, \"laest\": " + stand));
        assertThat(anden.status()).isEqualTo(200);

        JsonNode mappe = klient.hent("/api/register/aftaler/3001").json();
        assertThat(mappe.get("versioner")).hasSize(2);
        assertThat(mappe.at("/versioner/0/gyldigTil").asString()).isEqualTo("2025-06-30");
        assertThat(mappe.at("/versioner/1/gyldigTil").isNull()).isTrue();
        assertThat(mappe.at("/versioner/1/gaelder").asBoolean()).isTrue();
        assertThat(mappe.at("/versioner/1/typer/0").asString()).isEqualTo("KFMILJØ");
        assertThat(mappe.get("ophaevede")).hasSize(1);
        assertThat(mappe.at("/ophaevede/0/nr").asLong()).isEqualTo(stand);
        assertThat(register.aftaler().gaeldende(3001, LocalDate.parse("2025-07-01")))
                .isPresent();
    }

    @Test
    void sammeVersionSendtToGangeSkrivesEenGang() {
        Svar foerste = klient.put("/api/register/aftaler/3002/2024-01-01", aftale(""));
        Svar igen = klient.put("/api/register/aftaler/3002/2024-01-01", aftale(""));
        assertThat(igen.status()).isEqualTo(200);
        assertThat(igen.krop()).isEqualTo(foerste.krop());
        assertThat(klient.hent("/api/revision?hvad=aftale&emne=3002").json()).hasSize(1);
    }

    @Test
    void denDerHarLaestNogetForaeldetAfvises() {
        long laest = klient.put("/api/register/aftaler/3003/2024-01-01", aftale(""))
                .json()
                .get("stand")
                .asLong();
        klient.put("/api/register/aftaler/3003/2025-01-01", aftale(", \"lukForrige\": true, \"laest\": " + laest));
        Svar sent = klient.put(
                "/api/register/aftaler/3003/2026-01-01", aftale(", \"lukForrige\": true, \"laest\": " + laest));
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.felter()).containsExactly("laest");
        assertThat(sent.type()).startsWith("application/problem+json");
    }

    @Test
    void overlapAfvisesMedBeggeVersionerNaevnt() {
        long stand = klient.put("/api/register/aftaler/3004/2024-01-01", aftale(""))
                .json()
                .get("stand")
                .asLong();
        Svar svar = klient.put("/api/register/aftaler/3004/2025-01-01", aftale(", \"laest\": " + stand));
        assertThat(svar.status()).isEqualTo(409);
        assertThat(svar.tekster())
                .containsExactly("Version " + stand + " (fordringshaver 3004, fra 01.01.2024) overlapper den nye"
                        + " version (fordringshaver 3004, fra 01.01.2025).");
        assertThat(klient.hent("/api/register/aftaler/3004").json().get("versioner"))
                .hasSize(1);
    }

    @Test
    void enVersionAfsluttes() {
        long stand = klient.put("/api/register/aftaler/3005/2024-01-01", aftale(""))
                .json()
                .get("stand")
                .asLong();
        Svar slut = klient.post(
                "/api/register/aftaler/3005/2024-01-01/slut",
                "{\"sidsteDag\": \"2024-06-30\", \"laest\": " + stand + ", \"aarsag\": \"Sammenlagt\"}");
        assertThat(slut.status()).isEqualTo(200);
        assertThat(slut.json().at("/versioner/0/gyldigTil").asString()).isEqualTo("2024-06-30");
        assertThat(register.aftaler().gaeldende(3005, LocalDate.parse("2024-07-01")))
                .isEmpty();

        assertThat(klient.post(
                                "/api/register/aftaler/3005/2024-02-01/slut",
                                "{\"sidsteDag\": \"2024-06-30\", \"laest\": " + stand + ", \"aarsag\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void alleFejlTaellesOpMedDeresFelter() {
        Svar svar = klient.put("/api/register/aftaler/30/2024-13-01", """
                {"navn": "", "gyldigTil": "2020-01-01", "gyldigtil": "2020-01-01", "indberettere": ["DK1"],
                 "typer": ["KTTIBA"], "rettigheder": ["ALT"]}
                """);
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.felter())
                .containsExactly(
                        "gyldigtil",
                        "fordringshaver",
                        "navn",
                        "gyldigFra",
                        "indberettere[0]",
                        "typer[0]",
                        "rettigheder[0]",
                        "aarsag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"laest\": \"i går\"}", "{\"typer\": {\"a\": 1}}", "\"010190-1234\""})
    void detDerIkkeErJsonFaarEtSvarUdenKlassenavneOgPersonnumre(String krop) {
        Svar svar = klient.put("/api/register/aftaler/3006/2024-01-01", krop);
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.type()).startsWith("application/problem+json");
        assertThat(svar.krop()).doesNotContainIgnoringCase("exception", "jackson", "java", "snitflade", "010190");
    }

    @Test
    void detDerIkkeFindesErFireHundredeOgFire() {
        assertThat(klient.hent("/api/register/aftaler/3999").status()).isEqualTo(404);
        assertThat(klient.hent("/api/register/aftaler/havneby").status()).isEqualTo(400);
    }

    @Test
    void opsaetningensAftalerStaarDerMedDerkomst() {
        JsonNode alle = klient.hent("/api/register/aftaler").json();
        assertThat(alle.get(0).get("fordringshaver").asLong()).isEqualTo(2345);
        assertThat(alle.get(0).get("navn").asString()).isEqualTo("Havneby Kommune");
        JsonNode revision =
                klient.hent("/api/revision?hvad=aftale.ny&emne=2345").json();
        assertThat(revision.at("/0/hvem").asString()).isEqualTo("opsætning");
    }
}
