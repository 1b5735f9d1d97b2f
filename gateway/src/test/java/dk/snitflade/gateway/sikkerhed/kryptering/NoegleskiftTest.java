package dk.snitflade.gateway.sikkerhed.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A key is changed while the gateway runs: everything can be read all the time, and in the end the old key is not needed. */
@MedDatabase
class NoegleskiftTest {

    private static final int KONTI = 400;
    private static final String TEKST = "Skyldig for Anne Madsen, 0101701234 ".repeat(20);
    private static final Ophav GERDA = new Ophav("gerda", "Årligt nøgleskift");

    private final Proevedatabase database;
    private final Kryptering gammel = new Kryptering(Proevenoegler.ring(1, 1));
    private final Kryptering begge = new Kryptering(Proevenoegler.ring(2, 1, 2));
    private final Kryptering ny = new Kryptering(Proevenoegler.ring(2, 2));

    NoegleskiftTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void altFaarDenNyeNoegleOgDenGamleKanFjernes() {
        lager(Proevenoegler.ring(1, 1)).kontroller();
        konti(0, KONTI, gammel);
        raa(gammel.pakOgKrypter(Felt.KVITTERING_RAA, null, bytes(TEKST)));
        raa(bytes("<Fra-foer-krypteringen/>"));
        Noeglering ring = Proevenoegler.ring(2, 1, 2);
        lager(ring).kontroller();

        skift(ring).koer(GERDA);

        konti(KONTI, 1, ny);
        for (int nr = 0; nr <= KONTI; nr++) {
            assertThat(ny.dekrypterTekst(Felt.KONTO_SPECIFIKATION, konto(nr), gemt(nr)))
                    .isEqualTo(TEKST + nr);
        }
        assertThat(database.jdbc()
                        .sql("select indhold from kvittering_raa")
                        .query(byte[].class)
                        .list())
                .extracting(gemt -> new String(ny.dekrypter(Felt.KVITTERING_RAA, null, gemt), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(TEKST, "<Fra-foer-krypteringen/>");
        assertThatCode(() -> lager(Proevenoegler.ring(2, 2)).kontroller()).doesNotThrowAnyException();
        assertThat(new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper())
                        .find("noegler.skift", "2", null, 1))
                .singleElement()
                .satisfies(raekke -> {
                    assertThat(raekke.hvem()).isEqualTo("gerda");
                    assertThat(raekke.efter()).contains("\"omkrypteret\": " + (KONTI + 2), "\"udgaaet\": [1]");
                });
    }

    @Test
    void etAfbrudtSkiftGaarVidereMedResten() {
        lager(Proevenoegler.ring(1, 1)).kontroller();
        konti(0, KONTI, gammel);
        Noeglering ring = Proevenoegler.ring(2, 1, 2);
        lager(ring).kontroller();
        int nogle = database.transaktion()
                .execute(status -> new NoegleskiftLager(
                                database.jdbc(), new NamedParameterJdbcTemplate(database.kilde()), begge)
                        .omkrypter(Felt.KONTO_SPECIFIKATION, 2, 0, 8));
        assertThat(nogle).isBetween(1, KONTI - 1);
        assertThat(lager(ring).iBrug()).containsExactly(1, 2);
        for (int nr = 0; nr < KONTI; nr++) {
            assertThat(begge.dekrypterTekst(Felt.KONTO_SPECIFIKATION, konto(nr), gemt(nr)))
                    .as("midtvejs kan alt læses")
                    .isEqualTo(TEKST + nr);
        }

        Noegleskift skift = skift(ring);
        skift.koer(GERDA);

        assertThat(skift.stand().omkrypteret()).isEqualTo(KONTI - nogle);
        assertThat(skift.stand().iBrug()).containsExactly(2);
    }

    @Test
    void enRaekkeINogensHaenderVentesDerPaaIkkeAndreHoldesIkkeOp() {
        lager(Proevenoegler.ring(1, 1)).kontroller();
        konti(0, 10, gammel);
        Noeglering ring = Proevenoegler.ring(2, 1, 2);
        lager(ring).kontroller();
        Noegleskift skift = skift(ring);

        TransactionTemplate anden = database.transaktion();
        anden.executeWithoutResult(status -> {
            database.jdbc()
                    .sql("select 1 from oir_konto where konto = :id for update")
                    .param("id", konto(3))
                    .query()
                    .singleRow();
            Thread traad = new Thread(() -> skift.koer(GERDA));
            traad.start();
            vent(traad);
            assertThat(skift.stand().omkrypteret()).isEqualTo(9);
            assertThat(skift.stand().iBrug())
                    .as("den gamle nøgle er stadig nødvendig")
                    .containsExactly(1, 2);
        });

        skift.koer(GERDA);
        assertThat(skift.stand().iBrug()).containsExactly(2);
    }

    @Test
    void intetFeltErGlemtOgAlleKanOmkrypteres() {
        Noeglering ring = Proevenoegler.ring(1, 1);
        NoegleskiftLager lager = new NoegleskiftLager(
                database.jdbc(), new NamedParameterJdbcTemplate(database.kilde()), new Kryptering(ring));
        for (Felt felt : Felt.values()) {
            assertThat(lager.mangler(felt, 1)).as("%s", felt).isFalse();
            assertThat(lager.omkrypter(felt, 1, 0, 10)).as("%s", felt).isZero();
        }
        List<String> hverkenEllerHemmelige = List.of(
                "underretning_raa.fingeraftryk",
                "revision.kaede",
                "set_besked.noegle",
                "noegle.proeve",
                "oir_part.nummer_opslag",
                "oir_part.cvr_opslag",
                "fordring_person.opslag");
        List<String> alle = database.jdbc()
                .sql("select table_name || '.' || column_name as navn from information_schema.columns"
                        + " where table_schema = 'public' and data_type = 'bytea'"
                        + " and table_name || '.' || column_name not in (:kendte)")
                .param("kendte", hverkenEllerHemmelige)
                .query(String.class)
                .list();
        assertThat(alle)
                .as("en ny kolonne med bytes skal afgøres i Felt")
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Felt.values())
                        .map(felt -> felt.tabel() + "." + felt.kolonne())
                        .toList());
    }

    private static void vent(Thread traad) {
        try {
            traad.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void konti(int fra, int antal, Kryptering med) {
        for (int nr = fra; nr < fra + antal; nr++) {
            database.jdbc()
                    .sql("insert into oir_konto (konto, kommune, fagsystem, oprettet, specifikation)"
                            + " values (:id, '29999981', :id, now(), :tekst)")
                    .param("id", konto(nr))
                    .param("tekst", med.krypterTekst(Felt.KONTO_SPECIFIKATION, konto(nr), TEKST + nr))
                    .update();
        }
    }

    private void raa(byte[] indhold) {
        database.jdbc()
                .sql("insert into kvittering_raa (maal, modtaget, indhold) values ('PSRM', now(), :indhold)")
                .param("indhold", indhold)
                .update();
    }

    private byte[] gemt(int nr) {
        return database.jdbc()
                .sql("select specifikation from oir_konto where konto = :id")
                .param("id", konto(nr))
                .query(byte[].class)
                .single();
    }

    private static UUID konto(int nr) {
        return new UUID(0x7b00_0000_0000_4000L, nr + 1L);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private NoegleLager lager(Noeglering ring) {
        return new NoegleLager(database.jdbc(), ring, Clock.systemUTC());
    }

    private Noegleskift skift(Noeglering ring) {
        return new Noegleskift(
                ring,
                lager(ring),
                new NoegleskiftLager(
                        database.jdbc(), new NamedParameterJdbcTemplate(database.kilde()), new Kryptering(ring)),
                new RevisionLager(database.skabelon(), database.jdbc(), new JsonMapper()),
                database.transaktion(),
                Clock.systemUTC());
    }
}
