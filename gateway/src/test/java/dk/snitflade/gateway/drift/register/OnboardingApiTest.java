package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MedRegister
class OnboardingApiTest {

    private static final String STI = "/api/register/onboarding";

    @Autowired
    private Klient klient;

    private static String raekke(long haver, String emne, String fra, String mere) {
        String felt = emne.startsWith("#") ? "omraade" : "fordringstype";
        return "{\"fordringshaver\": " + haver + ", \"" + felt + "\": \"" + emne.replace("#", "")
                + "\", \"gyldigFra\": \"" + fra + "\", \"aarsag\": \"Plan\", " + mere + "}";
    }

    private JsonNode forklaring(long haver, String type, String dag) {
        return klient.hent("/api/register/forklaring?fordringshaver=" + haver + "&type=" + type + "&dag=" + dag)
                .json();
    }

    @Test
    void enTypeGaarTilPsrmFraDenDagDensRaekkeAabner() {
        Svar svar = klient.post(STI, raekke(3101, "KTTIBAK", "2026-09-01", "\"maal\": \"PSRM\""));
        assertThat(svar.status()).isEqualTo(200);
        long nr = svar.json().get("nr").asLong();
        JsonNode foer = forklaring(3101, "KTTIBAK", "2026-08-31");
        assertThat(foer.get("maal").asString()).isEqualTo("DMI");
        assertThat(foer.get("regel").asString()).isEqualTo("IKKE_TILSLUTTET");
        JsonNode efter = forklaring(3101, "KTTIBAK", "2026-09-01");
        assertThat(efter.get("maal").asString()).isEqualTo("PSRM");
        assertThat(efter.at("/raekke/nr").asLong()).isEqualTo(nr);
        assertThat(efter.get("saetning").asString())
                .isEqualTo("Fordringshaver 3101 er tilsluttet PSRM for KTTIBAK fra 01.09.2026.");
    }

    @Test
    void etOmraadeAabnerAlleSineTyper() {
        klient.post(STI, raekke(3102, "#Bibliotek", "2026-01-01", "\"maal\": \"PSRM\""));
        assertThat(forklaring(3102, "LKBIGEB", "2026-01-01").get("saetning").asString())
                .contains("LKBIGEB (området Bibliotek)");
        assertThat(forklaring(3102, "KTTIBAK", "2026-01-01").get("maal").asString())
                .isEqualTo("DMI");
        assertThat(klient.hent("/api/register/omraader").json().get("Bibliotek"))
                .hasSize(3);
    }

    @Test
    void modsigelserAfvisesMedBeggeRaekkerNaevnt() {
        long nr = klient.post(STI, raekke(3103, "#Socialret", "2026-01-01", "\"maal\": \"PSRM\""))
                .json()
                .get("nr")
                .asLong();
        Svar svar =
                klient.post(STI, raekke(3103, "KTTIBAK", "2026-06-01", "\"maal\": \"DMI\", \"dmiKode\": \"KFGAMLE\""));
        assertThat(svar.status()).isEqualTo(409);
        assertThat(svar.tekster())
                .containsExactly("Række " + nr + " (3103, området Socialret, fra 01.01.2026, PSRM) og den nye række"
                        + " (3103, KTTIBAK, fra 01.06.2026, DMI som KFGAMLE) gælder begge for KTTIBAK den 01.06.2026 og"
                        + " modsiger hinanden.");
        assertThat(klient.hent(STI + "?fordringshaver=3103").json()).hasSize(1);
    }

    @Test
    void enRettetRaekkeFaarNytNummerOgDetGamleErFortid() {
        long nr = klient.post(STI, raekke(3104, "KTTIBAK", "2026-01-01", "\"maal\": \"PSRM\""))
                .json()
                .get("nr")
                .asLong();
        Svar rettet = klient.put(STI + "/" + nr, raekke(3104, "KTTIBAK", "2026-03-01", "\"maal\": \"PSRM\""));
        long nyt = rettet.json().get("nr").asLong();
        assertThat(rettet.status()).isEqualTo(200);
        assertThat(nyt).isNotEqualTo(nr);
        assertThat(klient.hent(STI + "/" + nyt).json().get("gyldigFra").asString())
                .isEqualTo("2026-03-01");
        assertThat(klient.hent(STI + "/" + nr).status()).isEqualTo(409);
        assertThat(klient.put(STI + "/" + nr, raekke(3104, "KTTIBAK", "2026-04-01", "\"maal\": \"PSRM\""))
                        .status())
                .isEqualTo(409);
        assertThat(klient.put(STI + "/987654321", raekke(3104, "KTTIBAK", "2026-04-01", "\"maal\": \"PSRM\""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void enRaekkeIndtastetVedEnFejlTagesVaekMedEnAarsag() {
        long nr = klient.post(STI, raekke(3105, "KTTIBAK", "2026-01-01", "\"maal\": \"PSRM\""))
                .json()
                .get("nr")
                .asLong();
        assertThat(klient.slet(STI + "/" + nr).felter()).containsExactly("aarsag");
        assertThat(klient.slet(STI + "/" + nr + "?aarsag=Forkert%20kommune").status())
                .isEqualTo(204);
        assertThat(klient.slet(STI + "/" + nr + "?aarsag=Forkert%20kommune").status())
                .isEqualTo(409);
        assertThat(forklaring(3105, "KTTIBAK", "2026-02-01").get("maal").asString())
                .isEqualTo("DMI");
    }

    @Test
    void detSammeSendtToGangeSkrivesEenGang() {
        String krop = raekke(3106, "KTTIBAK", "2026-01-01", "\"maal\": \"PSRM\"");
        assertThat(klient.post(STI, krop).krop())
                .isEqualTo(klient.post(STI, krop).krop());
        assertThat(klient.hent("/api/revision?emne=3106").json()).hasSize(1);
    }

    @Test
    void listenKanSpoergesOmEnDag() {
        klient.post(STI, raekke(3107, "KTTIBAK", "2026-01-01", "\"maal\": \"PSRM\", \"gyldigTil\": \"2026-01-31\""));
        assertThat(klient.hent(STI + "?fordringshaver=3107&dag=2026-01-31").json())
                .hasSize(1);
        assertThat(klient.hent(STI + "?fordringshaver=3107&dag=2026-02-01").json())
                .isEmpty();
        assertThat(klient.hent(STI + "?fordringshaver=3107&dag=snart").status()).isEqualTo(400);
    }

    @Test
    void fejlSamlesOgEnStavefejlIEtFeltnavnOpdages() {
        Svar svar = klient.post(
                STI, raekke(3108, "#Miljø", "2026-01-01", "\"maal\": \"EFI\", \"gyldig_til\": \"2026-02-01\""));
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.felter()).containsExactly("gyldig_til", "omraade", "maal");
    }
}
