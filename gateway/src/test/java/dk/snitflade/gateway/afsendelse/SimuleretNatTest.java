package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.afsendelse.tilstand.BackendtilstandLager;
import dk.snitflade.gateway.afsendelse.tilstand.Prognose;
import dk.snitflade.gateway.afsendelse.tilstand.Prognoser;
import dk.snitflade.gateway.afsendelse.tilstand.TaktLager;
import dk.snitflade.gateway.afsendelse.tilstand.TilstandOpsaetning;
import dk.snitflade.gateway.afsendelse.tilstand.VindueLager;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PSRM is down for eight hours of the night: 100,000 claims are held, then drained once each, when the forecast said. */
@MedDatabase
@Tag("kaos")
class SimuleretNatTest {

    private static final int FORDRINGER = Integer.getInteger("snitflade.nat.fordringer", 100_000);
    private static final Duration NEDE = Duration.ofHours(8);
    /** What the node manages in a second. */
    private static final int KAPACITET = 512;

    private static final TilstandOpsaetning OPSAETNING = new TilstandOpsaetning(
            Duration.ofMinutes(2),
            8,
            0.5,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            1,
            Duration.ofMinutes(1),
            KAPACITET,
            0.01,
            0.20,
            10,
            Duration.ofMinutes(2),
            Duration.ofMinutes(1));

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend psrm = new FalskBackend(Maal.PSRM);

    SimuleretNatTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void hundredtusindFordringerHoldesOgToemmesEnGangHverSomForudsagt() {
        Proevenode node = new Proevenode(
                database,
                temp.resolve("node"),
                ur,
                Proevenode.opsaetning(500),
                OPSAETNING,
                psrm,
                new FalskBackend(Maal.DMI));
        modtag();
        psrm.moeder(Moede.HAR_TRAVLT);
        Instant slut = ur.instant().plus(NEDE);
        while (ur.instant().isBefore(slut)) {
            node.runde(Maal.PSRM, 8);
            ur.gaa(Duration.ofSeconds(30));
        }
        assertThat(psrm.sendt()).as("held, and not knocked on all night").hasSizeLessThan(150);
        assertThat(venter()).isEqualTo(FORDRINGER);

        psrm.moeder(Moede.UDFOERER);
        Map<Instant, Instant> forudsagt = toem(node);

        Instant tom = ur.instant();
        assertThat(psrm.optagne()).hasSize(FORDRINGER);
        assertThat(new HashSet<>(psrm.optagne())).hasSize(FORDRINGER);
        assertThat(psrm.gentagelser()).isEmpty();
        assertThat(forudsagt).hasSizeGreaterThan(3).allSatisfy((da, hvornaar) -> {
            double rest = Duration.between(da, tom).toMillis();
            assertThat((double) Duration.between(da, hvornaar).toMillis())
                    .as("forecast at %s of %s, was %s", da, hvornaar, tom)
                    .isCloseTo(rest, within(rest * 0.10));
        });
        System.out.println("Nat: " + FORDRINGER + " fordringer tømt fra "
                + forudsagt.keySet().iterator().next() + " til " + tom + "; forudsagt " + forudsagt.values());
    }

    /** Second by second; what was forecast when, a minute apart, while there was more than a minute to go. */
    private Map<Instant, Instant> toem(Proevenode node) {
        Prognoser prognoser = new Prognoser(
                new BackendtilstandLager(database.jdbc()),
                new VindueLager(database.jdbc()),
                new TaktLager(database.jdbc()),
                OPSAETNING);
        Map<Instant, Instant> forudsagt = new LinkedHashMap<>();
        long sekund = 0;
        for (long venter = venter(); venter > 0; sekund++) {
            int kald = 0;
            int runde;
            do {
                runde = node.runde(Maal.PSRM, KAPACITET - kald);
                kald += runde;
            } while (runde > 0 && kald < KAPACITET);
            if (sekund % 60 == 30 || kald == 0) {
                venter = venter();
            }
            ur.gaa(Duration.ofSeconds(1));
            if (sekund % 60 == 30 && venter > 60L * KAPACITET) {
                Prognose prognose = prognoser.prognose(Maal.PSRM, venter, ur.instant());
                forudsagt.put(ur.instant(), prognose.tom());
            }
        }
        return forudsagt;
    }

    private long venter() {
        return database.antal("aktion where maal = 'PSRM' and tilstand not in ('UDFOERT', 'AFVIST')");
    }

    /** One claim accepted by the journal, and the others as copies of its rows: taking them in is not what is tried here. */
    private void modtag() {
        long aktion = koe.opret(Maal.PSRM).aktionId();
        klartekst(aktion);
        database.jdbc()
                .sql("""
                        insert into fordring select (jsonb_populate_record(f, jsonb_build_object(
                            'id', f.id + i, 'hovedfordring', f.id + i, 'familie', f.id + i,
                            'reference', f.reference || '-' || i))).*
                        from fordring f, aktion a, generate_series(1, :antal) i where a.id = :aktion and f.id = a.fordring
                        """)
                .param("aktion", aktion)
                .param("antal", FORDRINGER - 1)
                .update();
        database.jdbc()
                .sql("""
                        insert into aktion select (jsonb_populate_record(a, jsonb_build_object(
                            'id', a.id + i, 'nr', a.nr + i, 'koe', a.koe + i, 'fordring', a.fordring + i,
                            'familie', a.fordring + i, 'reference', a.reference || '-' || i))).*
                        from aktion a, generate_series(1, :antal) i where a.id = :aktion
                        """)
                .param("aktion", aktion)
                .param("antal", FORDRINGER - 1)
                .update();
        database.jdbc().sql("analyze aktion").update();
        assertThat(venter()).isEqualTo(FORDRINGER);
    }

    /** As it was stored before there was encryption: an encrypted message is tied to its row and cannot be copied. */
    private void klartekst(long aktion) {
        byte[] gemt = database.jdbc()
                .sql("select indhold from aktion where id = :id")
                .param("id", aktion)
                .query(byte[].class)
                .single();
        database.jdbc()
                .sql("update aktion set indhold = :klar where id = :id")
                .param("id", aktion)
                .param("klar", Proevenoegler.KRYPTERING.dekrypter(Felt.AKTION, aktion, gemt))
                .update();
    }
}
