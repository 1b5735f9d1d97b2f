package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.afsendelse.FalskBackend.Moede;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DMI gets what one delivery has for it in one call, under one mapped delivery id (nymf.md 6.4). */
@MedDatabase
class DelleveranceTest {

    private static final int HOEJST = 10;

    @TempDir
    private Path temp;

    private final Proevedatabase database;
    private final Proevekoe koe;
    private final Proeveur ur = new Proeveur(Proeveleverance.MODTAGET.plusSeconds(1));
    private final FalskBackend dmi = new FalskBackend(Maal.DMI);
    private Proevenode node;

    DelleveranceTest(Proevedatabase database) {
        this.database = database;
        this.koe = new Proevekoe(database);
    }

    @BeforeEach
    void nyNode() {
        node = new Proevenode(database, temp, ur, Proevenode.opsaetning(HOEJST), new FalskBackend(Maal.PSRM), dmi);
    }

    @AfterEach
    void luk() {
        koe.close();
    }

    @Test
    void enLeveranceErEtKaldOgToErTo() {
        List<Aktionskvittering> foerste = leverance(3);
        List<Aktionskvittering> anden = leverance(2);

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).extracting(DelleveranceTest::aktioner).containsExactly(ider(foerste), ider(anden));
        assertThat(dmi.sendt()).extracting(Forsendelse::mappetLeverance).doesNotHaveDuplicates();
    }

    @Test
    void hovedfordringOgRelateredeGaarISammeKaldHovedfordringenFoerst() {
        List<Aktionskvittering> familie = koe.modtag(Maal.DMI, koe.opret(koe.fordring(), koe.fordring()));

        node.send(Maal.DMI);

        assertThat(dmi.sendt())
                .singleElement()
                .extracting(DelleveranceTest::aktioner)
                .isEqualTo(ider(familie));
    }

    @Test
    void enStorLeveranceDelesVedGraensen() {
        leverance(2 * HOEJST + 3);

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).extracting(f -> f.sager().size()).containsExactly(HOEJST, HOEJST, 3);
        assertThat(dmi.sendt()).extracting(Forsendelse::mappetLeverance).doesNotHaveDuplicates();
    }

    @Test
    void enFamilieOverGraensenVenterPaaSinHovedfordringsSvar() {
        Aktion familie = koe.opret(
                IntStream.range(0, HOEJST + 2).mapToObj(i -> koe.fordring()).toArray(Proevefordring[]::new));
        koe.modtag(Maal.DMI, familie);
        dmi.moeder(Moede.MODTAGER);

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).extracting(f -> f.sager().size()).containsExactly(HOEJST);
        assertThat(koe.tilstande()).containsEntry("SENDT", (long) HOEJST).containsEntry("KLAR", 3L);
    }

    @Test
    void nytForsoegSkerSamletOgUnderSammeNummer() {
        List<Aktionskvittering> aktioner = leverance(4);
        dmi.moeder(Moede.HAR_TRAVLT);
        node.send(Maal.DMI);
        dmi.moeder(Moede.UDFOERER);
        ur.gaa(Duration.ofSeconds(2));

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).hasSize(2);
        assertThat(dmi.sendt().get(1).mappetLeverance())
                .isEqualTo(dmi.sendt().get(0).mappetLeverance());
        assertThat(aktioner(dmi.sendt().get(1))).isEqualTo(ider(aktioner));
        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
    }

    /** nymf.md 6.1: the old number would be answered as it was, for ever. */
    @Test
    void efterEnTekniskFejlSendesDerUnderEtNytNummer() {
        List<Aktionskvittering> leverance = leverance(3);
        long fejler = leverance.get(1).aktionId();
        dmi.moeder(sag -> sag.aktion() == fejler ? Moede.FEJLER_TEKNISK : Moede.UDFOERER);
        node.send(Maal.DMI);
        assertThat(koe.tilstand(leverance.get(1))).isEqualTo("KLAR");

        dmi.moeder(Moede.UDFOERER);
        ur.gaa(Duration.ofMinutes(1));
        node.send(Maal.DMI);

        assertThat(dmi.sendt()).hasSize(2);
        assertThat(aktioner(dmi.sendt().get(1))).containsExactly(fejler);
        assertThat(dmi.sendt()).extracting(Forsendelse::mappetLeverance).doesNotHaveDuplicates();
        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
    }

    @Test
    void etTabtSvarSpoergesDerSamletTilFoerNogetSendesIgen() {
        List<Aktionskvittering> aktioner = leverance(4);
        dmi.moeder(Moede.MISTER_SVARET);
        node.send(Maal.DMI);
        assertThat(node.send(Maal.DMI)).as("nothing is sent blindly").isZero();
        assertThat(node.spoerg(Maal.DMI)).as("not before it can be seen there").isZero();

        ur.gaa(Proevenode.SYNLIGHED);
        node.spoerg(Maal.DMI);

        assertThat(dmi.spurgt())
                .singleElement()
                .extracting(DelleveranceTest::aktioner)
                .isEqualTo(ider(aktioner));
        assertThat(dmi.spurgt().get(0).mappetLeverance())
                .isEqualTo(dmi.sendt().get(0).mappetLeverance());
        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
        assertThat(dmi.gentagelser()).isEmpty();
    }

    @Test
    void enBeskedDerAldrigKomFremSendesIgenUnderSammeNummer() {
        leverance(4);
        dmi.moeder(Moede.MISTER_BESKEDEN);
        node.send(Maal.DMI);
        ur.gaa(Proevenode.SYNLIGHED);
        node.spoerg(Maal.DMI);
        dmi.moeder(Moede.UDFOERER);

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).extracting(f -> f.sager().size()).containsExactly(4, 4);
        assertThat(dmi.sendt().get(1).mappetLeverance())
                .isEqualTo(dmi.sendt().get(0).mappetLeverance());
        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
    }

    @Test
    void hverAktionFaarSitEgetSvar() {
        List<Aktionskvittering> a = leverance(4);
        dmi.moeder(sag -> Moede.values()[(int) (sag.aktion() - a.get(0).aktionId())]);

        node.send(Maal.DMI);

        assertThat(a).extracting(koe::tilstand).containsExactly("UDFOERT", "SENDT", "AFVIST", "KLAR");
    }

    @Test
    void kunDenSvaretIkkeNaevnteSpoergesDerTil() {
        List<Aktionskvittering> a = leverance(3);
        long glemt = a.get(1).aktionId();
        dmi.moeder(sag -> sag.aktion() == glemt ? Moede.MISTER_SVARET : Moede.UDFOERER);
        node.send(Maal.DMI);
        ur.gaa(Proevenode.SYNLIGHED);

        node.spoerg(Maal.DMI);

        assertThat(dmi.spurgt())
                .singleElement()
                .extracting(DelleveranceTest::aktioner)
                .isEqualTo(List.of(glemt));
        assertThat(koe.tilstande()).containsOnlyKeys("UDFOERT");
        assertThat(dmi.gentagelser()).isEmpty();
    }

    @Test
    void enSenereLeverancePaaFordringenVenter() {
        List<Aktionskvittering> foerste = leverance(2);
        Aktionskvittering senere = koe.nedskriv(Maal.DMI, foerste.get(0));
        dmi.moeder(Moede.MODTAGER);

        node.send(Maal.DMI);

        assertThat(dmi.sendt()).hasSize(1);
        assertThat(koe.tilstand(senere)).isEqualTo("KLAR");
    }

    @Test
    void opretOgNedskrivISammeLeveranceGaarSammenIRaekkefoelge() {
        Aktionskvittering opret = koe.opret(Maal.DMI);
        node.send(Maal.DMI);
        List<Aktionskvittering> to =
                koe.modtag(Maal.DMI, Proevekoe.nedskriv(opret.fordringId()), Proevekoe.nedskriv(opret.fordringId()));

        node.send(Maal.DMI);

        assertThat(dmi.sendt())
                .hasSize(2)
                .last()
                .extracting(DelleveranceTest::aktioner)
                .isEqualTo(ider(to));
    }

    private List<Aktionskvittering> leverance(int antal) {
        return koe.modtag(
                Maal.DMI, IntStream.range(0, antal).mapToObj(i -> koe.opret()).toArray(Aktion[]::new));
    }

    private static List<Long> aktioner(Forsendelse forsendelse) {
        return forsendelse.sager().stream().map(Sag::aktion).toList();
    }

    private static List<Long> ider(List<Aktionskvittering> kvitteringer) {
        return kvitteringer.stream().map(Aktionskvittering::aktionId).toList();
    }
}
