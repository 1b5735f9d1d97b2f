package dk.snitflade.gateway.underretning;

import static dk.snitflade.gateway.underretning.Proevekilde.retur;
import static dk.snitflade.gateway.underretning.Underretninger.alle;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Notifications are fetched by the clock, never skipped, and stored once. */
@MedHelGateway
@Import(Proevehentning.class)
class HentningTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    private final long haver = Gatewaydata.nyHaver();
    private final Proeveur ur = new Proeveur(NU);
    private final Proevekilde psrm = new Proevekilde(Maal.PSRM);
    private final Proevekilde dmi = new Proevekilde(Maal.DMI);

    @Autowired
    private Proevehentning hentning;

    @Autowired
    private Underretningsbog bog;

    @BeforeEach
    void forfra() {
        hentning.forfra();
    }

    private String nr(String navn) {
        return haver + navn;
    }

    private List<String> hentet() {
        return bog.hent(alle(haver)).poster().stream()
                .map(o -> o.underretning().nativtNummer())
                .toList();
    }

    @Test
    void detFoersteKaldGaarSaaLangtTilbageSomDerKanHentesOgDeNaesteOverlapper() {
        hentning.hent(ur, psrm);
        assertThat(psrm.spurgtFra()).hasToString("2026-08-25");

        ur.gaa(Duration.ofMinutes(5));
        hentning.hent(ur, psrm);
        assertThat(psrm.spurgtFra()).hasToString("2026-11-22");
    }

    @Test
    void fraBeggeBagsystemerGivesStigendeNumrePaaMindst13Cifre() {
        long fordring = hentning.fordring(haver);
        psrm.har(haver, nr("1"), NU.minusSeconds(60), retur(fordring));
        dmi.har(haver, nr("1"), NU.minusSeconds(90), retur(fordring));

        hentning.hent(ur, psrm, dmi);

        List<Optaget> poster = bog.hent(alle(haver)).poster();
        assertThat(poster).extracting(o -> o.underretning().system()).containsExactly(Maal.DMI, Maal.PSRM);
        assertThat(poster).extracting(Optaget::nummer).isSorted();
        assertThat(poster).allSatisfy(o -> assertThat(o.nummer().toString()).hasSizeGreaterThanOrEqualTo(13));
    }

    @Test
    void detDerIkkeErPladsTilIEtSvarHentesSidePaaSide() {
        long fordring = hentning.fordring(haver);
        for (int i = 1; i <= 7; i++) {
            psrm.har(haver, nr("0" + i), NU.minusSeconds(60 - i), retur(fordring));
        }
        psrm.hoejst(3);
        hentning.hent(ur, psrm);
        assertThat(hentet()).hasSize(7);
        assertThat(psrm.spoergsmaal(haver)).isEqualTo(3);

        ur.gaa(Duration.ofMinutes(5));
        hentning.hent(ur, psrm);
        assertThat(psrm.spurgtFra()).as("by days again").hasToString("2026-11-22");
        assertThat(hentet()).hasSize(7);
    }

    @Test
    void enSideDerFejlerHentesIgenFraSammeSted() {
        long fordring = hentning.fordring(haver);
        for (int i = 1; i <= 4; i++) {
            psrm.har(haver, nr("0" + i), NU.minusSeconds(60 - i), retur(fordring));
        }
        psrm.hoejst(3);
        psrm.nedeVedSide(true);
        hentning.hent(ur, psrm);
        assertThat(hentet()).hasSize(3);
        psrm.nedeVedSide(false);
        ur.gaa(Duration.ofMinutes(1));
        hentning.hent(ur, psrm);

        assertThat(hentet()).hasSize(4);
        assertThat(psrm.spoergsmaal(haver)).isEqualTo(2);
    }

    @Test
    void hverIndberetterFaarSitEgetNummerForDenSamme() {
        psrm.har(haver, nr("1"), NU.minusSeconds(60), retur(hentning.fordring(haver)));
        hentning.hent(ur, psrm);

        Udvalg hans = new Udvalg(Gatewaydata.ANDEN_INDBERETTER, haver, null, null, Instant.EPOCH, null);
        assertThat(bog.hent(hans).poster()).hasSize(1);
        assertThat(bog.hent(hans).poster().get(0).nummer())
                .isNotEqualTo(bog.hent(alle(haver)).poster().get(0).nummer());
    }

    @Test
    void enDerKommerForSentTagesMedAfOverlappet() {
        long fordring = hentning.fordring(haver);
        psrm.har(haver, nr("2"), NU.minusSeconds(60), retur(fordring));
        hentning.hent(ur, psrm);

        psrm.har(haver, nr("1"), NU.minus(Duration.ofDays(2)), retur(fordring));
        ur.gaa(Duration.ofMinutes(5));
        hentning.hent(ur, psrm);

        assertThat(hentet()).containsExactly(nr("2"), nr("1"));
    }

    @Test
    void enDerKommerMegetForSentTagesMedAfDagensHeleHentning() {
        hentning.hent(ur, psrm);
        psrm.har(haver, nr("1"), NU.minus(Duration.ofDays(40)), retur(hentning.fordring(haver)));

        ur.gaa(Duration.ofHours(2));
        hentning.hent(ur, psrm);
        assertThat(hentet()).isEmpty();

        ur.gaa(Duration.ofHours(23));
        hentning.hent(ur, psrm);
        assertThat(hentet()).containsExactly(nr("1"));
    }

    @Test
    void detSammeHentetIgenErIntetNyt() {
        psrm.har(haver, nr("1"), NU.minusSeconds(60), retur(hentning.fordring(haver)));
        hentning.hent(ur, psrm);
        ur.gaa(Duration.ofMinutes(5));
        hentning.hent(ur, psrm);

        assertThat(hentet()).containsExactly(nr("1"));
        assertThat(hentning.noter(haver)).isEmpty();
    }

    @Test
    void imensEnNodeHenterHenterIngenAndenFraSammeBagsystem() {
        hentning.hent(ur, psrm, dmi);
        ur.gaa(Duration.ofMinutes(5));
        hentning.andenNodeErIGang(Maal.PSRM, ur.instant().plus(Duration.ofMinutes(3)));
        psrm.har(haver, nr("p"), NU, retur(hentning.fordring(haver)));
        dmi.har(haver, nr("d"), NU, retur(hentning.fordring(haver)));

        hentning.hent(ur, psrm, dmi);
        assertThat(hentet()).containsExactly(nr("d"));

        ur.gaa(Duration.ofMinutes(3).plusSeconds(1));
        hentning.hent(ur, psrm, dmi);
        assertThat(hentet()).containsExactly(nr("d"), nr("p"));
    }

    /** The lease is shorter than the longest call. */
    @Test
    void enNodeDerVenterLaengePaaEtSvarBeholderSinTur() {
        hentning.hent(ur, psrm);
        ur.gaa(Duration.ofMinutes(5));
        var langsom = hentning.henter(ur, psrm);
        List<Integer> underVejs = new ArrayList<>();
        psrm.underSvaret(() -> {
            ur.gaa(Duration.ofSeconds(30));
            langsom.forny();
            ur.gaa(Duration.ofSeconds(30));
            underVejs.add(hentning.laante(ur.instant()));
        });
        langsom.hent();

        assertThat(underVejs).containsExactly(1);
        assertThat(hentning.laante(ur.instant())).isZero();
    }

    @Test
    void etBagsystemDerErNedeProevesIgenOgMangler() {
        hentning.hent(ur, psrm);
        psrm.nede(true);
        psrm.har(haver, nr("1"), NU, retur(hentning.fordring(haver)));
        ur.gaa(Duration.ofMinutes(5));
        hentning.hent(ur, psrm);
        assertThat(hentet()).isEmpty();

        psrm.nede(false);
        ur.gaa(Duration.ofMinutes(1));
        hentning.hent(ur, psrm);
        assertThat(hentet()).containsExactly(nr("1"));
    }
}
