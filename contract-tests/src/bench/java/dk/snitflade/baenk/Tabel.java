package dk.snitflade.baenk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results as people read them. */
final class Tabel {

    static final Locale DANSK = Locale.forLanguageTag("da-DK");

    private Tabel() {}

    static String linje(Resultat resultat) {
        String tal = resultat.tal().entrySet().stream()
                .map(et -> et.getKey() + " " + tal(et.getValue()))
                .collect(Collectors.joining(", "));
        String dom = resultat.holder() == null ? "" : (resultat.holder() ? "holder: " : "HOLDER IKKE: ") + resultat.maerke();
        return "| " + resultat.id() + " | " + resultat.hvad() + " | " + tal + " | " + dom + " | " + resultat.bemaerkning()
                + " |";
    }

    static String af(List<Resultat> resultater, Vilkaar vilkaar, Duration varighed) throws IOException {
        return "\n| id | hvad | målt | mærke | bemærkning |\n|---|---|---|---|---|\n"
                + resultater.stream().map(Tabel::linje).collect(Collectors.joining("\n"))
                + "\n\n" + String.join("\n", Maskine.beskrivelse()) + "\nFrø " + vilkaar.froe() + ". I alt "
                + String.format(DANSK, "%d min %02d s.", varighed.toMinutes(), varighed.toSecondsPart())
                + (vilkaar.hurtig() ? "\nHurtig kørsel: må ikke citeres.\n" : "\n");
    }

    private static String tal(double vaerdi) {
        return String.format(DANSK, Math.abs(vaerdi) < 10 ? "%.2f" : Math.abs(vaerdi) < 1000 ? "%.1f" : "%,.0f", vaerdi);
    }
}
