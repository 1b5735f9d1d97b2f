package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Haeftelse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each debtor is judged; the worst outcome wins. */
class FlereHaeftereTest {

    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);
    private static final Fordringstype TYPE = Proevekatalog.type("KTCIVIL");
    private static final Proevekrav KRAV = Grundkrav.til(TYPE);
    private static final Haeftelse GOD = KRAV.haeftelse("1111111118");
    private static final Haeftelse FOR_TIDLIG = KRAV.med(
                    "foraeldelse", KRAV.dato("forfald").plusYears(3).minusDays(1))
            .haeftelse("2222222226");
    private static final Haeftelse FOR_SEN = KRAV.med(
                    "foraeldelse", KRAV.dato("forfald").plusYears(4).plusDays(1))
            .haeftelse("3333333334");

    private static Afgoerelse vurder(Haeftelse... haeftelser) {
        return FILTER.vurder(TYPE, KRAV.sag(List.of(haeftelser)));
    }

    @Test
    void enHaefterMedForTidligDatoAfviserHeleKravet() {
        assertThat(vurder(GOD, FOR_TIDLIG)).isInstanceOfSatisfying(Afgoerelse.Afvist.class, afvist -> {
            Brud brud = afvist.grunde().get(0);
            assertThat(brud.regel().noegle()).isEqualTo("R_2_3a");
            assertThat(brud.haeftelser()).containsExactly(2);
        });
    }

    @Test
    void denVaersteHaefterVinder() {
        assertThat(vurder(GOD, FOR_SEN)).isInstanceOf(Afgoerelse.Hoering.class);
        assertThat(vurder(FOR_SEN, GOD, FOR_TIDLIG)).isInstanceOfSatisfying(Afgoerelse.Afvist.class, afvist -> {
            assertThat(afvist.grunde())
                    .extracting(brud -> brud.regel().noegle())
                    .containsExactly("R_2_3a", "R_2_3");
            assertThat(afvist.grunde()).extracting(Brud::haeftelser).containsExactly(List.of(3), List.of(1));
        });
    }

    @Test
    void enRegelBrudtForFlereNaevnesEnGangMedDenFoerstesVaerdier() {
        assertThat(vurder(FOR_TIDLIG, GOD, FOR_TIDLIG).grunde()).singleElement().satisfies(brud -> {
            assertThat(brud.haeftelser()).containsExactly(1, 3);
            assertThat(brud.vaerdier())
                    .contains(new Vaerdi("foraeldelse", FOR_TIDLIG.foraeldelse().toString()));
        });
    }

    @Test
    void raekkefoelgenAfHaeftereErUdenBetydningForSvaret() {
        assertThat(vurder(FOR_SEN, GOD).getClass())
                .isEqualTo(vurder(GOD, FOR_SEN).getClass());
    }

    @Test
    void enRegelOmKravetSelvHarIngenHaefter() {
        Proevekrav uden = KRAV.med("srb", null);
        assertThat(FILTER.vurder(TYPE, uden.sag(List.of(GOD, GOD))).grunde())
                .singleElement()
                .satisfies(brud -> assertThat(brud.haeftelser()).isEmpty());
    }

    @Test
    void etKravUdenHaeftereManglerForaeldelse() {
        assertThat(FILTER.vurder(TYPE, KRAV.sag(List.of())).grunde())
                .singleElement()
                .satisfies(brud -> {
                    assertThat(brud.regel().noegle()).isEqualTo("R_2_1");
                    assertThat(brud.haeftelser()).isEmpty();
                });
    }

    @Test
    void vaernetGaelderDenHaefterDerHarDommen() {
        Haeftelse medDom =
                KRAV.med("dom_dato=2024-02-29 foraeldelse=2034-02-28").haeftelse("2222222226");
        assertThat(vurder(GOD, medDom)).isInstanceOf(Afgoerelse.Godkendt.class);
        assertThat(vurder(FOR_SEN, medDom).grunde())
                .singleElement()
                .satisfies(brud -> assertThat(brud.haeftelser()).containsExactly(1));
    }
}
