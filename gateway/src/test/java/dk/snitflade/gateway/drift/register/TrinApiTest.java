package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MedRegister
class TrinApiTest {

    @Autowired
    private Klient klient;

    private Svar saet(long haver, String trin, String felter, long laest) {
        return klient.put(
                "/api/register/trin/" + haver + "/" + trin,
                "{" + felter + ", \"laest\": " + laest + ", \"aarsag\": \"Møde\"}");
    }

    @Test
    void enPlanIndtastesForudOgFoelgesTilDoers() {
        klient.post(
                "/api/register/onboarding",
                "{\"fordringshaver\": 3301, \"omraade\": \"Socialret\", \"gyldigFra\": \"2026-01-01\","
                        + " \"maal\": \"PSRM\", \"aarsag\": \"Plan\"}");
        JsonNode tom = klient.hent("/api/register/trin/3301").json();
        assertThat(tom.get("trin")).hasSize(4);
        assertThat(tom.at("/advarsler/0").asString()).contains("åbner, uden at");

        String udfoert = "\"tilstand\": \"UDFOERT\", \"udfoert\": \"2025-12-0";
        assertThat(saet(3301, "DIALOG", "\"tilstand\": \"PLANLAGT\", \"planlagt\": \"2025-11-01\"", 0)
                        .status())
                .isEqualTo(200);
        assertThat(saet(3301, "DIALOG", udfoert + "1\"", 1).status()).isEqualTo(200);
        assertThat(saet(3301, "DEBITORSYSTEM", udfoert + "2\"", 0).status()).isEqualTo(200);

        Svar forTidligt = saet(3301, "TYPER_AABNET", "\"tilstand\": \"UDFOERT\", \"udfoert\": \"2026-01-01\"", 0);
        assertThat(forTidligt.status()).isEqualTo(400);
        assertThat(forTidligt.tekster().get(0)).contains("\"Fordringshaveraftale\" ikke var det");

        assertThat(saet(3301, "FORDRINGSHAVERAFTALE", udfoert + "3\"", 0).status())
                .isEqualTo(200);
        Svar aabnet = saet(3301, "TYPER_AABNET", "\"tilstand\": \"UDFOERT\", \"udfoert\": \"2026-01-01\"", 0);
        assertThat(aabnet.status()).isEqualTo(200);
        assertThat(aabnet.json().get("advarsler")).isEmpty();
        assertThat(klient.hent("/api/revision?hvad=trin&emne=3301").json()).hasSize(5);
    }

    @Test
    void toDerRetterSammeTrinFaarHverSitSvar() {
        assertThat(saet(3302, "DIALOG", "\"tilstand\": \"I_GANG\"", 0).status()).isEqualTo(200);
        Svar sen = saet(3302, "DIALOG", "\"tilstand\": \"PLANLAGT\", \"planlagt\": \"2026-11-01\"", 0);
        assertThat(sen.status()).isEqualTo(409);
        assertThat(sen.felter()).containsExactly("laest");
    }

    @Test
    void etUkendtTrinOgForkerteFelterForklares() {
        assertThat(saet(3303, "FEST", "\"tilstand\": \"I_GANG\"", 0).felter()).containsExactly("trin");
        assertThat(klient.put("/api/register/trin/3303/DIALOG", "{\"tilstand\": \"FAERDIG\", \"aarsag\": \"x\"}")
                        .felter())
                .containsExactly("tilstand");
    }
}
