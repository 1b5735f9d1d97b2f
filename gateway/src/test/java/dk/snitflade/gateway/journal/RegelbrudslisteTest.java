package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Regelbrud;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegelbrudslisteTest {

    @Test
    void reglerKommerUskadtTilbage() {
        List<Regelbrud> brud = List.of(new Regelbrud("R_2_1b", "Mere end 10 år."), new Regelbrud("R_4_2", ""));

        assertThat(Regelbrudsliste.af(Regelbrudsliste.tekst(brud))).isEqualTo(brud);
        assertThat(Regelbrudsliste.af(Regelbrudsliste.tekst(List.of()))).isEmpty();
    }

    @Test
    void etLinjeskiftISaetningenGiverIkkeEnRegelTil() {
        String tekst = Regelbrudsliste.tekst(List.of(new Regelbrud("R_2_3", "Den er\nfor sen.")));

        assertThat(Regelbrudsliste.af(tekst)).containsExactly(new Regelbrud("R_2_3", "Den er for sen."));
    }
}
