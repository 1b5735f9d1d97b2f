package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.trafik.Regnskab.Post;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the driver tells on the way and in the end. */
final class Rapport {

    private static final Locale DANSK = Locale.forLanguageTag("da-DK");
    private static final int HOEJST = 20;

    private Rapport() {}

    static String begyndelse(Trafikopsaetning opsaetning) {
        return String.format(
                DANSK,
                "%s mod %s: %.1f kald/s i %d s, højst %d ad gangen, frø %d.",
                opsaetning.profil(),
                opsaetning.gateway(),
                opsaetning.rate(),
                opsaetning.varighed().toSeconds(),
                opsaetning.klienter(),
                opsaetning.froe());
    }

    static String linje(Optaelling nu, Duration siden) {
        return String.format(
                DANSK,
                "%5d s  %,9d kald  %,9d modtaget  %,6d afvist  %,4d ubesvaret  %8.1f/s  p50 %.1f ms  p99 %.1f ms ",
                siden.toSeconds(),
                nu.kald(),
                nu.modtaget(),
                nu.afvist(),
                nu.ubesvaret(),
                nu.kald() / sekunder(siden),
                nu.fraktil(50),
                nu.fraktil(99));
    }

    static String slutning(Optaelling nu, Duration siden) {
        String tal = String.format(
                DANSK,
                """
                %s
                Kald       %,d på %.1f s (%.1f/s), %,d gentaget, %,d ubesvaret
                Aktioner   %,d modtaget, %,d afvist
                Svartid    p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, p99,9 %.1f ms, højst %.1f ms""",
                linje(nu, siden),
                nu.kald(),
                sekunder(siden),
                nu.kald() / sekunder(siden),
                nu.gentaget(),
                nu.ubesvaret(),
                nu.modtaget(),
                nu.afvist(),
                nu.fraktil(50),
                nu.fraktil(90),
                nu.fraktil(99),
                nu.fraktil(99.9),
                nu.fraktil(100));
        return tal
                + nu.anmaerkninger().entrySet().stream()
                        .limit(HOEJST)
                        .map(anmaerkning -> "\n  " + anmaerkning.getValue() + " × " + anmaerkning.getKey())
                        .collect(Collectors.joining());
    }

    static String afstemning(int ventet, Map<Post, Integer> forskel) {
        if (forskel.isEmpty()) {
            return String.format(DANSK, "Afstemt    %,d modtaget = %,d leveret, hver én gang.", ventet, ventet);
        }
        return forskel.entrySet().stream()
                .limit(HOEJST)
                .map(post -> "  " + post.getKey()
                        + (post.getValue() > 0
                                ? " mangler " + post.getValue()
                                : " kom " + -post.getValue() + " for meget"))
                .collect(Collectors.joining(
                        "\n",
                        String.format(DANSK, "Afstemt    %,d af %,d stemmer ikke:%n", forskel.size(), ventet),
                        ""));
    }

    private static double sekunder(Duration varighed) {
        return Math.max(1, varighed.toMillis()) / 1000.0;
    }
}
