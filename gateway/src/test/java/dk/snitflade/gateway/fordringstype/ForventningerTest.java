package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Claims judged by hand from the rules' tables: {@code forventninger.csv} changes a claim of {@code grundkrav.csv}, which
 * is also written by hand, and says exactly which rules that breaks. Nothing here is made by the code under test.
 */
class ForventningerTest {

    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);
    private static final Map<String, String> GRUNDKRAV =
            raekker("grundkrav.csv").collect(Collectors.toMap(felter -> felter[0], felter -> felter[1]));

    private static Stream<String[]> raekker(String fil) {
        return Proevekatalog.ressource("/fordringstype/" + fil).lines().skip(1).map(linje -> linje.split(";", -1));
    }

    /** One row of the table. */
    record Forventning(
            String type,
            String modtagelse,
            String aendring,
            String udfald,
            String grunde,
            String advarsler,
            String hvorfor) {
        @Override
        public String toString() {
            return type + ": " + hvorfor;
        }
    }

    static Stream<Forventning> forventninger() {
        return raekker("forventninger.csv").map(f -> new Forventning(f[0], f[1], f[2], f[3], f[4], f[5], f[6]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forventninger")
    void kravetFaarDetVentedeUdfald(Forventning ventet) {
        Proevekrav krav = Proevekrav.tomt().med(GRUNDKRAV.get(ventet.type())).med("modtagelse", ventet.modtagelse());
        Proevekrav aendret = ventet.aendring().isEmpty() ? krav : krav.med(ventet.aendring());
        Afgoerelse afgoerelse = FILTER.vurder(Proevekatalog.type(ventet.type()), aendret.sag());
        assertThat(noegler(afgoerelse.grunde())).isEqualTo(ord(ventet.grunde()));
        assertThat(noegler(afgoerelse.advarsler())).isEqualTo(ord(ventet.advarsler()));
        assertThat(afgoerelse.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .isEqualTo(ventet.udfald());
    }

    private static List<String> noegler(List<Brud> brud) {
        return brud.stream().map(et -> et.regel().noegle()).toList();
    }

    private static List<String> ord(String tekst) {
        return Arrays.stream(tekst.split(" ")).filter(et -> !et.isEmpty()).toList();
    }

    @Test
    void mindst60ReglerErProevet(TestReporter meddel) {
        long regler = forventninger()
                .flatMap(en -> Stream.concat(ord(en.grunde()).stream(), ord(en.advarsler()).stream())
                        .map(noegle -> en.type() + " " + noegle))
                .distinct()
                .count();
        meddel.publishEntry(
                "forventninger",
                "%d rækker, %d regler brudt".formatted(forventninger().count(), regler));
        assertThat(regler).isGreaterThanOrEqualTo(60);
    }
}
