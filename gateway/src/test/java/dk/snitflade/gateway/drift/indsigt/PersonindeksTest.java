package dk.snitflade.gateway.drift.indsigt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.Proevejournal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Claims from either door are found by the number of who is liable, once they are some minutes old. */
@MedDatabase
class PersonindeksTest {

    private final Proevedatabase database;
    private final Proevejournal journal;
    private final Personindeks indeks;
    private final IndsigtLager lager;

    PersonindeksTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
        this.indeks = new Personindeks(
                new PersonindeksLager(
                        database.jdbc(),
                        new NamedParameterJdbcTemplate(database.kilde()),
                        Proevenoegler.KRYPTERING,
                        Proevenoegler.OPSLAG),
                database.transaktion(),
                Clock.systemUTC());
        this.lager = new IndsigtLager(database.jdbc(), Proevenoegler.KRYPTERING, Proevenoegler.OPSLAG, null);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void etKravFindesPaaHverAfSineSkyldnere() {
        long fordring = opret(1, "A");
        long anden = opret(2, "B");

        indeks.foelgMed(modtaget(anden).plusSeconds(1));

        assertThat(fordringer("010270-9998")).containsExactlyInAnyOrder(fordring, anden);
        assertThat(fordringer("0102709997")).isEmpty();
        assertThat(database.antal("fordring_person")).isEqualTo(2);
    }

    @Test
    void deNyesteKommerMedSenereOgIngenTabes() {
        long gammel = opret(1, "A");
        long ny = opret(2, "B");
        Instant nu = modtaget(ny);
        database.jdbc()
                .sql("update fordring set modtaget = :tid where id = :id")
                .param("tid", Timestamp.from(nu.minus(Duration.ofHours(3))))
                .param("id", gammel)
                .update();

        indeks.foelgMed(nu);
        assertThat(fordringer("0102709998")).containsExactly(gammel);

        indeks.foelgMed(nu);
        indeks.foelgMed(nu.plusSeconds(1));
        assertThat(fordringer("0102709998")).containsExactly(ny, gammel);
    }

    @Test
    void udenFordringerErDerIntetAtGoere() {
        indeks.foelgMed(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(database.antal("personindeks")).isZero();
    }

    private long opret(long leverance, String reference) {
        Aktionskvittering kvittering = journal.modtag(
                        Maal.PSRM,
                        leverance,
                        Proevefordring.ny().reference(reference).opret())
                .get(0);
        return kvittering.fordringId();
    }

    private Instant modtaget(long fordring) {
        return database.jdbc()
                .sql("select modtaget from fordring where id = :id")
                .param("id", fordring)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private List<Long> fordringer(String nummer) {
        return lager.fordringer(nummer, 10).stream()
                .map(Personfordring::fordring)
                .toList();
    }
}
