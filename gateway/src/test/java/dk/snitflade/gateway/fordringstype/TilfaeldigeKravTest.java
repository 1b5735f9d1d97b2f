package dk.snitflade.gateway.fordringstype;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any claim at all. */
class TilfaeldigeKravTest {

    private static final int KRAV_PR_TYPE = 20;
    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);
    private static final Naivtfilter NAIVT =
            new Naivtfilter(Proevekatalog.ressource("/fordringstyper/2025-11-25.yaml"));

    static Stream<Long> froe() {
        return Tilfaeldig.froe();
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("froe")
    void filteretSvarerSomEnUafhaengigLaesningAfFilen(long froe) {
        Tilfaeldig tilfaeldig = new Tilfaeldig(froe);
        int brud = 0;
        for (Fordringstype type : Proevekatalog.afgoerende()) {
            Proevekrav grundkrav = Grundkrav.til(type);
            for (int nr = 0; nr < KRAV_PR_TYPE; nr++) {
                Proevekrav krav = tilfaeldig.naer(grundkrav);
                TreeSet<String> ventede = NAIVT.brudte(type.kode(), krav);
                brud += ventede.size();
                assertThat(noegler(FILTER.vurder(type, krav.sag())))
                        .as("frø %d, %s %s", froe, type.kode(), krav)
                        .isEqualTo(ventede);
            }
        }
        assertThat(brud).as("kravene skal også bryde noget").isGreaterThan(1000);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("froe")
    void sammeKravFaarSammeSvarOgRaekkefoelgenErUdenBetydning(long froe) {
        Tilfaeldig tilfaeldig = new Tilfaeldig(froe);
        for (Fordringstype type : Proevekatalog.afgoerende()) {
            Proevekrav krav = tilfaeldig.naer(Grundkrav.til(type));
            Afgoerelse foerste = FILTER.vurder(type, krav.sag());
            assertThat(FILTER.vurder(type, krav.sag())).isEqualTo(foerste);
            List<Regel> blandet = new ArrayList<>(type.filter().regler());
            Collections.shuffle(blandet, new Random(froe));
            Afgoerelse efter = FILTER.vurder(
                    Proevekatalog.medFilter(type, new Typefilter(type.filter().styrke(), blandet)), krav.sag());
            assertThat(efter.getClass())
                    .as("frø %d, %s %s", froe, type.kode(), krav)
                    .isEqualTo(foerste.getClass());
            assertThat(efter.grunde()).containsExactlyInAnyOrderElementsOf(foerste.grunde());
            assertThat(efter.advarsler()).containsExactlyInAnyOrderElementsOf(foerste.advarsler());
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("froe")
    void filteretSvarerPaaEthvertKrav(long froe) {
        Tilfaeldig tilfaeldig = new Tilfaeldig(froe);
        Indgangsfilter udenVaern = new Indgangsfilter(new Filterindstillinger(false));
        for (Fordringstype type : Proevekatalog.KATALOG.typer()) {
            for (int nr = 0; nr < KRAV_PR_TYPE; nr++) {
                Filtersag sag = vild(tilfaeldig);
                List<Regelforklaring> forklaring = FILTER.forklar(type, sag);
                assertThat(noegler(FILTER.vurder(type, sag)))
                        .as("frø %d, %s", froe, type.kode())
                        .isEqualTo(forklaring.stream()
                                .filter(Regelforklaring::brudt)
                                .map(en -> en.regel().noegle())
                                .collect(Collectors.toCollection(TreeSet::new)));
                assertThat(noegler(udenVaern.vurder(type, sag))).containsAll(noegler(FILTER.vurder(type, sag)));
            }
        }
    }

    private static TreeSet<String> noegler(Afgoerelse afgoerelse) {
        return Stream.concat(afgoerelse.grunde().stream(), afgoerelse.advarsler().stream())
                .map(brud -> brud.regel().noegle())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Filtersag vild(Tilfaeldig t) {
        List<Haeftelse> haeftelser = IntStream.range(0, t.under(4))
                .mapToObj(nr -> new Haeftelse(
                        new Skyldner(Skyldner.Art.CPR, "111111111" + nr),
                        t.vildDag(),
                        t.under(2) == 0,
                        t.vildDag(),
                        t.under(2) == 0,
                        t.vildDag(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
        LocalDate fra = t.vildDag();
        Fordringsdata data = new Fordringsdata(
                t.vaelg(List.of("INDR", "MODR", "", "ANDET")),
                "KTPRØVE",
                "ref",
                null,
                null,
                t.vaelg(Arrays.asList(null, "", " ", "tekst")),
                t.vildDag(),
                t.vildDag(),
                t.vildDag(),
                kroner(t),
                fra == null ? null : new Periode(fra, t.vildDag()),
                kroner(t),
                null,
                null,
                List.of(),
                List.of(),
                2345,
                haeftelser);
        LocalDate modtagelse = t.vildDag();
        return new Filtersag(
                data,
                modtagelse == null ? LocalDate.of(2026, 3, 18) : modtagelse,
                t.under(2) == 0 ? null : new Hovedfordring(t.vildDag(), t.vildDag()),
                t.vaelg(Arrays.asList(null, "Statens It")));
    }

    private static Beloeb kroner(Tilfaeldig t) {
        BigDecimal beloeb = t.vildtBeloeb();
        return beloeb == null ? null : Beloeb.kroner(beloeb);
    }
}
