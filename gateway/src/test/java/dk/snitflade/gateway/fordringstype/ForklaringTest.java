package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordringstype.Regelforklaring.Vaern;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every evaluation can explain itself: rule, values, sentence. */
class ForklaringTest {

    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);
    private static final Fordringstype TYPE = Proevekatalog.type("KTCIVIL");
    private static final Proevekrav KRAV = Grundkrav.til(TYPE);

    private static Regelforklaring forklaret(Indgangsfilter filter, Proevekrav krav, String noegle) {
        return filter.forklar(TYPE, krav.sag()).stream()
                .filter(en -> en.regel().noegle().equals(noegle))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void etBrudHarNummerSaetningOgVaerdierMedDenBeregnedeGraense() {
        Proevekrav krav = KRAV.med("forfald=2025-01-02 foraeldelse=2028-01-01");
        assertThat(FILTER.vurder(TYPE, krav.sag()).grunde()).singleElement().satisfies(brud -> {
            assertThat(brud.besked())
                    .isEqualTo("FILTER R_2_3a: Forældelsesdatoen er sat for tidligt. Fristen løber mindst til datoen"
                            + " 3 år efter forfald.");
            assertThat(brud.styrke()).isEqualTo(Styrke.OFFICIEL);
            assertThat(brud.vaerdier())
                    .containsExactly(
                            new Vaerdi("foraeldelse", "2028-01-01"),
                            new Vaerdi("forfald", "2025-01-02"),
                            new Vaerdi("forfald + P3Y", "2028-01-02"));
        });
    }

    @Test
    void beloebVisesPaaDanskOgGraensenStaarISaetningen() {
        assertThat(FILTER.vurder(TYPE, KRAV.med("hovedstol", "35000.5").sag()).grunde())
                .singleElement()
                .satisfies(brud -> {
                    assertThat(brud.besked())
                            .isEqualTo("FILTER R_4_2: Hovedstolen er over typens grænse på 35.000 kr.");
                    assertThat(brud.vaerdier()).containsExactly(new Vaerdi("hovedstol", "35.000,50"));
                });
    }

    @Test
    void forklaringenHarHverRegelEnGangForHverHaefter() {
        List<Regelforklaring> en = FILTER.forklar(TYPE, KRAV.sag());
        assertThat(en).hasSize(TYPE.filter().regler().size()).noneMatch(Regelforklaring::brudt);
        List<Regelforklaring> to =
                FILTER.forklar(TYPE, KRAV.sag(List.of(KRAV.haeftelse("1111111118"), KRAV.haeftelse("2222222226"))));
        long prHaefter =
                TYPE.filter().regler().stream().filter(Regel::prHaefter).count();
        assertThat(to).hasSize((int) (en.size() + prHaefter));
        assertThat(to)
                .filteredOn(f -> f.regel().noegle().equals("R_2_3a"))
                .extracting(Regelforklaring::haeftelse)
                .containsExactly(1, 2);
        assertThat(to)
                .filteredOn(f -> f.regel().noegle().equals("R_4_2"))
                .extracting(Regelforklaring::haeftelse)
                .containsExactly(0);
    }

    @Test
    void vaernetForklaresMedSineVaerdier() {
        Proevekrav medDom = KRAV.med("dom_dato=2024-02-29 foraeldelse=2034-02-28");
        assertThat(forklaret(FILTER, KRAV, "R_2_3").vaern()).isEqualTo(Vaern.GAELDER);
        assertThat(forklaret(FILTER, KRAV, "R_4_2").vaern()).isEqualTo(Vaern.INGEN);
        Regelforklaring fritaget = forklaret(FILTER, medDom, "R_2_3");
        assertThat(fritaget.vaern()).isEqualTo(Vaern.FRITAGER);
        assertThat(fritaget.opfyldt()).isFalse();
        assertThat(fritaget.brudt()).isFalse();
        assertThat(fritaget.vaerdier())
                .contains(new Vaerdi("dom_dato", "2024-02-29"), new Vaerdi("forlig_dato", "tom"));
        Indgangsfilter uden = new Indgangsfilter(new Filterindstillinger(false));
        assertThat(forklaret(uden, medDom, "R_2_3").vaern()).isEqualTo(Vaern.SLAAET_FRA);
        assertThat(forklaret(uden, medDom, "R_2_3").brudt()).isTrue();
    }

    @Test
    void tekstenIEnBeskrivelseVisesIkke() {
        Proevekrav krav = KRAV.med("beskrivelse", "0101901234");
        assertThat(forklaret(FILTER, krav, "R_7_11").vaerdier()).containsExactly(new Vaerdi("beskrivelse", "udfyldt"));
        assertThat(FILTER.forklar(TYPE, krav.sag()).toString())
                .doesNotContain("0101901234")
                .doesNotContain("1111111118");
    }
}
