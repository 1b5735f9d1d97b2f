package dk.snitflade.gateway.fordring;

import dk.snitflade.gateway.fordring.Handling.Opret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random actions that the schema accepts, of every kind, with and without their optional fields. */
public final class TilfaeldigAktion {

    private static final String TEGN =
            "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,-/&<>\"'äéß€😀";
    private static final List<String> NEDSKRIVNINGSAARSAGER = List.of("INDB", "REGU", "FAST");
    private static final List<String> TILBAGEKALDSAARSAGER = List.of("FEJL", "KLAG", "HENS", "BORD", "HAFT", "BORT");

    private final Random terning;
    private final boolean alleFelter;

    private TilfaeldigAktion(Random terning, boolean alleFelter) {
        this.terning = terning;
        this.alleFelter = alleFelter;
    }

    public static Aktion af(Aktionskode kode, Random terning) {
        return new TilfaeldigAktion(terning, false).aktion(kode);
    }

    /** One with every field the structure has. */
    public static Aktion medAlleFelter(Aktionskode kode, Random terning) {
        return new TilfaeldigAktion(terning, true).aktion(kode);
    }

    private Aktion aktion(Aktionskode kode) {
        return new Aktion(kode, 1000 + terning.nextInt(9000), handling(kode));
    }

    private Handling handling(Aktionskode kode) {
        return switch (kode) {
            case OPRETFORDRING -> opret(2);
            case GENINDSENDFORDRING -> new Handling.Genindsend(nummer(), data());
            case AENDRFORDRING -> new Handling.Aendr(nummer(), maaske(this::tidspunkt), data());
            case NEDSKRIV ->
                new Handling.Nedskriv(
                        nummer(),
                        beloeb(),
                        en(NEDSKRIVNINGSAARSAGER),
                        maaske(this::dato),
                        maaske(this::skyldner),
                        bemaerkninger());
            case TILBAGEKALD ->
                new Handling.Tilbagekald(nummer(), en(TILBAGEKALDSAARSAGER), maaske(this::dato), bemaerkninger());
            case OPSKRIVNINGREGULERING -> opskriv(null, null);
            case OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING -> opskriv(maaske(this::nummer), maaske(this::skyldner));
            case OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING -> opskriv(nummer(), null);
            case NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING -> annuller(null);
            case NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING -> annuller(maaske(this::skyldner));
            case FEJLAGTIGHOVEDSTOLINDBERETNING -> new Handling.RetHovedstol(nummer(), beloeb(), bemaerkninger());
        };
    }

    private Opret opret(int lag) {
        return new Opret(data(), lag == 0 ? List.of() : liste(2, () -> opret(lag - 1)));
    }

    private Handling opskriv(Long aktionRef, Skyldner skyldner) {
        return new Handling.Opskriv(
                nummer(),
                beloeb(),
                maaske(this::dato),
                aktionRef,
                skyldner,
                maaske(this::data),
                bemaerkninger(),
                dokumenter());
    }

    private Handling annuller(Skyldner skyldner) {
        return new Handling.AnnullerOpskrivning(
                nummer(), beloeb(), maaske(this::dato), nummer(), skyldner, bemaerkninger());
    }

    private Fordringsdata data() {
        return new Fordringsdata(
                en(List.of("INDR", "MODR")),
                en(List.of("LIMEDIE", "PSRESTS", "BØOVUDS", "KFÅBN")),
                tekst(1, 50),
                maaske(() -> cifre(10)),
                maaske(this::nummer),
                maaske(() -> tekst(0, 100)),
                maaske(this::dato),
                maaske(this::dato),
                maaske(this::dato),
                beloeb(),
                maaske(() -> new Periode(dato(), maaske(this::dato))),
                beloeb(),
                maaske(() -> new Rentevalg(cifre(3), cifre(2), maaske(() -> BigDecimal.valueOf(tal(2000), 2)))),
                maaske(terning::nextBoolean),
                bemaerkninger(),
                dokumenter(),
                1000 + tal(9000),
                liste(3, this::haeftelse, 1));
    }

    private Haeftelse haeftelse() {
        return new Haeftelse(
                skyldner(),
                dato(),
                terning.nextBoolean(),
                maaske(this::dato),
                terning.nextBoolean(),
                maaske(this::dato),
                maaske(terning::nextBoolean),
                maaske(() -> tekst(1, 20)),
                maaske(this::dato),
                maaske(this::tidspunkt),
                bemaerkninger(),
                dokumenter());
    }

    private Skyldner skyldner() {
        Skyldner.Art art = en(List.of(Skyldner.Art.values()));
        return new Skyldner(
                art,
                cifre(
                        switch (art) {
                            case CPR -> 10;
                            case SE, CVR -> 8;
                            case AKR -> 11;
                        }));
    }

    private List<Bemaerkning> bemaerkninger() {
        return liste(
                2,
                () -> new Bemaerkning(
                        maaske(this::tidspunkt),
                        maaske(() -> tekst(1, 30)),
                        maaske(() -> tekst(1, 20)),
                        maaske(this::brev)));
    }

    private List<Dokument> dokumenter() {
        return liste(
                2,
                () -> new Dokument(tekst(1, 10), maaske(() -> tekst(1, 20)), "PDF", base64(), maaske(() -> cifre(3))));
    }

    private Beloeb beloeb() {
        BigDecimal kroner = BigDecimal.valueOf(terning.nextLong(9_999_999_999_999L), 2);
        return new Beloeb(en(List.of("DKK", "EUR")), terning.nextInt(10) == 0 ? kroner.negate() : kroner);
    }

    /** A longer text with line breaks of every kind. */
    private String brev() {
        return tekst(5, 2000) + en(List.of("\n", "\r", "\r\n", "\t")) + tekst(1, 20);
    }

    /** Neither begins nor ends with white space, which reading takes away. */
    private String tekst(int mindst, int hoejst) {
        int[] tegn = TEGN.codePoints().toArray();
        StringBuilder tekst = new StringBuilder();
        int laengde = mindst + terning.nextInt(hoejst - mindst + 1);
        while (tekst.length() < laengde - 2) {
            tekst.appendCodePoint(tegn[terning.nextInt(tegn.length)]);
        }
        return laengde == 0 ? "" : tekst.toString().strip() + "ø";
    }

    private String cifre(int antal) {
        return IntStream.range(0, antal).mapToObj(i -> "" + terning.nextInt(10)).reduce("", String::concat);
    }

    private String base64() {
        byte[] bytes = new byte[terning.nextInt(300)];
        terning.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String tidspunkt() {
        return dato() + "T12:34:56." + cifre(3);
    }

    private LocalDate dato() {
        return LocalDate.of(1850, 1, 1).plusDays(tal(90_000));
    }

    private Long nummer() {
        return 1 + terning.nextLong(999_999_999_999L);
    }

    private int tal(int under) {
        return terning.nextInt(under);
    }

    private <T> T maaske(Supplier<T> vaerdi) {
        return alleFelter || terning.nextBoolean() ? vaerdi.get() : null;
    }

    private <T> T en(List<T> muligheder) {
        return muligheder.get(terning.nextInt(muligheder.size()));
    }

    private <T> List<T> liste(int hoejst, Supplier<T> del) {
        return liste(hoejst, del, alleFelter ? 1 : 0);
    }

    private <T> List<T> liste(int hoejst, Supplier<T> del, int mindst) {
        int antal = mindst + terning.nextInt(hoejst - mindst + 1);
        return IntStream.range(0, antal).mapToObj(i -> del.get()).toList();
    }
}
