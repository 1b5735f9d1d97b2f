package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.indgang.oeir.Fagsystem.Forloeb;
import dk.snitflade.gateway.indgang.oeir.Journalblik.Post;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen complains over a decision, and the claim comes home until it is settled (oir.md 5.4). */
@MedOeirdoer
class TilstandTest {

    private static final String KLAGE = "ky/tilstand-klage";

    @Autowired
    private Fagsystem ky;

    @Autowired
    private Journalblik journal;

    private Forloeb forloeb;
    private String krav;

    @BeforeEach
    void opretKonto() {
        forloeb = ky.forloeb();
        krav = forloeb.id("c0000000-0000-4000-8000-000000000011");
        assertThat(forloeb.send("ky/opret-p91-to-haeftere")).startsWith("200").contains("ACCEPTERET");
    }

    @Test
    void foerAfsendelseVenterFordringenOgSendesIgenNaarKlagenErAfgjort() {
        forloeb.send(KLAGE);
        Post ventende = journal.seneste(krav);
        assertThat(ventende.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(ventende.ventet()).isEqualTo("Der er klaget over fordringen.");

        forloeb.send(KLAGE, "KLAGE", "AKTIV");

        assertThat(journal.aktioner(krav))
                .singleElement()
                .satisfies(post -> assertThat(post.tilstand()).isEqualTo(Tilstand.KLAR));
    }

    @Test
    void efterAfsendelseKaldesDenTilbageOgStaarKlarTilAtKommeIgen() {
        journal.udfoer(krav);
        long gammelt = journal.fordring(krav);

        assertThat(forloeb.send(KLAGE)).contains("ACCEPTERET");

        List<Post> poster = journal.aktioner(krav);
        Handling.Tilbagekald tilbagekald =
                (Handling.Tilbagekald) poster.get(1).aktion().handling();
        assertThat(tilbagekald.aarsag()).isEqualTo("KLAG");
        assertThat(tilbagekald.fordringId()).isEqualTo(gammelt);
        Post igen = poster.get(2);
        assertThat(igen.aktion().kode()).isEqualTo(Aktionskode.GENINDSENDFORDRING);
        assertThat(igen.tilstand()).isEqualTo(Tilstand.VENTER);
        assertThat(igen.forfalder()).isNull();
        assertThat(journal.fordring(krav)).isNotEqualTo(gammelt);
    }

    @Test
    void denGenindsendesMedDetDerErKommetTilImens() {
        journal.udfoer(krav);
        forloeb.send(KLAGE);
        forloeb.send("ky/opregulering-en-maaned-mere");

        assertThat(forloeb.send(KLAGE, "KLAGE", "AKTIV")).contains("ACCEPTERET");

        Post igen = journal.seneste(krav);
        assertThat(igen.tilstand()).isEqualTo(Tilstand.KLAR);
        assertThat(igen.aktion().data().hovedstol().kroner()).isEqualByComparingTo("20240");
    }

    @Test
    void annulleretFoerAfsendelseSendesAldrig() {
        assertThat(forloeb.send(KLAGE, "KLAGE", "ANNULLERET")).contains("ACCEPTERET");

        assertThat(journal.aktioner(krav))
                .singleElement()
                .satisfies(post -> assertThat(post.tilstand()).isEqualTo(Tilstand.AFVIST));
        assertThat(forloeb.send(KLAGE)).contains("OIR-2003", "annulleret");
    }

    @Test
    void annulleretUnderKlagenTraekkesHeltTilbage() {
        journal.udfoer(krav);
        long gammelt = journal.fordring(krav);
        forloeb.send(KLAGE);

        forloeb.send(KLAGE, "KLAGE", "ANNULLERET");

        Handling.Tilbagekald tilbagekald =
                (Handling.Tilbagekald) journal.seneste(krav).aktion().handling();
        assertThat(tilbagekald.aarsag()).isEqualTo("FEJL");
        assertThat(tilbagekald.fordringId()).isEqualTo(gammelt);
    }

    @Test
    void debitorsystemetsTilstandeKanIkkeSaettes() {
        assertThat(forloeb.send(KLAGE, "KLAGE", "INDDRIVELSE")).contains("AFVIST", "OIR-2003");
    }

    @Test
    void opreguleringEfterAfsendelseErEnOpskrivning() {
        journal.udfoer(krav);

        assertThat(forloeb.send("ky/opregulering-en-maaned-mere")).contains("ACCEPTERET");

        assertThat(journal.seneste(krav).aktion().kode()).isEqualTo(Aktionskode.OPSKRIVNINGREGULERING);
        assertThat(forloeb.send("ky/opregulering-en-maaned-mere")).contains("OIR-A302");
    }
}
