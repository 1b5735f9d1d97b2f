package dk.snitflade.gateway.fordringstype;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random claims from a seed that the test's name shows: the same seed gives the same claims. */
final class Tilfaeldig {

    static final long FAST = 20251125L;

    private static final List<String> DATOER = List.of(
            "stiftelse",
            "forfald",
            "srb",
            "periode_fra",
            "periode_til",
            "foraeldelse",
            "modtagelse",
            "dom_dato",
            "forlig_dato");
    private static final List<String> HOVEDDATOER = List.of("hovedfordring.forfald", "hovedfordring.modtagelse");
    private static final List<String> BELOEB =
            List.of("0", "-0.01", "0.01", "100", "250.01", "35000", "35000.01", "9999999");

    private final Random random;

    Tilfaeldig(long froe) {
        random = new Random(froe);
    }

    /** One that is always the same, and a new one every time. */
    static Stream<Long> froe() {
        return Stream.of(FAST, System.nanoTime());
    }

    /** A claim near one that breaks nothing: some values moved, exchanged, or emptied. */
    Proevekrav naer(Proevekrav krav) {
        Proevekrav nyt = krav;
        for (int gang = random.nextInt(4); gang >= 0; gang--) {
            nyt = aendret(nyt);
        }
        return nyt;
    }

    private Proevekrav aendret(Proevekrav krav) {
        return switch (random.nextInt(8)) {
            case 0 -> krav.med(vaelg(List.of("hovedstol", "beloeb")), vaelg(BELOEB));
            case 1 -> krav.med("art", vaelg(List.of("INDR", "MODR", "ANDET")));
            case 2 -> krav.med("beskrivelse", random.nextBoolean() ? "Faktura12" : null);
            case 3 -> tom(krav);
            case 4 -> krav.felt("hovedfordring.forfald") == null ? krav : flyttet(krav, vaelg(HOVEDDATOER));
            default -> flyttet(krav, vaelg(DATOER));
        };
    }

    /** The day of receipt and the kind of claim are always known. */
    private Proevekrav tom(Proevekrav krav) {
        String felt = vaelg(DATOER);
        return felt.equals("modtagelse") ? krav : krav.med(felt, null);
    }

    private Proevekrav flyttet(Proevekrav krav, String felt) {
        LocalDate fra = krav.dato(felt) == null ? krav.dato("modtagelse") : krav.dato(felt);
        return krav.med(felt, dag(fra));
    }

    LocalDate dag(LocalDate naer) {
        int fortegn = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(5)) {
            case 0 -> naer.plusDays(fortegn);
            case 1 -> naer.plusMonths(fortegn * random.nextLong(24));
            case 2 -> naer.plusYears(fortegn * random.nextLong(12));
            case 3 -> LocalDate.of(naer.getYear(), 2, 28).plusDays(random.nextInt(2));
            default -> naer.plusDays(fortegn * random.nextLong(400));
        };
    }

    /** A day or null, some far outside what any claim has. */
    LocalDate vildDag() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> LocalDate.MIN;
            case 2 -> LocalDate.MAX;
            default -> LocalDate.ofEpochDay(random.nextInt(-800_000, 2_900_000));
        };
    }

    /** An amount or null, some far outside what any claim has. */
    BigDecimal vildtBeloeb() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new BigDecimal("1E" + random.nextInt(-999_999_999, 999_999_999));
            case 2 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(-400, 400));
            default -> BigDecimal.valueOf(random.nextInt(), 2);
        };
    }

    <T> T vaelg(List<T> af) {
        return af.get(random.nextInt(af.size()));
    }

    int under(int graense) {
        return random.nextInt(graense);
    }
}
