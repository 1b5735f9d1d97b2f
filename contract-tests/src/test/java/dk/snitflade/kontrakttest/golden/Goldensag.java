package dk.snitflade.kontrakttest.golden;

import dk.snitflade.kontrakttest.hus.SoapVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of goldens: one exchange, or several in the order of their folders' names.
 *
 * @param versioner the SOAP versions it is run in: the one {@code soap.txt} names, for a long case, or both
 */
record Goldensag(String navn, List<SoapVersion> versioner, List<Trin> trin) {

    /** Every case of the folder, by name. */
    static List<Goldensag> alle(Path mappe) {
        return mapper(mappe).stream().map(Goldensag::af).toList();
    }

    private static Goldensag af(Path mappe) {
        List<Path> dele = mapper(mappe);
        return new Goldensag(
                mappe.getFileName().toString(),
                versioner(mappe.resolve("soap.txt")),
                (dele.isEmpty() ? List.of(mappe) : dele).stream().map(Trin::new).toList());
    }

    private static List<SoapVersion> versioner(Path valg) {
        try {
            return Files.exists(valg)
                    ? List.of(SoapVersion.valueOf(Files.readString(valg).strip()))
                    : List.of(SoapVersion.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> mapper(Path mappe) {
        try (Stream<Path> indhold = Files.list(mappe)) {
            return indhold.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
