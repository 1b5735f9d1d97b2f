package dk.snitflade.gateway.sikkerhed.adgang;

import java.io.Console;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** {@code java -jar gateway.jar adgangskode}: asks for a password and prints it encoded, for the settings. */
public final class Adgangskodekommando {

    /** The word on the command line. */
    public static final String NAVN = "adgangskode";

    private static final int KORTESTE = 12;

    private Adgangskodekommando() {}

    /**
     * Reads the password from the keyboard without showing it, or the first line of stdin.
     *
     * @return the encoded password
     * @throws IllegalArgumentException with a Danish sentence when it is too short
     */
    public static String koer() {
        Console konsol = System.console();
        String adgangskode = konsol == null ? linje() : new String(konsol.readPassword("Adgangskode: "));
        if (adgangskode.length() < KORTESTE) {
            throw new IllegalArgumentException("Adgangskoden skal have mindst " + KORTESTE + " tegn.");
        }
        return Brugere.kod(adgangskode);
    }

    @SuppressWarnings("resource") // Closing the scanner would close stdin.
    private static String linje() {
        try {
            return new Scanner(System.in).nextLine();
        } catch (NoSuchElementException e) {
            return "";
        }
    }
}
