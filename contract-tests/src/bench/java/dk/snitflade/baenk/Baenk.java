package dk.snitflade.baenk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Runs the measurements, {@code -Dbench=B1,B3} only some, {@code -Dbench.quick} each in a hurry; shows a table and writes it
 * as JSON under {@code target/bench}. What does not hold is said, and ends nothing: a slow machine is no broken build.
 */
public final class Baenk {

    private static final List<Maaling> ALLE = List.of(new B1(), new B2(), new B3(), new B4(), new B5(), new B6(), new B7(), new B8(), new B9(), new B10(), new B11());

    private Baenk() {}

    public static void main(String[] ord) throws Exception {
        // Spring Boot brings a logger that tells everything when nobody says otherwise; the signing client has much to tell.
        LoggingSystem.get(Baenk.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Locale.setDefault(Tabel.DANSK);
        String valgt = System.getProperty("bench", "");
        long froe = Long.getLong("bench.seed", 20261125L);
        Path mappe = Path.of(System.getProperty("baenk.mappe", "target/bench")).toAbsolutePath();
        Files.createDirectories(mappe);
        var vilkaar = new Vilkaar(Vilkaar.iHast(), froe, mappe);
        Set<String> ider = valgt.isBlank() || valgt.equals("true") ? Set.of() : Set.of(valgt.split(","));
        long start = System.nanoTime();
        List<Resultat> resultater = new ArrayList<>();
        for (Maaling maaling : ALLE) {
            if (ider.isEmpty() || ider.contains(maaling.id())) {
                System.out.println("Måler " + maaling.id() + " …");
                Resultat resultat = maal(maaling, vilkaar);
                System.out.println(Tabel.linje(resultat));
                resultater.add(resultat);
            }
        }
        Duration varighed = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(Tabel.af(resultater, vilkaar, varighed));
        Files.writeString(mappe.resolve("resultat.json"), Json.af(resultater, vilkaar, varighed));
    }

    /** One that goes wrong is told in the table and takes none of the others with it. */
    private static Resultat maal(Maaling maaling, Vilkaar vilkaar) {
        try {
            return maaling.maal(vilkaar);
        } catch (Exception e) {
            e.printStackTrace();
            return Resultat.ikkeMaalt(maaling.id(), e);
        }
    }
}
