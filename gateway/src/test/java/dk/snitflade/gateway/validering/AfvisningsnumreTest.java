package dk.snitflade.gateway.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** The build fails when a number of the table has neither a check nor a reason to have none, or has no test. */
class AfvisningsnumreTest {

    private static final Set<Nummergiver> AF_OS = Set.of(
            Nummergiver.KONTROL, Nummergiver.SORTERING, Nummergiver.OPSLAG, Nummergiver.JOURNAL, Nummergiver.BAGSYSTEM);

    private static final List<Nummerproever> PROEVER = List.of(
            new StrukturkontrollerTest(),
            new AftalekontrollerTest(),
            new BeloebskontrollerTest(),
            new RentekontrollerTest(),
            new DatokontrollerTest(),
            new HaeftelseskontrollerTest(),
            new BilagskontrollerTest(),
            new TypekontrollerTest(),
            new RelationskontrollerTest(),
            new LivsforloebskontrollerTest(),
            new AnnulleringskontrollerTest(),
            new MaalkontrollerTest());

    @Test
    void hvertNummerGivesEtStedEllerHarEnGrundTilAldrigAtBliveGivet() {
        assertThat(numre())
                .allSatisfy(nummer -> assertThat(Nummergiver.af(nummer))
                        .as("nummer " + nummer)
                        .isNotEmpty());
    }

    @Test
    void hvertNummerViGiverHarEnProeve() {
        Set<Integer> givne = givne();
        Set<Integer> daekkede = new TreeSet<>(givne);
        daekkede.retainAll(proevede());
        System.out.println("Afvisningsnumre: " + daekkede.size() + " af " + numre().size()
                + " dækket. Gives aldrig af gatewayen: "
                + numre().stream().filter(nummer -> !givne.contains(nummer)).toList());

        assertThat(givne).allSatisfy(nummer -> assertThat(daekkede).contains(nummer));
    }

    @Test
    void ingenProeveErOmEtNummerDerIkkeFindes() {
        assertThat(numre()).containsAll(proevede());
    }

    /** A number that only the portal can give is never given system to system, and one for submission is. */
    @Test
    void hvertNummerGivesAfDenTjenesteTabellenSiger() {
        assertThat(Afvisningskatalog.alle()).allSatisfy(nummer -> {
            List<Nummergiver> givere = Nummergiver.af(nummer.nummer());
            boolean indberetning = givere.contains(Nummergiver.KONTROL)
                    || givere.contains(Nummergiver.SORTERING)
                    || givere.contains(Nummergiver.JOURNAL);
            if (indberetning) {
                assertThat(nummer.tjenester()).contains("FI");
            }
            if (givere.contains(Nummergiver.OPSLAG)) {
                assertThat(nummer.tjenester()).containsAnyOf("KH", "USH");
            }
            if (givere.contains(Nummergiver.PORTAL)) {
                assertThat(nummer.tjenester()).containsExactly("SYN");
            }
        });
    }

    private static List<Integer> numre() {
        return Afvisningskatalog.alle().stream()
                .map(Afvisningskatalog.Nummer::nummer)
                .toList();
    }

    private static Set<Integer> givne() {
        return numre().stream()
                .filter(nummer -> Nummergiver.af(nummer).stream().anyMatch(AF_OS::contains))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> proevede() {
        Stream<Integer> iTabellerne =
                PROEVER.stream().flatMap(proever -> proever.proever().stream()).map(Nummerproeve::nummer);
        return Stream.concat(iTabellerne, maerkede()).collect(Collectors.toSet());
    }

    /** Read without loading the classes, of which many start a database. */
    private static Stream<Integer> maerkede() {
        try {
            CachingMetadataReaderFactory laeser = new CachingMetadataReaderFactory();
            Set<Integer> numre = new TreeSet<>();
            for (Resource klasse : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:dk/snitflade/gateway/**/*Test.class")) {
                laeser.getMetadataReader(klasse)
                        .getAnnotationMetadata()
                        .getAnnotatedMethods(Nummer.class.getName())
                        .forEach(metode -> IntStream.of((int[]) metode.getAnnotationAttributes(Nummer.class.getName())
                                        .get("value"))
                                .forEach(numre::add));
            }
            return numre.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
