package dk.snitflade.gateway.drift.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.register.Klient.Svar;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MedRegister
class OnboardingarkApiTest {

    private static final String STI = "/api/register/onboarding.csv";
    private static final String HOVED = "fordringshaver;fordringstype;omraade;gyldig_fra;gyldig_til;maal;dmi_kode\n";

    @Autowired
    private Klient klient;

    @Test
    void etArkUdOgIndIgenAendrerIntet() {
        klient.ark(STI + "?aarsag=Plan", HOVED + "3201;KFANBBØ;;2026-01-01;;PSRM;\n3201;;Socialret;2026-01-01;;DMI;\n");
        Svar ud = klient.hent(STI);
        assertThat(ud.type()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(ud.krop()).contains("3201;KFANBBØ;;2026-01-01;;PSRM;\n");
        long linjer = ud.krop().lines().count() - 1;
        Svar ind = klient.ark(STI + "?aarsag=Igen", ud.krop());
        assertThat(ind.status()).isEqualTo(200);
        assertThat(ind.json().get("uaendrede").asLong()).isEqualTo(linjer);
        assertThat(ind.json().get("nye").asLong() + ind.json().get("rettede").asLong())
                .isZero();
        assertThat(klient.hent(STI).krop()).isEqualTo(ud.krop());
    }

    @Test
    void etArkRettetIRegnearketSkifterRaekkernePaaEenGang() {
        klient.ark(
                STI + "?aarsag=Plan",
                HOVED + "3202;KTTIBAK;;2026-01-01;2026-06-30;DMI;KFGAMLE\n" + "3202;KTTIBAK;;2026-07-01;;PSRM;\n");
        String rettet = egne(3202).replace("2026-06-30", "2026-03-31").replace("2026-07-01", "2026-04-01");
        Svar svar = klient.ark(STI + "?aarsag=Rykket%20frem", rettet);
        assertThat(svar.json().get("rettede").asLong()).isEqualTo(2);
        assertThat(egne(3202)).contains(";2026-03-31;DMI;KFGAMLE", ";2026-04-01;;PSRM;");
        assertThat(klient.hent("/api/revision?hvad=onboarding.ret&emne=3202").json())
                .hasSize(2);
        assertThat(klient.ark(STI + "?aarsag=For%20sent", rettet).status()).isEqualTo(409);
    }

    @Test
    void enForkertLinjeHolderHeleArketUdeOgAlleFejlNaevnes() {
        Svar svar = klient.ark(
                STI + "?aarsag=Plan",
                HOVED + "3203;KTTIBAK;;2026-01-01;;PSRM;\n"
                        + "3203;KTTIBA;;2026-01-01;;PSRM;\n"
                        + "3203;KFNEBOF;;2026-02-30;;DMI;\n"
                        + "3203;KTTIBAK;;2026-06-01;;DMI;KFGAMLE\n");
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.felter()).containsExactly("fordringstype", "gyldig_fra", "dmi_kode", "-");
        assertThat(svar.json().at("/fejl/0/linje").asInt()).isEqualTo(3);
        assertThat(svar.json().at("/fejl/3/linje").asInt()).isEqualTo(5);
        assertThat(svar.tekster().get(3)).startsWith("Linje 2 (3203, KTTIBAK").contains("og linje 5 (3203");
        assertThat(klient.hent("/api/register/onboarding?fordringshaver=3203").json())
                .isEmpty();
        assertThat(klient.hent("/api/revision?emne=3203").json()).isEmpty();
    }

    @Test
    void enProeveSigerDetSammeMenAendrerIntetOgSkalIkkeBegrundes() {
        String ark = HOVED + "3204;KTTIBAK;;2026-01-01;;PSRM;\n";
        Svar proeve = klient.ark(STI + "?proeve=true", ark);
        assertThat(proeve.json().get("nye").asLong()).isEqualTo(1);
        assertThat(proeve.json().get("proeve").asBoolean()).isTrue();
        assertThat(klient.hent("/api/register/onboarding?fordringshaver=3204").json())
                .isEmpty();
        assertThat(klient.ark(STI, ark).felter()).containsExactly("aarsag");
        assertThat(klient.ark(STI + "?proeve=true", ark + ark.replace(HOVED, "").replace("PSRM", "psrm"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void andetEndCsvAfvises() {
        assertThat(klient.post(STI + "?aarsag=x", "{}").status()).isEqualTo(415);
    }

    /** The lines of one fordringshaver, under the header. */
    private String egne(long haver) {
        return klient.hent(STI)
                .krop()
                .lines()
                .filter(linje -> linje.startsWith("nr;") || linje.contains(";" + haver + ";"))
                .collect(Collectors.joining("\n"));
    }
}
