package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MedRegister
class RevisionApiTest {

    @Autowired
    private Klient klient;

    @Autowired
    private JdbcClient jdbc;

    private void opret(long haver, String type, String aarsag) {
        assertThat(klient.post(
                                "/api/register/onboarding",
                                "{\"fordringshaver\": " + haver + ", \"fordringstype\": \"" + type
                                        + "\", \"gyldigFra\": \"2026-01-01\", \"maal\": \"PSRM\", \"aarsag\": \""
                                        + aarsag + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void hvemHvadHvornaarHvorforOgFoerOgEfter() {
        opret(3401, "KTTIBAK", "Aftalt med 010190-1234");
        JsonNode en = klient.hent("/api/revision?emne=3401").json().get(0);
        assertThat(en.get("hvem").asString()).isEqualTo("anna");
        assertThat(en.get("hvad").asString()).isEqualTo("onboarding.ny");
        assertThat(en.get("aarsag").asString()).isEqualTo("Aftalt med ••••••-••••");
        assertThat(en.get("foer").isNull()).isTrue();
        assertThat(en.at("/efter/fordringstype").asString()).isEqualTo("KTTIBAK");
        assertThat(en.at("/efter/nr").asLong()).isPositive();
        assertThat(en.get("tid").asString()).endsWith("Z");
    }

    @Test
    void nyesteFoerstOgLaesningVidere() {
        opret(3402, "KTTIBAK", "en");
        opret(3402, "KFNEBOF", "to");
        opret(3402, "KTSTRAF", "tre");
        JsonNode foerste = klient.hent("/api/revision?emne=3402&hoejst=2").json();
        assertThat(foerste.at("/0/aarsag").asString()).isEqualTo("tre");
        JsonNode resten = klient.hent(
                        "/api/revision?emne=3402&foer=" + foerste.at("/1/id").asLong())
                .json();
        assertThat(resten).hasSize(1);
        assertThat(resten.at("/0/aarsag").asString()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-Operatoer: Søren Ås | ''              | Søren Ås
            Accept: */*           | &operatoer=bent | bent
            Accept: */*           | ''              | lokal
            """)
    void hvemErDetNavnDerOpgivesEllersLokal(String hoved, String parameter, String hvem) {
        opret(3404, "KTTIBAK", "en");
        long nr = klient.hent("/api/register/onboarding?fordringshaver=3404")
                .json()
                .at("/0/nr")
                .asLong();
        klient.raat("DELETE /api/register/onboarding/" + nr + "?aarsag=to" + parameter + " HTTP/1.1\r\nHost: x\r\n"
                + hoved + "\r\nConnection: close\r\n\r\n");
        assertThat(klient.hent("/api/revision?hvad=onboarding.slet&emne=3404")
                        .json()
                        .at("/0/hvem")
                        .asString())
                .isEqualTo(hvem);
    }

    /** The other way round follows from the tests of refused changes, which leave no line. */
    @Test
    void enAendringDerIkkeKanRevideresSkerIkke() {
        jdbc.sql("alter table revision add constraint proeve check (emne <> '3405') not valid")
                .update();
        try {
            assertThat(klient.post(
                                    "/api/register/onboarding",
                                    "{\"fordringshaver\": 3405, \"fordringstype\": \"KTTIBAK\", \"gyldigFra\":"
                                            + " \"2026-01-01\", \"maal\": \"PSRM\", \"aarsag\": \"x\"}")
                            .status())
                    .isEqualTo(409);
        } finally {
            jdbc.sql("alter table revision drop constraint proeve").update();
        }
        assertThat(klient.hent("/api/register/onboarding?fordringshaver=3405").json())
                .isEmpty();
    }

    /** Not even somebody at the database can take a line back. */
    @ParameterizedTest
    @ValueSource(strings = {"update revision set hvem = 'ingen'", "delete from revision", "truncate revision"})
    void revisionenKanKunTilfoejes(String saetning) {
        opret(3403, "KTTIBAK", "en");
        assertThatThrownBy(() -> jdbc.sql(saetning).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("revision kan kun tilføjes");
    }
}
