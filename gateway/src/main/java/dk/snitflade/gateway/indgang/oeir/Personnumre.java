package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** CPR numbers: ten digits that begin with a day, perhaps with a dash or a space after it. */
final class Personnumre {

    private static final Pattern NUMMER = Pattern.compile("(?<!\\d)(\\d{6})[- ]?(\\d{4})(?!\\d)");
    private static final int MYNDIG = 18;

    private Personnumre() {}

    static boolean staarI(String tekst) {
        return !numre(tekst).isEmpty();
    }

    /** Whether the text names somebody who is not among those. */
    static boolean andresStaarI(String tekst, List<Skyldner> kreds) {
        return numre(tekst).stream().anyMatch(nummer -> !kreds.contains(new Skyldner(Skyldner.Art.CPR, nummer)));
    }

    private static List<String> numre(String tekst) {
        return NUMMER.matcher(tekst)
                .results()
                .map(fundet -> fundet.group(1) + fundet.group(2))
                .filter(nummer -> foedt(nummer) != null)
                .toList();
    }

    /** Whether the person had not turned 18 on the day; false for a number without a birthday in it. */
    static boolean under18(String cpr, LocalDate dag) {
        LocalDate foedt = foedt(cpr);
        return foedt != null && foedt.plusYears(MYNDIG).isAfter(dag);
    }

    /** The birthday, with the century the seventh digit tells; null when it is no date. */
    private static LocalDate foedt(String cpr) {
        int dag = Integer.parseInt(cpr.substring(0, 2));
        int maaned = Integer.parseInt(cpr.substring(2, 4));
        int aar = Integer.parseInt(cpr.substring(4, 6));
        int syvende = cpr.charAt(6) - '0';
        try {
            return LocalDate.of(aarhundrede(syvende, aar) + aar, maaned, dag);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int aarhundrede(int syvende, int aar) {
        if (syvende <= 3) {
            return 1900;
        } else if (syvende == 4 || syvende == 9) {
            return aar <= 36 ? 2000 : 1900;
        }
        return aar <= 57 ? 2000 : 1800;
    }
}
