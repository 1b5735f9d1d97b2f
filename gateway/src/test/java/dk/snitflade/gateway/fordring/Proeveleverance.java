package dk.snitflade.gateway.fordring;

import java.time.Instant;
import java.util.List;

/** A delivery as it comes from the debtor system of the tests. */
public final class Proeveleverance {

    public static final String AFSENDER = "99000017";
    public static final Instant MODTAGET = Instant.parse("2026-03-02T10:15:30.123Z");

    private Proeveleverance() {}

    public static Indberetning af(Aktion... aktioner) {
        return af(List.of(aktioner));
    }

    public static Indberetning af(List<Aktion> aktioner) {
        return new Indberetning(
                Indberetning.Kanal.NYMF, AFSENDER, "700001", "t-700001", MODTAGET, new byte[32], aktioner);
    }
}
