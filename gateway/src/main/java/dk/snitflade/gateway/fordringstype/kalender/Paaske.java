package dk.snitflade.gateway.fordringstype.kalender;

/**
 * Easter Sunday by the Gregorian rule (the anonymous algorithm printed by Meeus, Jones and Butcher). java.time has none,
 * and a holiday library would cost the start 0.3 to 0.4 s and an XML binding for these twelve lines.
 */
final class Paaske {

    /** After so many years the Gregorian Easter dates repeat; folding the year in keeps every int year valid. */
    private static final int OMLOEB = 5_700_000;

    private Paaske() {}

    /** The day of the year Easter Sunday falls on, counted as month × 31 + day, both from zero. */
    private static int maanedOgDag(int y) {
        int a = y % 19;
        int b = y / 100;
        int c = y % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return h + l - 7 * m + 114 - 31;
    }

    /**
     * Easter Sunday as a number of days after 31 March: negative or zero in March, positive in April.
     *
     * @param aar any year
     */
    static int dageEfter31Marts(int aar) {
        int fundet = maanedOgDag(Math.floorMod(aar, OMLOEB));
        boolean april = fundet / 31 == 3;
        int dag = fundet % 31 + 1;
        return april ? dag : dag - 31;
    }
}
