package dk.snitflade.kontrakttest.golden;

import dk.snitflade.kontrakttest.hus.Xml;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.DifferenceEvaluators;
import org.xmlunit.placeholder.PlaceholderDifferenceEvaluator;

/** Compares with a golden: by namespace and local name, never by prefix; order counts. */
final class Sammenligning {

    private Sammenligning() {}

    /** @throws AssertionError with every difference, and the message as it came */
    static void ens(String hvad, byte[] golden, Document faktisk) {
        Diff forskelle = DiffBuilder.compare(golden)
                .withTest(faktisk)
                .withDocumentBuilderFactory(Xml.domFabrik())
                .checkForSimilar()
                .ignoreComments()
                .normalizeWhitespace()
                // After the default one, or a difference of prefix is no longer a likeness.
                .withDifferenceEvaluator(
                        DifferenceEvaluators.chain(DifferenceEvaluators.Default, new PlaceholderDifferenceEvaluator()))
                .build();
        if (forskelle.hasDifferences()) {
            var tekst = new StringBuilder(hvad + " er ikke som golden (ret med -Dgolden.update):\n");
            forskelle.getDifferences().forEach(forskel -> {
                if (forskel.getResult() == ComparisonResult.DIFFERENT) {
                    tekst.append("  ").append(forskel.getComparison()).append('\n');
                }
            });
            throw new AssertionError(tekst.append(new String(Xml.bytes(faktisk), StandardCharsets.UTF_8)));
        }
    }
}
