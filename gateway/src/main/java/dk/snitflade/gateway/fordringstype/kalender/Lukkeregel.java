package dk.snitflade.gateway.fordringstype.kalender;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days that are closed every year, besides Saturdays and Sundays (data/README.md 2, lukkedage.csv;
 * forældelsesloven § 27, stk. 2). The same rules serve every year; only store bededag has a last year.
 */
enum Lukkeregel {
    NYTAARSDAG("Nytårsdag", 1, 1, Slags.HELLIGDAG),
    SKAERTORSDAG("Skærtorsdag", -3, Slags.HELLIGDAG),
    LANGFREDAG("Langfredag", -2, Slags.HELLIGDAG),
    PAASKEDAG("Påskedag", 0, Slags.HELLIGDAG),
    ANDEN_PAASKEDAG("2. påskedag", 1, Slags.HELLIGDAG),
    STORE_BEDEDAG("Store bededag", 26, Slags.HELLIGDAG, 2023),
    KRISTI_HIMMELFART("Kristi himmelfartsdag", 39, Slags.HELLIGDAG),
    DAGEN_EFTER_HIMMELFART("Dagen efter Kristi himmelfartsdag", 40, Slags.KUN_BANKER),
    PINSEDAG("Pinsedag", 49, Slags.HELLIGDAG),
    ANDEN_PINSEDAG("2. pinsedag", 50, Slags.HELLIGDAG),
    GRUNDLOVSDAG("Grundlovsdag", 6, 5, Slags.UDSKYDER),
    JULEAFTENSDAG("Juleaftensdag", 12, 24, Slags.UDSKYDER),
    JULEDAG("Juledag", 12, 25, Slags.HELLIGDAG),
    ANDEN_JULEDAG("2. juledag", 12, 26, Slags.HELLIGDAG),
    NYTAARSAFTENSDAG("Nytårsaftensdag", 12, 31, Slags.UDSKYDER);

    /** What a closed day closes. Banks are closed on all of them. */
    enum Slags {
        HELLIGDAG,
        /** No holiday, but named in § 27, stk. 2. */
        UDSKYDER,
        KUN_BANKER
    }

    private static final int INGEN = Integer.MIN_VALUE;

    private final String navn;
    private final int maanedsdag;
    private final int efterPaaske;
    private final Slags slags;
    private final int sidsteAar;

    Lukkeregel(String navn, int maaned, int dag, Slags slags) {
        this(navn, maaned * 100 + dag, INGEN, slags, Integer.MAX_VALUE);
    }

    Lukkeregel(String navn, int efterPaaske, Slags slags) {
        this(navn, efterPaaske, slags, Integer.MAX_VALUE);
    }

    Lukkeregel(String navn, int efterPaaske, Slags slags, int sidsteAar) {
        this(navn, INGEN, efterPaaske, slags, sidsteAar);
    }

    Lukkeregel(String navn, int maanedsdag, int efterPaaske, Slags slags, int sidsteAar) {
        this.navn = navn;
        this.maanedsdag = maanedsdag;
        this.efterPaaske = efterPaaske;
        this.slags = slags;
        this.sidsteAar = sidsteAar;
    }

    String navn() {
        return navn;
    }

    Slags slags() {
        return slags;
    }

    /**
     * Whether the rule closes the day.
     *
     * @param maanedsdag month × 100 + day of month
     * @param efterPaaske days after Easter Sunday of the same year
     */
    boolean rammer(int maanedsdag, int efterPaaske, int aar) {
        return (this.maanedsdag == maanedsdag || this.efterPaaske == efterPaaske) && aar <= sidsteAar;
    }

    /** The day it closes in a year; null when it does not close any. */
    LocalDate dag(int aar) {
        if (aar > sidsteAar) {
            return null;
        }
        return efterPaaske == INGEN
                ? MonthDay.of(maanedsdag / 100, maanedsdag % 100).atYear(aar)
                : LocalDate.of(aar, 3, 31).plusDays(Paaske.dageEfter31Marts(aar) + (long) efterPaaske);
    }
}
