package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fordringshaver's own reference is unique among his claims that live (486). */
@MedDatabase
class ReferencerTest {

    private final Proevedatabase database;
    private final Proevejournal journal;

    ReferencerTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void denAndenIEnLeveranceAfvisesOgNaboenRoeresIkke() {
        assertThat(numre(journal.modtag(Maal.PSRM, 1, opret("A"), opret("A"), Proeveaktion.af(Aktionskode.NEDSKRIV))))
                .containsExactly(List.of(), List.of(486), List.of());
    }

    @Test
    void denAndenIEnSenereLeveranceAfvisesUdenFordringsnummer() {
        journal.modtag(Maal.PSRM, 1, opret("A"));

        List<Aktionskvittering> anden = journal.modtag(Maal.PSRM, 2, opret("A"));

        assertThat(numre(anden)).containsExactly(List.of(486));
        assertThat(anden.get(0).fordringId()).isNull();
        assertThat(anden.get(0).rute()).isNull();
    }

    @Test
    void enOptagetHovedfordringTagerHeleSinFamilieMedSig() {
        journal.modtag(Maal.PSRM, 1, opret("A"));
        Handling.Opret barn =
                new Handling.Opret(fordring("B").data(), List.of(fordring("C").handling()));
        Handling.Opret familie = new Handling.Opret(
                fordring("A").data(), List.of(barn, fordring("D").handling()));

        List<Aktionskvittering> svar =
                journal.modtag(Maal.PSRM, 2, Proevefordring.aktion(Aktionskode.OPRETFORDRING, familie), opret("E"));

        assertThat(numre(svar)).containsExactly(List.of(486), List.of(428), List.of(428), List.of(428), List.of());
        assertThat(database.antal("fordring where reference in ('B', 'C', 'D')"))
                .isZero();
    }

    @Test
    void denForgaevesFamiliesReferencerErLedige() {
        journal.modtag(Maal.PSRM, 1, opret("A"));
        journal.modtag(Maal.PSRM, 2, fordring("A").opret(fordring("B")));

        assertThat(numre(journal.modtag(Maal.PSRM, 3, opret("B")))).containsExactly(List.of());
    }

    @Test
    void enRelateretMedHovedfordringensReferenceAfvisesAlene() {
        assertThat(numre(journal.modtag(Maal.PSRM, 1, fordring("A").opret(fordring("A"), fordring("B")))))
                .containsExactly(List.of(), List.of(486), List.of());
    }

    @Test
    void enAfvistFordringsReferenceKanBrugesIgen() {
        Long afvist = journal.modtag(Maal.PSRM, 1, opret("A")).get(0).fordringId();
        database.jdbc()
                .sql("update fordring set afvist = true where id = :id")
                .param("id", afvist)
                .update();

        assertThat(numre(journal.modtag(Maal.PSRM, 2, opret("A")))).containsExactly(List.of());
        assertThat(numre(journal.modtag(Maal.PSRM, 3, opret("A")))).containsExactly(List.of(486));
    }

    @Test
    void toFordringshavereMaaBrugeDenSamme() {
        Aktion egen = opret("A");
        Aktion naboens = new Aktion(egen.kode(), egen.fordringshaver() + 1, egen.handling());

        assertThat(numre(journal.modtag(Maal.PSRM, 1, egen, naboens))).containsExactly(List.of(), List.of());
    }

    @Test
    void enGentagelseAfEnAfvistFaarAfvisningenIgen() {
        journal.modtag(Maal.PSRM, 1, opret("A"));
        List<Aktionskvittering> foer = journal.modtag(Maal.PSRM, 2, opret("A"));

        Gemt igen = journal.gem(Maal.PSRM, Proevejournal.leverance(2, opret("A")));

        assertThat(((Gemt.Gentaget) igen).kvitteringer()).isEqualTo(foer);
    }

    private static Proevefordring fordring(String reference) {
        return Proevefordring.ny().reference(reference);
    }

    private static Aktion opret(String reference) {
        return fordring(reference).opret();
    }

    private static List<List<Integer>> numre(List<Aktionskvittering> kvitteringer) {
        return kvitteringer.stream()
                .map(kvittering ->
                        kvittering.afvisninger().stream().map(Afvisning::nummer).toList())
                .toList();
    }
}
