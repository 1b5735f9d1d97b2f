package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MedMorgen
class OverblikssideTest {

    @Autowired
    private Side side;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void overskriftenSvarerPaaDeToSpoergsmaal() throws IOException, InterruptedException {
        assertThat(side.tekst("/"))
                .contains("Kan der sendes? Ja Gatewayen tager imod fra fagsystemer og debitorsystemer.")
                .contains("Kan der leveres? Delvist Der leveres ikke til DMI.")
                .contains("Målt 25.11.2026 10:00:00");
    }

    @Test
    void hvertModtagersystemHarSitKort() throws IOException, InterruptedException {
        assertThat(side.tekst("/"))
                .contains("PSRM Det nye inddrivelsessystem Leverer Venter på levering 2 Ældste ventende 30 min 0 s"
                        + " modtaget 25.11.2026 09:30:00 Tilstand Åben"
                        + " Seneste vellykkede kald 25.11.2026 09:30:01 for 29 min 59 s siden"
                        + " Seneste fejlede kald 25.11.2026 08:20:00 for 1 t 40 min siden Forbindelsen blev afbrudt"
                        + " Hvor de står Klar til afsendelse 1 Sendes nu 0 Prøves igen 0 Udfald ukendt 1"
                        + " Kræver en operatør 0 Udskudt til en dato 1 Hos modtageren, afventer kvittering 1")
                .contains("DMI Det gamle inddrivelsessystem, via ex-MF Leverer ikke Venter på levering 3"
                        + " Ældste ventende 1 t 48 min modtaget 25.11.2026 08:12:00 Tilstand Åben"
                        + " Seneste vellykkede kald Endnu ingen Seneste fejlede kald 25.11.2026 09:58:00");
    }

    @Test
    void enAktionStaarMedHvorHvorforOgHvadDenVenterPaa() throws IOException, InterruptedException {
        assertThat(side.tekst("/"))
                .contains(
                        "25.11.2026 08:20:00 810000003 Opret fordring KY ØIR 1751 Prøvekøbing Kommune KY-88 KYKONT PSRM"
                                + " Fordringshaver 1751 er tilsluttet PSRM for KYKONT fra 2025-01-01. Udført")
                .contains("810000002 Nedskriv FBS ØIR 1751 Prøvekøbing Kommune FBS-2026-4711 BIERA DMI"
                        + " Følger fordring 110000500001, som ligger i DMI. Klar"
                        + " Aktion 810000001 om samme fordring skal være færdig først")
                .contains("SE 30808460 NyMF")
                .contains("Ikke sendt videre Afvist 486 Referencen")
                .contains("428 Hovedfordringen er afvist");
    }

    @Test
    void nyesteStaarOeverst() throws IOException, InterruptedException {
        assertThat(side.tekst("/")).containsSubsequence("810000010", "810000009", "810000003", "810000001");
    }

    @Test
    void enUkendtTilstandVisesSomDenStaar() throws IOException, InterruptedException {
        jdbc.sql("update backend_tilstand set tilstand = 'FERIE' where maal = 'PSRM'")
                .update();
        assertThat(side.tekst("/")).contains("PSRM Det nye inddrivelsessystem Leverer ikke", "Tilstand FERIE");
    }

    @Test
    void udenRaekkerErAltAabentOgTomt() throws IOException, InterruptedException {
        jdbc.sql("truncate leverance, aktion, backend_tilstand").update();
        assertThat(side.tekst("/"))
                .contains("Kan der leveres? Ja PSRM og DMI tager imod.")
                .contains("Venter på levering 0 Ældste ventende Ingen Tilstand Åben Seneste vellykkede kald Endnu ingen"
                        + " Seneste fejlede kald Endnu ingen")
                .contains("Ingen aktioner endnu.");
    }

    @Test
    void forloebetFortaellerFraModtagetTilNu() throws IOException, InterruptedException {
        assertThat(side.tekst("/aktion/810000003"))
                .containsSubsequence(
                        "Aktion 810000003 Udført",
                        "25.11.2026 08:20:00 Modtaget Fra KY ad ØIR i leverance 6f9a3c1e-1111-4000-8000-000000000002."
                                + " Afsenderen fik straks svaret MODTAGET.",
                        "Sorteret til PSRM Fordringshaver 1751 er tilsluttet PSRM for KYKONT fra 2025-01-01.",
                        "Forsøg 1: afsendelse Forbindelsen blev afbrudt",
                        "Begyndt 25.11.2026 08:20:00.100 Svar 25.11.2026 08:20:00.350 (250 ms) Udfald Ukendt HTTP Intet svar",
                        "Fra Sendes til Udfald ukendt",
                        "Forsøg 1: forespørgsel om udfaldet",
                        "Udfald Modtaget HTTP 200",
                        "Fra Udfald ukendt til Udført",
                        "25.11.2026 10:00:00 Nu: Udført siden 25.11.2026 08:20:03");
    }

    @Test
    void enAfvistAktionFortaellerHvorfor() throws IOException, InterruptedException {
        assertThat(side.tekst("/aktion/810000005"))
                .contains("Afvist ved modtagelsen 486 Referencen •••••••-•••• er brugt 428 Hovedfordringen er afvist"
                        .replace("•••••••", "••••••"));
    }

    @Test
    void enUkendtAktionFaarEnSideDerSigerDet() throws IOException, InterruptedException {
        for (String id : new String[] {"1", "999999999999999999", "9999999999999999999", "abc", "-1"}) {
            HttpResponse<String> svar = side.hent("/aktion/" + id);
            assertThat(svar.statusCode()).isEqualTo(404);
            assertThat(svar.body()).contains("<h1>Aktionen findes ikke</h1>", "Kontrollér, at hele id-nummeret er med");
        }
    }
}
