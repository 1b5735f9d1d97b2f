package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule that decides, of every type: a claim that just passes and one that just fails. */
class GraensetilfaeldeTest {

    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);

    static Stream<Fordringstype> afgoerende() {
        return Proevekatalog.afgoerendeMedVarianter().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("afgoerende")
    void etGrundkravGodkendesUdenAdvarsler(Fordringstype type) {
        assertThat(FILTER.vurder(type, Grundkrav.til(type).sag()))
                .as(type.kode())
                .isEqualTo(new Afgoerelse.Godkendt(List.of()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("afgoerende")
    void hverRegelHolderPaaGraensenOgBrydesLigeOver(Fordringstype type) {
        Proevekrav grundkrav = Grundkrav.til(type);
        for (Regel regel : type.filter().regler()) {
            List<Graensepar> par = Graensepar.af(regel.betingelse(), grundkrav);
            assertThat(par).as("%s %s", type.kode(), regel.noegle()).isNotEmpty();
            par.forEach(et -> {
                String hvad = type.kode() + " " + regel.noegle() + " ("
                        + regel.betingelse().tekst() + ") ";
                assertThat(brudte(type, et.bestaar()))
                        .as(hvad + "består " + et.bestaar())
                        .doesNotContain(regel);
                assertThat(brudte(type, et.falder()))
                        .as(hvad + "falder " + et.falder())
                        .contains(regel);
                vaerste(FILTER.vurder(type, et.falder().sag()), regel, hvad);
            });
        }
    }

    /** AFVIST is answered when a rule rejects; HOERING never less than asked for, unless the rule yields. */
    private static void vaerste(Afgoerelse afgoerelse, Regel regel, String hvad) {
        if (afgoerelse.grunde().stream().noneMatch(brud -> brud.regel().equals(regel))) {
            assertThat(regel.vigerFor()).as(hvad).isNotNull();
        } else if (regel.udfald() == Udfald.AFVIST) {
            assertThat(afgoerelse).as(hvad).isInstanceOf(Afgoerelse.Afvist.class);
        } else {
            assertThat(afgoerelse).as(hvad).isNotInstanceOf(Afgoerelse.Godkendt.class);
        }
    }

    private static List<Regel> brudte(Fordringstype type, Proevekrav krav) {
        Afgoerelse afgoerelse = FILTER.vurder(type, krav.sag());
        return Stream.concat(afgoerelse.grunde().stream(), afgoerelse.advarsler().stream())
                .map(Brud::regel)
                .toList();
    }

    @Test
    void alleDeAfgoerendeTyperOgVarianterErMed(TestReporter meddel) {
        long regler =
                afgoerende().mapToLong(type -> type.filter().regler().size()).sum();
        long par = afgoerende()
                .mapToLong(type -> type.filter().regler().stream()
                        .mapToLong(regel -> Graensepar.af(regel.betingelse(), Grundkrav.til(type))
                                .size())
                        .sum())
                .sum();
        meddel.publishEntry(
                "grænsetilfælde",
                "%d typer og varianter, %d regler, %d par"
                        .formatted(afgoerende().count(), regler, par));
        assertThat(afgoerende()).hasSize(75);
        assertThat(regler).isGreaterThan(1900);
        assertThat(par).isGreaterThanOrEqualTo(regler);
    }
}
