package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Afvisning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The official rejection numbers with their texts, read once from {@code afvisningsnumre.csv} (nymf.md 5.2). */
public final class Afvisningskatalog {

    /**
     * One number.
     *
     * @param navn stable constant of our own
     * @param gruppe what the number is about
     * @param skyldes who must act: caller, gateway or backend
     */
    public record Nummer(int nummer, String navn, String tekst, String gruppe, String maal, String skyldes) {}

    private static final Map<Integer, Nummer> NUMRE = laes();

    private Afvisningskatalog() {}

    /**
     * The reason as the sender reads it.
     *
     * @throws IllegalArgumentException for a number the catalogue does not hold
     */
    public static Afvisning afvisning(int nummer) {
        Nummer fundet = NUMRE.get(nummer);
        if (fundet == null) {
            throw new IllegalArgumentException("Afvisningsnummer " + nummer + " findes ikke");
        }
        return new Afvisning(nummer, fundet.tekst());
    }

    public static Collection<Nummer> alle() {
        return NUMRE.values();
    }

    private static Map<Integer, Nummer> laes() {
        Map<Integer, Nummer> numre = new TreeMap<>();
        try (InputStream fil = Afvisningskatalog.class.getResourceAsStream("/afvisningsnumre.csv");
                BufferedReader linjer = new BufferedReader(new InputStreamReader(fil, StandardCharsets.UTF_8))) {
            linjer.lines().skip(1).map(linje -> linje.split(";", -1)).forEach(felter -> {
                int nummer = Integer.parseInt(felter[0]);
                numre.put(nummer, new Nummer(nummer, felter[1], felter[2], felter[4], felter[6], felter[8]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(numre);
    }
}
