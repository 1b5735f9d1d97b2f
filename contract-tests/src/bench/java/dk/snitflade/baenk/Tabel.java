package dk.snitflade.baenk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results as people read them. */
final class Tabel {

    private static final Locale DANSK = Locale.forLanguageTag("da-DK");

    private Tabel() {}

    static String linje(Resultat resultat) {
        String tal = resultat.tal().entrySet().stream()
                .map(et -> et.getKey() + " " + tal(et.getValue()))
                .collect(Collectors.joining(", "));
        String dom = resultat.holder() == null ? "" : (resultat.holder() ? "holder: " : "HOLDER IKKE: ") + resultat.maerke();
        return "| " + resultat.id() + " | " + resultat.hvad() + " | " + tal + " | " + dom + " | " + resultat.bemaerkning()
                + " |";
    }

    static String af(List<Resultat> resultater, Vilkaar vilkaar) {
        return "\n| id | hvad | målt | mærke | bemærkning |\n|---|---|---|---|---|\n"
                + resultater.stream().map(Tabel::linje).collect(Collectors.joining("\n"))
                + "\n" + maskine()
                + (vilkaar.hurtig() ? "\nHurtig kørsel: må ikke citeres.\n" : "\n");
    }

    static String maskine() {
        return String.format(
                DANSK,
                "%d kerner delt med klienterne, Java %s, %s %s.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static String tal(double vaerdi) {
        return String.format(DANSK, Math.abs(vaerdi) < 10 ? "%.2f" : Math.abs(vaerdi) < 1000 ? "%.1f" : "%,.0f", vaerdi);
    }
}
