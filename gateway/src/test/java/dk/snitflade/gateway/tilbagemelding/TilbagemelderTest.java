package dk.snitflade.gateway.tilbagemelding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fagsystem is told everything at least once, in order per account, however the other side behaves. */
@MedDatabase
class TilbagemelderTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    private final Proeveur ur = new Proeveur(NU);
    private final Udbakke udbakke;

    TilbagemelderTest(Proevedatabase database) {
        this.udbakke = new Udbakke(database, ur);
    }

    @Test
    void enKontosMeldingerKommerIOrdenOgEnAdGangen() {
        udbakke.gem("konto1", "a", "b", "c");
        udbakke.gem("konto2", "x");

        assertThat(udbakke.runde()).containsExactlyInAnyOrder("a", "x");
        assertThat(udbakke.runde()).containsExactly("b");
        assertThat(udbakke.runde()).containsExactly("c");
        assertThat(udbakke.runde()).isEmpty();
    }

    @Test
    void detSammeToGangeErEt() {
        udbakke.gem("konto1", "a");
        udbakke.gem("konto1", "a");

        assertThat(udbakke.runde()).containsExactly("a");
        assertThat(udbakke.runde()).isEmpty();
    }

    @Test
    void etFagsystemDerErNedeProevesIgenUdenAtNogetOverhales() {
        udbakke.gem("konto1", "a", "b");
        udbakke.svarer(Fagsystempost.Udfald.SENERE);

        assertThat(udbakke.runde()).containsExactly("a");
        assertThat(udbakke.runde()).isEmpty();

        ur.gaa(Duration.ofSeconds(5));
        udbakke.svarer(Fagsystempost.Udfald.MODTAGET);
        assertThat(udbakke.runde()).containsExactly("a");
        assertThat(udbakke.runde()).containsExactly("b");
    }

    @Test
    void ventetidenVokserTilEnTimeOgEfterHorisontenMaaEnOperatoerSe() {
        udbakke.gem("konto1", "a", "b");
        udbakke.svarer(Fagsystempost.Udfald.SENERE);
        int forsoeg = 0;
        while (udbakke.tilstand("a").equals("KLAR")) {
            forsoeg += udbakke.runde().size();
            ur.gaa(Duration.ofHours(1));
        }

        assertThat(udbakke.tilstand("a")).isEqualTo("MANUEL");
        assertThat(forsoeg).isBetween(150, 200);
        assertThat(udbakke.hvorfor("a")).startsWith("Ikke leveret inden for 7 dage");
        // What an operator has does not hold back the next.
        assertThat(udbakke.runde()).containsExactly("b");
    }

    @Test
    void enAfvisningErEnOperatoers() {
        udbakke.gem("konto1", "a");
        udbakke.svarer(Fagsystempost.Udfald.AFVIST);
        udbakke.runde();

        assertThat(udbakke.tilstand("a")).isEqualTo("MANUEL");
    }

    @Test
    void udenAdresseVentesDerUdenAtDetTaellesSomForsoeg() {
        udbakke.udenAdresse();
        udbakke.gem("konto1", "a");
        for (int gang = 0; gang < 20; gang++) {
            udbakke.runde();
            ur.gaa(Duration.ofDays(1));
        }

        assertThat(udbakke.tilstand("a")).isEqualTo("KLAR");
        assertThat(udbakke.hvorfor("a")).startsWith("Ingen adresse på ");
        assertThat(udbakke.forsoeg("a")).isZero();
    }

    @Test
    void enNodeDerDoerMidtIKaldetEfterladerDetTilDenNaeste() {
        udbakke.gem("konto1", "a", "b");
        List<Forsendelse> doed = udbakke.pluk("den døde");
        assertThat(doed).hasSize(1);
        assertThat(udbakke.runde()).isEmpty();

        ur.gaa(Duration.ofMinutes(3).plusSeconds(1));
        assertThat(udbakke.runde()).containsExactly("a");
        assertThat(udbakke.runde()).containsExactly("b");
    }

    @Test
    void etKaldDerTrakUdBogfoererIkkeNogenAndens() {
        udbakke.gem("konto1", "a");
        Forsendelse langsom = udbakke.pluk("den langsomme").get(0);
        ur.gaa(Duration.ofMinutes(4));
        udbakke.pluk("den anden");

        assertThat(udbakke.bogfoer(langsom, "den langsomme")).isFalse();
        assertThat(udbakke.tilstand("a")).isEqualTo("SENDES");
    }

    @Test
    void etFagsystemFaarHoejstFireKaldAdGangen() {
        for (int konto = 0; konto < 10; konto++) {
            udbakke.gem("konto" + konto, "m" + konto);
        }

        assertThat(udbakke.pluk("en")).hasSize(4);
        assertThat(udbakke.pluk("to")).isEmpty();
    }

    @Test
    void etFagsystemDerErNedeSpoergesKunAfEnAdGangenOgDeAndreBrugerIngenForsoeg() {
        for (int konto = 0; konto < 20; konto++) {
            udbakke.gem("konto" + konto, "m" + konto);
        }
        udbakke.svarer(Fagsystempost.Udfald.SENERE);
        int kald = 0;
        for (int minut = 0; minut < 60; minut++) {
            kald += udbakke.runde().size();
            ur.gaa(Duration.ofMinutes(1));
        }
        assertThat(kald).as("20 messages, an hour").isLessThan(30);
        assertThat(udbakke.forsoeg("m19")).isLessThan(3);

        udbakke.svarer(Fagsystempost.Udfald.MODTAGET);
        ur.gaa(Duration.ofMinutes(5));
        assertThat(udbakke.runde()).as("one to see").hasSize(1);
        assertThat(udbakke.runde()).as("and then as many as ever").hasSize(4);
    }
}
