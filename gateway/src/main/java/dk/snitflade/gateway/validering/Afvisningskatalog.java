package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official rejection numbers with their texts, read once from {@code afvisningsnumre.csv} (nymf.md 5.2). */
public final class Afvisningskatalog {

    /**
     * One number.
     *
     * @param navn stable constant of our own
     * @param tekst the sentence the sender reads, in Danish
     * @param engelsk the same for developers
     * @param gruppe what the number is about
     * @param aktioner the action codes it can be given on; empty when it is given on a call
     * @param maal PSRM, DMI or ANY
     * @param tjenester the services that can give it: FI, KH, USH, and SYN for the portal
     * @param skyldes who must act: caller, gateway or backend
     * @param genforsoeg no, or later when the same message may succeed another day
     */
    public record Nummer(
            int nummer,
            String navn,
            String tekst,
            String engelsk,
            String gruppe,
            Set<Aktionskode> aktioner,
            String maal,
            Set<String> tjenester,
            String skyldes,
            String genforsoeg) {}

    private static final Map<Integer, Nummer> NUMRE = laes();

    private Afvisningskatalog() {}

    /**
     * The reason as the sender reads it.
     *
     * @throws IllegalArgumentException for a number the catalogue does not hold
     */
    public static Afvisning afvisning(int nummer) {
        return new Afvisning(nummer, nummer(nummer).tekst());
    }

    /** A reason as a back end gave it; named by the catalogue when it came without words. */
    public static Afvisning afBackend(int nummer, String tekst) {
        if (!tekst.isBlank()) {
            return new Afvisning(nummer, tekst);
        }
        return NUMRE.containsKey(nummer)
                ? afvisning(nummer)
                : new Afvisning(nummer, "Modtageren gav ingen begrundelse.");
    }

    /** @throws IllegalArgumentException for a number the catalogue does not hold */
    public static Nummer nummer(int nummer) {
        Nummer fundet = NUMRE.get(nummer);
        if (fundet == null) {
            throw new IllegalArgumentException("Afvisningsnummer " + nummer + " findes ikke");
        }
        return fundet;
    }

    /** Every number, ascending. */
    public static Collection<Nummer> alle() {
        return NUMRE.values();
    }

    private static Map<Integer, Nummer> laes() {
        Map<Integer, Nummer> numre = new TreeMap<>();
        try (InputStream fil = Afvisningskatalog.class.getResourceAsStream("/afvisningsnumre.csv");
                BufferedReader linjer = new BufferedReader(new InputStreamReader(fil, StandardCharsets.UTF_8))) {
            linjer.lines()
                    .skip(1)
                    .map(linje -> nummer(linje.split(";", -1)))
                    .forEach(nummer -> numre.put(nummer.nummer(), nummer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(numre);
    }

    private static Nummer nummer(String[] felter) {
        return new Nummer(
                Integer.parseInt(felter[0]),
                felter[1],
                felter[2],
                felter[3],
                felter[4],
                aktioner(felter[5]),
                felter[6],
                Stream.of(felter[7].split(" ")).filter(t -> !t.isEmpty()).collect(Collectors.toUnmodifiableSet()),
                felter[8],
                felter[9]);
    }

    private static Set<Aktionskode> aktioner(String felt) {
        return switch (felt) {
            case "ALL" -> Collections.unmodifiableSet(EnumSet.allOf(Aktionskode.class));
            case "NONE" -> Set.of();
            default -> Stream.of(felt.split(" ")).map(Aktionskode::valueOf).collect(Collectors.toUnmodifiableSet());
        };
    }
}
