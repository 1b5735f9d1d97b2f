package dk.snitflade.kontrakttest.laekage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.snitflade.kontrakttest.hus.Gateway;
import dk.snitflade.kontrakttest.hus.Personnumre;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Run by the build when every other test has passed: what the gateways logged, showed on pages and in metrics, wrote in the
 * audit and kept in their databases is searched for every CPR number that was sent to them.
 */
class Laekageeftersyn {

    private static final Pattern TAL = Pattern.compile("(?<![0-9a-fA-F])[0-9]{6}-?[0-9]{4}(?![0-9])");
    private static final Pattern HEX = Pattern.compile("(?:3[0-9]){10}");

    @Test
    void ingenPersonnumreErKommetUdAfGatewayen() throws IOException {
        assumeTrue(Files.exists(Personnumre.fil()), "Der er ikke kørt nogen prøve, der har sendt noget");
        Set<String> sendte = new TreeSet<>(Files.readAllLines(Personnumre.fil()));
        assertThat(sendte).isNotEmpty();
        List<Path> filer = filer();
        assertThat(filer).anyMatch(fil -> fil.toString().endsWith(".log"));

        List<String> laekager = new ArrayList<>();
        for (Path fil : filer) {
            eftersyn(fil, sendte, laekager);
        }

        assertThat(laekager).isEmpty();
    }

    private static List<Path> filer() throws IOException {
        try (Stream<Path> alle = Files.walk(Gateway.resultater())) {
            return alle.filter(Files::isRegularFile)
                    .filter(fil ->
                            fil.toString().endsWith(".log") || fil.getParent().endsWith("aftryk"))
                    .sorted()
                    .toList();
        }
    }

    private static void eftersyn(Path fil, Set<String> sendte, List<String> laekager) throws IOException {
        try (BufferedReader linjer = Files.newBufferedReader(fil, StandardCharsets.UTF_8)) {
            int nr = 0;
            for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
                nr++;
                if (laekker(linje, sendte)) {
                    // Where, but not what: this goes into a log, too.
                    laekager.add(Gateway.resultater().relativize(fil) + " linje " + nr + ": "
                            + TAL.matcher(linje.substring(0, Math.min(300, linje.length())))
                                    .replaceAll("••••••-••••"));
                }
            }
        }
    }

    private static boolean laekker(String linje, Set<String> sendte) {
        Matcher tal = TAL.matcher(linje);
        while (tal.find()) {
            if (sendte.contains(tal.group().replace("-", ""))) {
                return true;
            }
        }
        Matcher hex = HEX.matcher(linje);
        int fra = 0;
        while (hex.find(fra)) {
            if (sendte.contains(new String(HexFormat.of().parseHex(hex.group()), StandardCharsets.US_ASCII))) {
                return true;
            }
            fra = hex.start() + 1;
        }
        return false;
    }

    @Test
    void eftersynetFinderDetDerErLaekket() {
        Set<String> sendte = Set.of("0102709998");
        assertThat(laekker("Skyldner 010270-9998 er ukendt", sendte)).isTrue();
        assertThat(laekker("cpr=0102709998&x", sendte)).isTrue();
        assertThat(laekker("aktion (1,\"\\\\x3c3031303237303939393833e\")", sendte))
                .isTrue();
        assertThat(laekker("Skyldner ••••••-•••• er ukendt, 0102709999, 10102709998", sendte))
                .isFalse();
    }
}
