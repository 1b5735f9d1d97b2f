package dk.snitflade.kontrakttest.onboardingaar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * One line of the year: what a municipality does, and when.
 *
 * @param handling opret, nedskriv, konverter or udskyd
 * @param paa the type for opret, the area for udskyd, else the claims by the names they got
 * @param vaerdi the name of the new claim, the amount written down, or the day
 * @param linje the line as it stands
 */
record Begivenhed(LocalDateTime tid, Kommune kommune, String handling, String paa, String vaerdi, String linje) {

    static Begivenhed af(String linje) {
        String[] felter = linje.split(";");
        return new Begivenhed(
                LocalDateTime.parse(felter[0]),
                Kommune.valueOf(felter[1].toUpperCase(Locale.ROOT)),
                felter[2],
                felter[3],
                felter[4],
                linje);
    }

    LocalDate dag() {
        return tid.toLocalDate();
    }

    /** Whether it is a message through the NyMF door; else it is an act of the register's administrator. */
    boolean erBesked() {
        return handling.equals("opret") || handling.equals("nedskriv");
    }

    /** The claims it is about, by name. */
    List<String> krav() {
        return List.of(paa.split(" "));
    }

    /** The same claim is called the same in every municipality, so a name alone is not enough. */
    String navn(String krav) {
        return kommune.navn() + "/" + krav;
    }
}
