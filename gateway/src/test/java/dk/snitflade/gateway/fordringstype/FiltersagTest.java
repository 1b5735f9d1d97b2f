package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Fordringsdata;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim, its main claim and its fordringshaver become what the filter judges. */
class FiltersagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 18);
    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);

    private static Fordringsdata data(String type) {
        return Grundkrav.til(Proevekatalog.type(type)).sag().data();
    }

    @Test
    void etKravDerPegerPaaEnHovedfordringErRelateret() {
        Fordringstype rente = Proevekatalog.type("REOPKOM");
        assertThat(FILTER.vurder(rente, Filtersag.af(data("REOPKOM").under(12345678901L), DAG)))
                .isInstanceOf(Afgoerelse.Godkendt.class);
        assertThat(FILTER.vurder(rente, Filtersag.af(data("REOPKOM"), DAG)).grunde())
                .extracting(brud -> brud.regel().noegle())
                .containsExactly("R_1_2.rel");
    }

    @Test
    void enRelateretFordringSendtMedFaarHovedfordringensDage() {
        Fordringsdata hoved = Grundkrav.til(Proevekatalog.type("KTCIVIL"))
                .med("forfald=2026-03-18")
                .sag()
                .data();
        Hovedfordring sendtMed = Hovedfordring.sendtMed(hoved, DAG);
        assertThat(sendtMed).isEqualTo(new Hovedfordring(DAG, DAG));
        assertThat(FILTER.vurder(Proevekatalog.type("REOPKOM"), Filtersag.under(sendtMed, data("REOPKOM"), DAG))
                        .grunde())
                .extracting(brud -> brud.regel().noegle())
                .containsExactly("R_10_2");
    }

    @ParameterizedTest
    @CsvSource({
        "Kriminalforsorgen, R_1_1, nogle fordringshavere har et filter for sig",
        "Statens It, R_1_1, og de står ved navn",
        "Innovationsfonden, , de andre har det fælles filter",
        ", , ukendt fordringshaver har det fælles filter",
    })
    void varianterVaelgesEfterFordringshaverensNavn(String navn, String regel, String hvorfor) {
        Fordringstype type = Proevekatalog.type("OPKRÆTV");
        Filtersag sag =
                Grundkrav.til(type).med("art=MODR foraeldelse=2028-01-01").sag().hos(navn);
        assertThat(FILTER.vurder(type, sag).grunde())
                .as(hvorfor)
                .extracting(brud -> brud.regel().noegle())
                .isEqualTo(regel == null ? List.of() : List.of(regel));
    }
}
