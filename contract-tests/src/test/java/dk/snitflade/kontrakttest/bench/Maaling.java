package dk.snitflade.kontrakttest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long calls took.
 *
 * @param nanosekunder each call, in ascending order
 * @param varighed the whole run in nanoseconds
 */
record Maaling(long[] nanosekunder, long varighed) {

    private static final double MILLION = 1_000_000;

    Maaling {
        nanosekunder = nanosekunder.clone();
        Arrays.sort(nanosekunder);
    }

    /** Milliseconds that the share of the calls took at most. */
    double millisekunder(double andel) {
        int plads = (int) Math.ceil(andel * nanosekunder.length) - 1;
        return nanosekunder[Math.max(plads, 0)] / MILLION;
    }

    /** Writes it, with what it was measured on, to {@code target/bench}. */
    void skriv(String navn, Map<String, Object> vilkaar) {
        var tal = new LinkedHashMap<>(vilkaar);
        tal.put("kald", nanosekunder.length);
        tal.put("kaldPrSekund", nanosekunder.length / (varighed / MILLION / 1_000));
        tal.put("p50Ms", millisekunder(0.50));
        tal.put("p95Ms", millisekunder(0.95));
        tal.put("p99Ms", millisekunder(0.99));
        tal.put("maksMs", millisekunder(1));
        Path mappe = Path.of(System.getProperty("bench.mappe", "target/bench"));
        try {
            Files.createDirectories(mappe);
            Files.writeString(
                    mappe.resolve(navn + ".json"),
                    JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(tal) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(navn + ": " + tal);
    }
}
