package dk.snitflade.gateway.sikkerhed;

import java.util.regex.Pattern;

/** Hides numbers that may be a person's (operations.md 9): no modulus 11, since it proves nothing since 2007. */
public final class Maskering {

    private static final Pattern CPR = Pattern.compile("(?<![0-9])[0-9]{6}-?[0-9]{4}(?![0-9])");
    private static final Pattern ALLE_LANGE_TAL = Pattern.compile("[0-9][0-9\\- ]{5,}[0-9]");
    private static final String SKJULT = "••••••-••••";

    private Maskering() {}

    /** Hides every ten-digit number, with or without hyphen. */
    public static String masker(String tekst) {
        return CPR.matcher(tekst).replaceAll(SKJULT);
    }

    /** Hides every number of seven digits or more, for texts that may quote a sender's malformed value. */
    public static String maskerAlt(String tekst) {
        return ALLE_LANGE_TAL.matcher(tekst).replaceAll(SKJULT);
    }
}
