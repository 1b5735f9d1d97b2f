package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards that are our reading can be switched off; those the material states cannot (fordringstyper.yaml 3). */
class VaernTest {

    private static final Indgangsfilter MED = new Indgangsfilter(Filterindstillinger.STANDARD);
    private static final Indgangsfilter UDEN = new Indgangsfilter(new Filterindstillinger(false));

    /** Ten years from a judgment is far over the type's own limit. */
    private static Filtersag medDom(Fordringstype type) {
        return Grundkrav.til(type)
                .med("dom_dato=2024-02-29 foraeldelse=2034-02-28")
                .sag();
    }

    @ParameterizedTest
    @CsvSource({"KTCIVIL, R_2_3", "KFGFEJL, R_2_3.lovdag", "STGEMAT, R_2_4", "FOFAKFY, R_2_8.lovdag"})
    void udledteVaernKanSlaasFra(String kode, String regel) {
        Fordringstype type = Proevekatalog.type(kode);
        assertThat(MED.vurder(type, medDom(type))).isInstanceOf(Afgoerelse.Godkendt.class);
        assertThat(UDEN.vurder(type, medDom(type)))
                .isInstanceOfSatisfying(
                        Afgoerelse.Hoering.class,
                        hoering -> assertThat(hoering.grunde())
                                .extracting(brud -> brud.regel().noegle())
                                .containsExactly(regel));
    }

    @Test
    void bekraeftedeVaernKanIkkeSlaasFra() {
        Fordringstype type = Proevekatalog.type("FAUMDPS");
        assertThat(UDEN.vurder(type, medDom(type)).grunde())
                .extracting(brud -> brud.regel().noegle())
                .containsExactly("R_7_12.ej_dom");
    }

    @Test
    void udenDomErIndstillingenUdenBetydning() {
        Fordringstype type = Proevekatalog.type("KTCIVIL");
        Filtersag forSent = Grundkrav.til(type).med("foraeldelse=2033-01-01").sag();
        assertThat(UDEN.vurder(type, forSent)).isEqualTo(MED.vurder(type, forSent));
    }
}
